#include "timeline/key_edits.h"

#include <gmock/gmock.h>

namespace ditto {
namespace {

using ::testing::ElementsAre;

Timeline two_tracks() {
    Timeline timeline;
    timeline.track(Channel::HeadYaw).values =
        Curve({{.time = 1, .value = 10}, {.time = 2, .value = -10}, {.time = 3, .value = 5}});
    timeline.track(Channel::GazeYaw).values = Curve({{.time = 2, .value = 1}});
    return timeline;
}

std::vector<double> times(const Timeline& timeline, Channel channel) {
    std::vector<double> result;
    for (const Key& key : timeline.find(channel)->values.keys()) result.push_back(key.time);
    return result;
}

TEST(KeyEdits, MoveKeysAndTheSelectionWithThem) {
    Timeline timeline = two_tracks();
    KeySelection selection{{Channel::HeadYaw, 2}, {Channel::GazeYaw, 2}, {Channel::GazeYaw, 77}};
    move_keys(timeline, selection, 0.5, 100);
    EXPECT_THAT(times(timeline, Channel::HeadYaw), ElementsAre(1, 2.5, 3));
    EXPECT_FLOAT_EQ(timeline.find(Channel::HeadYaw)->values.at(2.5), 45.0f);  // the range's end
    EXPECT_THAT(selection,
                ElementsAre(KeyRef{Channel::HeadYaw, 2.5}, KeyRef{Channel::GazeYaw, 2.5}));
    move_keys(timeline, selection, -0.5, 0);
    EXPECT_THAT(times(timeline, Channel::HeadYaw), ElementsAre(1, 2, 3));
}

TEST(KeyEdits, AMovedKeyReplacesTheOneItComesToStandOn) {
    Timeline timeline = two_tracks();
    KeySelection selection{{Channel::HeadYaw, 1}};
    move_keys(timeline, selection, 2, 0);
    EXPECT_THAT(times(timeline, Channel::HeadYaw), ElementsAre(2, 3));
    EXPECT_FLOAT_EQ(timeline.find(Channel::HeadYaw)->values.at(3), 10.0f);
}

TEST(KeyEdits, ABlockKeepsItsShapeAtTheStartOfTime) {
    Timeline timeline = two_tracks();
    KeySelection selection{{Channel::HeadYaw, 1}, {Channel::HeadYaw, 3}};
    move_keys(timeline, selection, -5, 0);
    EXPECT_THAT(times(timeline, Channel::HeadYaw), ElementsAre(0, 2));
}

TEST(KeyEdits, RetimeAndScaleStretchHandlesToo) {
    Timeline timeline;
    timeline.track(Channel::HeadYaw).values =
        Curve({{.time = 1, .value = 2, .out = Handle{0.5, 1}}, {.time = 3, .value = 4}});
    KeySelection selection{{Channel::HeadYaw, 1}, {Channel::HeadYaw, 3}};
    retime_keys(timeline, selection, 1, 2);
    EXPECT_THAT(times(timeline, Channel::HeadYaw), ElementsAre(1, 5));
    scale_keys(timeline, selection, 0, -3);
    const Key& key = timeline.find(Channel::HeadYaw)->values.keys()[0];
    EXPECT_EQ(key.value, -6.0f);
    EXPECT_EQ(key.out, (Handle{1, -3}));
}

TEST(KeyEdits, CopiedKeysGoIntoTheTracksOfTheirChannels) {
    Timeline timeline = two_tracks();
    const KeyClip clip =
        copy_keys(timeline, {{Channel::HeadYaw, 2}, {Channel::HeadYaw, 3}, {Channel::GazeYaw, 2}});
    Timeline other;
    const KeySelection pasted = paste_keys(other, clip, 10);
    EXPECT_THAT(times(other, Channel::HeadYaw), ElementsAre(10, 11));
    EXPECT_THAT(times(other, Channel::GazeYaw), ElementsAre(10));
    EXPECT_EQ(pasted.size(), 3u);
    delete_keys(other, pasted);
    EXPECT_TRUE(other.find(Channel::HeadYaw)->values.empty());
}

TEST(KeyEdits, APastedKeyReplacesTheOneItComesToStandOn) {
    Timeline timeline;
    Curve& curve = timeline.track(Channel::HeadYaw).values;
    curve = Curve({{.time = 0.3, .value = 1}, {.time = 0.4, .value = 2}});
    const KeyClip clip = copy_keys(timeline, {{Channel::HeadYaw, 0.3}, {Channel::HeadYaw, 0.4}});
    const KeySelection pasted = paste_keys(timeline, clip, 0.2);
    EXPECT_THAT(times(timeline, Channel::HeadYaw), ElementsAre(0.2, 0.3, 0.4));
    EXPECT_THAT(pasted, ElementsAre(KeyRef{Channel::HeadYaw, 0.2}, KeyRef{Channel::HeadYaw, 0.3}));
    EXPECT_EQ(curve.at(0.3), 2.0f);
}

TEST(KeyEdits, EasingsStartAndEndAtTheirKeys) {
    for (const Easing easing : {Easing::Hold, Easing::Linear, Easing::Smooth, Easing::EaseIn,
                                Easing::EaseOut, Easing::EaseInOut, Easing::BackOut}) {
        Timeline timeline = two_tracks();
        ease_keys(timeline, {{Channel::HeadYaw, 1}}, easing);
        const Curve& curve = timeline.find(Channel::HeadYaw)->values;
        EXPECT_FLOAT_EQ(curve.at(1), 10.0f);
        EXPECT_FLOAT_EQ(curve.at(2), -10.0f);
    }
    // The way down from 10 to -10: slow at first, slow at last, and past its end.
    const auto middle = [](Easing easing, double at) {
        Timeline timeline = two_tracks();
        ease_keys(timeline, {{Channel::HeadYaw, 1}}, easing);
        return timeline.find(Channel::HeadYaw)->values.at(at);
    };
    EXPECT_GT(middle(Easing::EaseIn, 1.5), 2.0f);
    EXPECT_LT(middle(Easing::EaseOut, 1.5), -2.0f);
    EXPECT_NEAR(middle(Easing::EaseInOut, 1.5), 0.0f, 0.01f);
    EXPECT_LT(middle(Easing::BackOut, 1.8), -10.5f);
}

TEST(KeyEdits, SnapToTheNearestTargetWithinReach) {
    const Timeline timeline = two_tracks();
    const auto targets = snap_targets(timeline, {{Channel::HeadYaw, 2}, {Channel::GazeYaw, 2}});
    EXPECT_THAT(targets, ElementsAre(0, 1, 3));
    EXPECT_EQ(snapped(2.95, targets, 0.1), 3.0);
    EXPECT_EQ(snapped(2.5, targets, 0.1), 2.5);
}

TEST(KeyEdits, WhereInfluenceBeginsGoesAlongWithTheKeysThere) {
    Timeline timeline;
    Track& track = timeline.track(Channel::EmotionAngry);
    track.values = Curve({{.time = 2.8, .value = 1}, {.time = 3, .value = 1}});
    track.influence = Curve({{.time = 2.8, .value = 0}, {.time = 3, .value = 1}});
    KeySelection selection{{Channel::EmotionAngry, 2.8}, {Channel::EmotionAngry, 3}};
    move_keys(timeline, selection, 1, 0);
    const Curve& moved = timeline.find(Channel::EmotionAngry)->influence;
    EXPECT_EQ(moved.at(3.8), 0.0f);
    EXPECT_EQ(moved.at(4), 1.0f);
    retime_keys(timeline, selection, 3.8, 2);
    EXPECT_EQ(timeline.find(Channel::EmotionAngry)->influence.keys().back().time, 4.2);
}

TEST(KeyEdits, AnInfluenceThatHoldsForAllTimesStays) {
    Timeline timeline = two_tracks();
    timeline.track(Channel::GazeYaw).values = Curve({{.time = 0, .value = 1}});
    timeline.track(Channel::GazeYaw).influence = Curve::constant(0.5f);
    KeySelection selection{{Channel::GazeYaw, 0}};
    move_keys(timeline, selection, 2, 0);
    EXPECT_EQ(timeline.find(Channel::GazeYaw)->influence, Curve::constant(0.5f));
}

TEST(KeyEdits, ATrackWithoutKeysForgetsWhereItsInfluenceBegan) {
    Timeline timeline;
    Track& track = timeline.track(Channel::EmotionAngry);
    track.values = Curve({{.time = 3, .value = 1}});
    track.influence = Curve({{.time = 2.8, .value = 0}, {.time = 3, .value = 1}});
    delete_keys(timeline, {{Channel::EmotionAngry, 3}});
    EXPECT_EQ(timeline.find(Channel::EmotionAngry)->influence, Curve::constant(1));
}

}  // namespace
}  // namespace ditto
