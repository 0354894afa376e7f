// What an emotion button does to the direction: at the playhead, before it and behind it.
#include "timeline/emotion_edits.h"

#include <QTest>

#include "document/timecode.h"

namespace ditto::ui {

class EmotionEditsTest : public QObject {
    Q_OBJECT

  private:
    static constexpr Channel kAngry = Channel::EmotionAngry, kHappy = Channel::EmotionHappy,
                             kSad = Channel::EmotionSad;

    static float value(const Timeline& timeline, Channel channel, double time) {
        return timeline.at(time).get(channel);
    }
    static float weight(const Timeline& timeline, double time) {
        return timeline.at(time).weight(kAngry);
    }
    /// Whether frames from one to before another are directed as before.
    static void same_rows(const Timeline& a, const Timeline& b, int first, int end) {
        for (int frame = first; frame < end; ++frame) {
            const ControlRow one = a.at(frame_time(frame)), other = b.at(frame_time(frame));
            for (std::size_t i = 0; i < kChannelCount; ++i) {
                QVERIFY2(std::abs(one.value[i] - other.value[i]) < 1e-5f &&
                             std::abs(one.influence[i] - other.influence[i]) < 1e-5f,
                         qPrintable(QStringLiteral("frame %1, channel %2").arg(frame).arg(i)));
            }
        }
    }
    static Timeline smile() {
        Timeline timeline;
        timeline.track(kHappy).values =
            Curve({{.time = 5.5, .value = 0}, {.time = 6.5, .value = 1}});
        return timeline;
    }
    static constexpr int kFade = static_cast<int>(kEmotionFade * kFrameRate);

  private Q_SLOTS:
    void the_first_emotion_is_there_at_the_playhead_and_nothing_before_it() {
        Timeline timeline;
        const KeySelection keys = begin_emotion(timeline, kAngry, 3);
        QCOMPARE(value(timeline, kAngry, 3), 1.0f);
        QCOMPARE(weight(timeline, 3), 1.0f);
        QCOMPARE(weight(timeline, 60), 1.0f);
        same_rows(timeline, {}, 0, 75 - kFade + 1);
        QVERIFY(weight(timeline, 3 - kEmotionFade / 2) > 0.2f);
        QVERIFY(std::ranges::find(keys, KeyRef{kAngry, 3}) != keys.end());
    }

    void frames_before_are_the_same_to_the_bit() {
        Timeline timeline;
        begin_emotion(timeline, kAngry, 3);
        const Controls rows = timeline.sample(0, 75 - kFade, kFrameRate);
        const Controls before = Timeline{}.sample(0, 75 - kFade, kFrameRate);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QVERIFY(rows[i].value == before[i].value);
            QVERIFY(rows[i].influence == before[i].influence);
        }
    }

    void at_the_beginning_it_is_there_at_once() {
        Timeline timeline;
        begin_emotion(timeline, kAngry, 0);
        QCOMPARE(value(timeline, kAngry, 0), 1.0f);
        QCOMPARE(weight(timeline, 0), 1.0f);
        Timeline soon;
        begin_emotion(soon, kAngry, frame_time(2));
        QCOMPARE(weight(soon, 0), 0.0f);
        QCOMPARE(weight(soon, frame_time(2)), 1.0f);
    }

    void another_one_takes_over_and_what_was_before_stays() {
        Timeline timeline;
        begin_emotion(timeline, kAngry, 3);
        const Timeline before = timeline;
        begin_emotion(timeline, kHappy, 5);
        same_rows(timeline, before, 0, 125 - kFade + 1);
        QCOMPARE(value(timeline, kHappy, 5), 1.0f);
        QCOMPARE(value(timeline, kAngry, 5), 0.0f);
        QCOMPARE(value(timeline, kHappy, 50), 1.0f);
        for (double t = 5 - kEmotionFade; t < 6; t += 0.01) QCOMPARE(weight(timeline, t), 1.0f);
    }

