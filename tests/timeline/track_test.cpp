#include "timeline/track.h"

#include <gtest/gtest.h>

namespace ditto {
namespace {

Timeline two_emotions() {
    Timeline timeline;
    timeline.track(Channel::EmotionHappy).values =
        Curve({{.time = 0, .value = 1}, {.time = 2, .value = 0}});
    timeline.track(Channel::EmotionSad).values =
        Curve({{.time = 0, .value = 0}, {.time = 2, .value = 1}});
    return timeline;
}

TEST(Timeline, WithoutTracksLeavesEverythingToTheModel) {
    const ControlRow row = Timeline{}.at(3);
    for (std::size_t i = 0; i < kChannelCount; ++i) EXPECT_EQ(row.influence[i], 0.0f);
}

TEST(Timeline, KeepsValuesInTheirRange) {
    Timeline timeline;
    timeline.track(Channel::HeadYaw).values = Curve::constant(400);
    timeline.track(Channel::HeadYaw).influence = Curve::constant(7);
    timeline.track(Channel::EyesOpen).values = Curve::constant(-3);
    const ControlRow row = timeline.at(1);
    EXPECT_EQ(row.get(Channel::HeadYaw), 45.0f);
    EXPECT_EQ(row.weight(Channel::HeadYaw), 1.0f);
    EXPECT_EQ(row.get(Channel::EyesOpen), 0.0f);
    EXPECT_EQ(timeline.tracks.size(), 2u);
}

TEST(Timeline, EmotionsAlwaysSumToOne) {
    Timeline timeline = two_emotions();
    timeline.track(Channel::EmotionAngry).values =
        Curve({{.time = 1, .value = 0}, {.time = 2, .value = 1}});
    for (double t = 0; t < 3; t += 0.04) {
        const ControlRow row = timeline.at(t);
        float sum = 0;
        for (std::size_t i = kChannelCount - kEmotionCount; i < kChannelCount; ++i) {
            sum += row.value[i];
            EXPECT_EQ(row.influence[i], 1.0f);
        }
        EXPECT_NEAR(sum, 1.0f, 1e-5f) << t;
    }
    // What no emotion has is neutral.
    Timeline weak;
    weak.track(Channel::EmotionSad).values = Curve::constant(0.3f);
    EXPECT_FLOAT_EQ(weak.at(0).get(Channel::EmotionNeutral), 0.7f);
}

TEST(Timeline, SamplesFramesAsItIsEvaluated) {
    const Timeline timeline = two_emotions();
    const Controls rows = timeline.sample(10, 40, 25);
    ASSERT_EQ(rows.size(), 40u);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const ControlRow row = timeline.at(static_cast<double>(10 + i) / 25);
        for (std::size_t k = 0; k < kChannelCount; ++k) {
            EXPECT_NEAR(rows[i].value[k], row.value[k], 1e-6f);
            EXPECT_EQ(rows[i].influence[k], row.influence[k]);
        }
    }
}

Timeline gaze_and_head() {
    Timeline timeline;
    timeline.track(Channel::GazeYaw).values = Curve::constant(5);
    timeline.track(Channel::HeadYaw).values = Curve::constant(9);
    return timeline;
}

TEST(Timeline, AMutedTrackKeepsItsKeysAndDirectsNothing) {
    Timeline timeline = gaze_and_head();
    timeline.track(Channel::HeadYaw).muted = true;
    const ControlRow row = timeline.at(1), sampled = timeline.sample(25, 1, 25).front();
    for (const ControlRow& each : {row, sampled}) {
        EXPECT_EQ(each.weight(Channel::HeadYaw), 0.0f);
        EXPECT_EQ(each.weight(Channel::GazeYaw), 1.0f);
    }
    EXPECT_EQ(timeline.find(Channel::HeadYaw)->values.at(1), 9.0f);
}

TEST(Timeline, OnlySoloedTracksDirectWhileThereAreAny) {
    Timeline timeline = gaze_and_head();
    timeline.track(Channel::GazeYaw).soloed = true;
    EXPECT_EQ(timeline.at(1).weight(Channel::HeadYaw), 0.0f);
    EXPECT_EQ(timeline.at(1).weight(Channel::GazeYaw), 1.0f);
    timeline.track(Channel::GazeYaw).muted = true;
    EXPECT_EQ(timeline.at(1).weight(Channel::GazeYaw), 0.0f);
    // One without keys may be what is soloed: all else is the model's then.
    Timeline other = gaze_and_head();
    other.track(Channel::EyesOpen).soloed = true;
    EXPECT_EQ(other.at(1).weight(Channel::HeadYaw), 0.0f);
}

TEST(Timeline, AnEmotionWithoutInfluenceIsAsIfItWereNotThere) {
    Timeline timeline;
    timeline.track(Channel::EmotionAngry).values = Curve::constant(1);
    timeline.track(Channel::EmotionAngry).influence =
        Curve({{.time = 1, .value = 0}, {.time = 2, .value = 1}});
    EXPECT_EQ(timeline.at(0.5).value, Timeline{}.at(0.5).value);
    EXPECT_EQ(timeline.at(0.5).influence, Timeline{}.at(0.5).influence);
    EXPECT_EQ(timeline.at(2).get(Channel::EmotionAngry), 1.0f);
}

}  // namespace
}  // namespace ditto
