#include "motion/liveportrait/stitcher.h"

#include <gmock/gmock.h>

#include "core/error.h"
#include "core/philox.h"
#include "motion/liveportrait/blink.h"

namespace ditto {
namespace {

using testing::Each;
using testing::FloatNear;
using testing::Pointwise;

FaceMotion motion(std::uint64_t seed) {
    RandomSequence random(seed);
    MotionVector values;
    for (float& value : values) value = random.uniform(-0.3f, 0.3f);
    return FaceMotion(values);
}

SourceFace face(std::uint64_t seed) {
    RandomSequence random(seed, 1);
    SourceFace face{motion(seed)};
    for (float& value : face.keypoints) value = random.uniform(-1.0f, 1.0f);
    return face;
}

void expect_near(const Keypoints& got, const Keypoints& want) {
    EXPECT_THAT(got, Pointwise(FloatNear(1e-5f), want));
}

TEST(StitcherTest, BeginsAsTheSource) {
    Stitcher stitcher(StitcherOptions{});
    const SourceFace source = face(1);
    const auto keypoints = stitcher.frame(source, motion(2));
    expect_near(keypoints.driving, keypoints.source);
}

TEST(StitcherTest, MovesLipsOfAVideoAlone) {
    Stitcher stitcher(StitcherOptions::for_video());
    const SourceFace source = face(1);
    stitcher.frame(source, motion(2));
    const auto keypoints = stitcher.frame(source, motion(3));
    for (std::size_t i = 0; i < kKeypointValues; ++i) {
        const std::size_t point = i / 3;
        const bool lip = point == 6 || point == 12 || point == 14 || point == 17 || point >= 19;
        EXPECT_EQ(keypoints.driving[i] != keypoints.source[i], lip) << point;
    }
}

TEST(StitcherTest, TurnsByTheOffsetInDegrees) {
    Stitcher stitcher(StitcherOptions{});
    const SourceFace source = face(1);
    FrameControls controls;
    controls.angle_offset = {5.0f, -7.0f, 2.0f};
    stitcher.frame(source, motion(2), controls);
    const HeadAngles own = head_angles(source.motion), turned = stitcher.angles();
    EXPECT_NEAR(turned.pitch - own.pitch, 5.0f, 1e-4f);
    EXPECT_NEAR(turned.yaw - own.yaw, -7.0f, 1e-4f);
    EXPECT_NEAR(turned.roll - own.roll, 2.0f, 1e-4f);
}

TEST(StitcherTest, FadesADirectedAngleInDegrees) {
    StitcherOptions options;
    options.fade_to = FadeTo::Source;
    options.fading.fill(true);
    Stitcher stitcher(options);
    const SourceFace source = face(1);
    FrameControls controls;
    controls.angle_offset[1] = 20.0f;
    controls.fade_weight = 0.25f;
    stitcher.frame(source, motion(2), controls);
    EXPECT_NEAR(stitcher.angles().yaw, head_angles(source.motion).yaw + 5.0f, 1e-3f);
}

TEST(StitcherTest, FadesBackToADirectedFirstFrameInDegrees) {
    StitcherOptions options;
    options.fade_to = FadeTo::FirstFrame;
    options.fading.fill(true);
    Stitcher stitcher(options);
    const SourceFace source = face(1);
    FrameControls turned, faded;
    turned.angle_offset[1] = 20.0f;
    faded.fade_weight = 0.0f;
    stitcher.frame(source, motion(2), turned);
    stitcher.frame(source, motion(3), faded);
    EXPECT_NEAR(stitcher.angles().yaw, head_angles(source.motion).yaw + 20.0f, 1e-3f);
}

TEST(StitcherTest, IsTheSourceWhenEverythingFadesToIt) {
    StitcherOptions options;
    options.fade_to = FadeTo::Source;
    options.fading.fill(true);
    Stitcher stitcher(options);
    const SourceFace source = face(1);
    FrameControls controls;
    controls.fade_weight = 0.0f;
    for (std::uint64_t seed = 2; seed < 5; ++seed) {
        const auto keypoints = stitcher.frame(source, motion(seed), controls);
        expect_near(keypoints.driving, keypoints.source);
    }
}

TEST(StitcherTest, AFramesControlsComeBeforeTheOptions) {
    FrameControls own, standard;
    own.speech_weight = 0.3f;
    standard.speech_weight = 0.6f;
    standard.angle_offset[0] = 2.0f;
    const auto both = with_defaults(own, standard);
    EXPECT_EQ(both.speech_weight, 0.3f);
    EXPECT_EQ(both.angle_offset[0], 2.0f);
    EXPECT_FALSE(both.angle_offset[1]);
}

TEST(StitcherTest, RefusesEyesThatAreNotThere) {
    StitcherOptions options;
    options.eyes = EyeScript{{Keypoints{}}, {0, 1}};
    EXPECT_THROW(Stitcher{options}, Error);
    options.eyes->schedule.clear();
    EXPECT_THROW(Stitcher{options}, Error);
}

TEST(BlinkTest, RandomBlinksAreSeededAndApart) {
    const auto open = random_open_frames(3000, 5);
    EXPECT_EQ(open, random_open_frames(3000, 5));
    EXPECT_NE(open, random_open_frames(3000, 6));
    EXPECT_THAT(open, Each(testing::AllOf(testing::Ge(60), testing::Le(100))));
    const auto frames = blink_frames(3000, 15, open);
    const auto blinks = std::ranges::count(frames, 14u);
    EXPECT_GE(blinks, 3000 / 115 - 1);
    EXPECT_LE(blinks, 3000 / 75);
    EXPECT_EQ(frames.back(), 0u);
}

TEST(BlinkTest, RefusesBlinksWithoutFramesOrNegativeGaps) {
    EXPECT_THROW(blink_frames(100, 0, std::array{10}), Error);
    EXPECT_THROW(blink_frames(100, 15, std::array{10, -1}), Error);
}

TEST(FadeWeightsTest, ClipsFadesThatAreLongerThanTheVideo) {
    const auto weights = fade_weights(5, 10, 0);
    ASSERT_EQ(weights.size(), 5u);
    EXPECT_FLOAT_EQ(*weights[4], 0.4f);
    EXPECT_EQ(fade_weights(0, 10, 10).size(), 0u);
    EXPECT_FLOAT_EQ(*fade_weights(5, 0, 10)[4], 0.0f);
}

}  // namespace
}  // namespace ditto