    void it_lasts_to_the_next_change_which_comes_as_it_was() {
        Timeline timeline;
        begin_emotion(timeline, kHappy, 8);
        const Timeline before = timeline;
        begin_emotion(timeline, kAngry, 3);
        QCOMPARE(value(timeline, kAngry, 7.7), 1.0f);
        same_rows(timeline, before, 0, 75 - kFade + 1);
        same_rows(timeline, before, 200, 260);
        // From the one to the other the model never decides.
        for (int frame = 75; frame < 250; ++frame)
            QVERIFY(weight(timeline, frame_time(frame)) > 0.999f);
    }

    void keys_of_old_projects_keep_their_meaning_elsewhere() {
        const Timeline before = smile();
        Timeline timeline = before;
        begin_emotion(timeline, kAngry, 3);
        same_rows(timeline, before, 0, 75 - kFade + 1);
        QCOMPARE(value(timeline, kAngry, 3), 1.0f);
        QCOMPARE(value(timeline, kAngry, 5.4), 1.0f);
        same_rows(timeline, before, 163, 200);
    }

    void within_a_change_it_replaces_what_that_went_to() {
        const Timeline before = smile();
        Timeline timeline = before;
        begin_emotion(timeline, kAngry, 6);
        same_rows(timeline, before, 0, 150 - kFade + 1);
        for (const double t : {6.0, 6.5, 9.0}) QCOMPARE(value(timeline, kAngry, t), 1.0f);
    }

    void another_choice_at_the_same_place_leaves_nothing_of_the_first() {
        Timeline timeline, once;
        begin_emotion(timeline, kAngry, 3);
        begin_emotion(timeline, kSad, 3);
        begin_emotion(once, kSad, 3);
        same_rows(timeline, once, 0, 200);
        QVERIFY(!timeline.find(kAngry));
    }

    void the_same_again_changes_nothing() {
        Timeline timeline;
        begin_emotion(timeline, kAngry, 3);
        begin_emotion(timeline, kHappy, 8);
        const Timeline before = timeline;
        QVERIFY(begin_emotion(timeline, kAngry, 5).empty());
        QVERIFY(timeline == before);
    }

    void they_are_given_back_to_the_model() {
        Timeline timeline;
        begin_emotion(timeline, kAngry, 3);
        begin_emotion(timeline, kHappy, 8);
        const Timeline before = timeline;
        release_emotions(timeline, 5);
        same_rows(timeline, before, 0, 125 - kFade + 1);
        QCOMPARE(weight(timeline, 5), 0.0f);
        QCOMPARE(weight(timeline, 7), 0.0f);
        same_rows(timeline, before, 200, 260);
        begin_emotion(timeline, kSad, 6);
        QCOMPARE(weight(timeline, 5.5), 0.0f);
        QCOMPARE(value(timeline, kSad, 6), 1.0f);
    }

    /// Whatever is pressed wherever: at the playhead it is there, and before the fade all is as it
    /// was.
    void any_buttons_anywhere() {
        unsigned state = 5;
        const auto next = [&](unsigned below) {
            state = state * 1664525u + 1013904223u;
            return (state >> 16) % below;
        };
        for (int round = 0; round < 60; ++round) {
            Timeline timeline = round % 2 ? smile() : Timeline{};
            for (int i = 0; i < 12; ++i) {
                const Timeline before = timeline;
                const int frame = static_cast<int>(next(250));
                if (next(6) == 0) {
                    release_emotions(timeline, frame_time(frame));
                    QVERIFY(weight(timeline, frame_time(frame)) < 1e-5f);
                } else {
                    const auto emotion =
                        static_cast<Channel>(static_cast<unsigned>(kAngry) + next(kEmotionCount));
                    begin_emotion(timeline, emotion, frame_time(frame));
                    const ControlRow row = timeline.at(frame_time(frame));
                    QVERIFY2(std::abs(row.get(emotion) - 1) < 1e-4f,
                             qPrintable(QString::number(round)));
                    QVERIFY(std::abs(row.weight(emotion) - 1) < 1e-4f);
                }
                same_rows(timeline, before, 0, std::max(0, frame - kFade + 1));
                if (QTest::currentTestFailed()) return;
            }
        }
    }
};

}  // namespace ditto::ui

QTEST_APPLESS_MAIN(ditto::ui::EmotionEditsTest)
#include "emotion_edits_test.moc"
