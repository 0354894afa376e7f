// What hands do to keys, whatever the way in.
#include "document/key_commands.h"

#include <QTest>

#include "document/timecode.h"

namespace ditto::ui {

class KeyCommandsTest : public QObject {
    Q_OBJECT

  private:
    static constexpr Channel kYaw = Channel::HeadYaw, kPitch = Channel::HeadPitch;

    static Timeline with_keys(std::vector<Key> keys) {
        Timeline timeline;
        timeline.track(kYaw).values = Curve(std::move(keys));
        return timeline;
    }
    static const std::vector<Key>& keys(const Timeline& timeline, Channel channel = kYaw) {
        return timeline.find(channel)->values.keys();
    }

  private Q_SLOTS:
    void a_key_stands_at_the_frame_it_is_nearest_to() {
        const Timeline timeline = with_keys({{.time = 0.39}, {.time = 0.415}, {.time = 2}});
        QCOMPARE(key_at_frame(timeline, kYaw, 10)->time, 0.39);
        QCOMPARE(key_at_frame(timeline, kYaw, 50)->time, 2.0);
        for (const std::int64_t frame : {9, 12, 49, 51})
            QVERIFY(!key_at_frame(timeline, kYaw, frame));
        QVERIFY(!key_at_frame(timeline, kPitch, 50));
    }

    void adds_keys_where_none_stand() {
        Timeline timeline;
        const ChannelValues values{{kYaw, 12}, {kPitch, -4}};
        const KeySelection set = set_keys(timeline, 25, values);
        QCOMPARE(set == (KeySelection{{kYaw, 1.0}, {kPitch, 1.0}}), true);
        QCOMPARE(keys(timeline).size(), 1u);
        QCOMPARE(keys(timeline)[0].value, 12.0f);
        QCOMPARE(keys(timeline, kPitch)[0].value, -4.0f);
    }

    void an_added_key_goes_on_in_the_way_of_the_one_before() {
        Timeline timeline =
            with_keys({{.time = 0, .value = 1, .interpolation = Interpolation::Hold},
                       {.time = 4, .value = 2, .interpolation = Interpolation::Linear}});
        set_keys(timeline, 50, ChannelValues{{kYaw, 5}});
        QCOMPARE(keys(timeline)[1].interpolation, Interpolation::Hold);
        set_keys(timeline, 150, ChannelValues{{kYaw, 6}});
        QCOMPARE(keys(timeline)[3].interpolation, Interpolation::Linear);
    }

    void a_key_that_stands_there_keeps_time_and_shape() {
        const Key there{.time = 1.01, .value = 3, .out = Handle{0.2, 1}};
        Timeline timeline = with_keys({there, {.time = 2, .value = 4}});
        set_keys(timeline, 25, ChannelValues{{kYaw, 9}});
        Key changed = there;
        changed.value = 9;
        QCOMPARE(keys(timeline).size(), 2u);
        QCOMPARE(keys(timeline)[0] == changed, true);
    }

    void values_stay_in_their_range() {
        Timeline timeline;
        set_keys(timeline, 0, ChannelValues{{kYaw, 300}});
        QCOMPARE(keys(timeline)[0].value, channel_range(kYaw).most);
        shift_curves(timeline, 0, ChannelValues{{kYaw, -300}});
        QCOMPARE(keys(timeline)[0].value, channel_range(kYaw).least);
    }

    void a_whole_curve_is_shifted_so_that_it_passes_the_value() {
        Timeline timeline = with_keys({{.time = 0, .value = 1}, {.time = 2, .value = 11}});
        const float before = timeline.find(kYaw)->values.at(1);
        shift_curves(timeline, 25, ChannelValues{{kYaw, before + 3}});
        QCOMPARE(keys(timeline).size(), 2u);
        QCOMPARE(keys(timeline)[0].value, 4.0f);
        QCOMPARE(keys(timeline)[1].value, 14.0f);
    }

    void a_channel_without_keys_gets_a_constant() {
        Timeline timeline;
        shift_curves(timeline, 25, ChannelValues{{kYaw, 7}});
        QCOMPARE(keys(timeline).size(), 1u);
        QCOMPARE(keys(timeline)[0].time, 0.0);
        QCOMPARE(timeline.find(kYaw)->values.at(9), 7.0f);
    }

    void a_stretch_is_replaced_and_the_rest_stays() {
        const Timeline before = with_keys({{.time = 0, .value = 1},
                                           {.time = 1, .value = 20, .out = Handle{0.5, 8}},
                                           {.time = 2.5, .value = -9},
                                           {.time = 3, .value = 4},
                                           {.time = 5, .value = -12},
                                           {.time = 6, .value = 0}});
        for (const auto& [first, last] :
             {std::pair{1.6, 4.0}, {0.0, 2.0}, {4.4, 9.0}, {2.0, 2.0}}) {
            Timeline timeline = before;
            const std::vector<Key> put{{.time = first, .value = 30}, {.time = last, .value = 31}};
            replace_stretch(timeline, kYaw, put);
            const Curve &old = before.find(kYaw)->values, &now = timeline.find(kYaw)->values;
            for (double time = 0; time < 10; time += 0.01) {
                const bool outside = time <= first - frame_time(1) || time >= last + frame_time(1);
                if (outside) QVERIFY(std::abs(now.at(time) - old.at(time)) < 1e-4f);
            }
            QCOMPARE(now.at(last), 31.0f);
            if (first < last) QCOMPARE(now.at(first), 30.0f);
        }
    }

    void a_stretch_of_an_empty_channel_is_just_put() {
        Timeline timeline;
        replace_stretch(timeline, kYaw, std::vector<Key>{{.time = 1, .value = 2}, {.time = 2}});
        QCOMPARE(keys(timeline).size(), 2u);
        replace_stretch(timeline, kPitch, {});
        QVERIFY(!timeline.find(kPitch));
    }
};

}  // namespace ditto::ui

QTEST_APPLESS_MAIN(ditto::ui::KeyCommandsTest)
#include "key_commands_test.moc"
