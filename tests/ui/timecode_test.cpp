// Times as the window writes and reads them.
#include "document/timecode.h"

#include <QTest>

namespace ditto::ui {

class TimecodeTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void every_frame_is_read_as_it_is_written() {
        for (std::int64_t frame = 0; frame < 200'000; frame += 37)
            QCOMPARE(frame_from_timecode(timecode(frame)), frame);
        QCOMPARE(timecode(3'661 * kFrameRate + 7), QStringLiteral("01:01:01:07"));
        QCOMPARE(frame_from_timecode(QStringLiteral("5:08")), 5 * kFrameRate + 8);
        QCOMPARE(frame_from_timecode(QStringLiteral("soon")), std::nullopt);
    }

    void a_frame_is_shown_until_the_next_begins() {
        QCOMPARE(frame_at(0.999), 24);
        QCOMPARE(frame_at(frame_time(393)), 393);
    }

    void sound_has_a_frame_for_its_last_part() {
        QCOMPARE(frames_of(0), 0);
        QCOMPARE(frames_of(2.0), 50);
        QCOMPARE(frames_of(15.7385), 394);
    }
};

}  // namespace ditto::ui

QTEST_GUILESS_MAIN(ditto::ui::TimecodeTest)
#include "timecode_test.moc"
