#include "motion/liveportrait/direct_face.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace ditto {
namespace {

constexpr std::size_t kEmotionColumn = kHubertValues, kOpenColumn = kEmotionColumn + kEmotions,
                      kBallColumn = kOpenColumn + 2;
constexpr std::size_t kRowValues = kBallColumn + 6 + kKeypointValues;

/// A row that is neutral, with open eyes and pupils in the middle.
std::vector<float> neutral_row() {
    std::vector<float> row(kRowValues, 0.0f);
    const EmotionRow emotions = emotion_row(std::array{kNeutralEmotion});
    std::ranges::copy(emotions, row.begin() + kEmotionColumn);
    row[kOpenColumn] = row[kOpenColumn + 1] = 0.3f;
    return row;
}

std::vector<float> directed_row(const ControlRow& controls) {
    auto row = neutral_row();
    direct_condition(controls, row);
    return row;
}

TEST(DirectFace, LeavesAlonePartsThatAreNotDirected) {
    EXPECT_EQ(directed_row({}), neutral_row());
    ControlRow ignored;
    ignored.set(Channel::EmotionHappy, 1.0f, 0.0f);
    ignored.set(Channel::GazeYaw, 20.0f, 0.0f);
    EXPECT_EQ(directed_row(ignored), neutral_row());
}

TEST(DirectFace, EmotionsSumToOneAndFollowTheirInfluence) {
    ControlRow controls;
    controls.set(Channel::EmotionHappy, 0.7f);
    controls.set(Channel::EmotionNeutral, 0.3f);
    const auto happy = directed_row(controls);
    const auto emotions = std::span(happy).subspan(kEmotionColumn, kEmotions);
    EXPECT_NEAR(std::accumulate(emotions.begin(), emotions.end(), 0.0f), 1.0f, 1e-5f);
    EXPECT_NEAR(emotions[3], 0.7f, 0.01f);
    EXPECT_NEAR(emotions[4], 0.3f, 0.01f);

    ControlRow half;
    half.set(Channel::EmotionHappy, 1.0f, 0.5f);
    const auto mixed = directed_row(half);
    EXPECT_NEAR(mixed[kEmotionColumn + 3], 0.5f, 0.01f);
    EXPECT_NEAR(mixed[kEmotionColumn + 4], 0.5f, 0.01f);
}

TEST(DirectFace, EyesCloseAndLookWhereTheyAreToldTo) {
    ControlRow controls;
    controls.set(Channel::EyesOpen, 0.0f);
    controls.set(Channel::GazeYaw, 10.0f);
    controls.set(Channel::GazePitch, 10.0f);
    const auto row = directed_row(controls);
    EXPECT_EQ(row[kOpenColumn], 0.0f);
    EXPECT_EQ(row[kOpenColumn + 1], 0.0f);
    for (std::size_t eye = 0; eye < 2; ++eye) {
        EXPECT_GT(row[kBallColumn + eye], 0.0f);      // to the viewer's right
        EXPECT_LT(row[kBallColumn + 2 + eye], 0.0f);  // up
    }
}

TEST(DirectFace, LogitsMeanTheAngleTheyAreMadeOf) {
    for (const float degrees : {-80.0f, -31.5f, 0.0f, 0.7f, 44.0f, 80.0f})
        EXPECT_NEAR(degrees_of(pose_logits(degrees)), degrees, 0.05f);
    EXPECT_NEAR(degrees_of(pose_logits(170.0f)), 80.0f, 0.05f);
}

TEST(DirectFace, HeadsArePinnedRelativeToTheSource) {
    ControlRow controls;
    controls.set(Channel::HeadYaw, 12.0f, 0.8f);
    std::array<float, kMotionValues> target, influence;
    write_head_pins(controls, {.pitch = 3.0f, .yaw = 5.0f, .roll = 0.0f}, target, influence);
    const std::size_t yaw = kMotionOffsets[static_cast<std::size_t>(MotionPart::Yaw)];
    for (std::size_t i = 0; i < kMotionValues; ++i)
        EXPECT_EQ(influence[i], i >= yaw && i < yaw + kPoseBins ? 0.8f : 0.0f) << i;
    EXPECT_NEAR(degrees_of(PoseLogits(target.data() + yaw, kPoseBins)), 5.0f - 12.0f, 0.05f);
}

TEST(DirectFace, ShiftScaleAndGazeReachTheStitcher) {
    const FrameControls nothing = stitching_controls({});
    EXPECT_FALSE(nothing.expression_offset);
    ControlRow controls;
    controls.set(Channel::HeadX, 0.5f);
    controls.set(Channel::HeadScale, 1.2f);
    controls.set(Channel::HeadRoll, -7.0f, 0.5f);
    controls.set(Channel::GazeYaw, 5.0f);
    const FrameControls directed = stitching_controls(controls);
    EXPECT_GT(directed.shift.value()[0], 0.0f);
    EXPECT_EQ(directed.shift.value()[1], 0.0f);
    EXPECT_FLOAT_EQ(directed.scale.value(), 1.2f);
    EXPECT_FLOAT_EQ(directed.angle_target[2].value().degrees, -7.0f);
    EXPECT_FLOAT_EQ(directed.angle_target[2].value().influence, 0.5f);
    EXPECT_TRUE(directed.expression_offset);
}

TEST(DirectFace, AFrameShowsTheAnglesThatItWasDirectedTo) {
    SourceFace source;
    for (const auto& [part, degrees] :
         {std::pair{MotionPart::Pitch, 4.0f}, {MotionPart::Yaw, -9.0f}, {MotionPart::Roll, 2.0f}})
        std::ranges::copy(pose_logits(degrees), source.motion.part(part).begin());
    ControlRow controls;
    controls.set(Channel::HeadYaw, 12.0f);
    controls.set(Channel::HeadPitch, -5.0f);
    controls.set(Channel::HeadRoll, 3.0f);
    Stitcher stitcher({});
    stitcher.frame(source, source.motion, stitching_controls(controls));
    const ModelValues shown = shown_values(stitcher.angles(), head_angles(source.motion));
    for (std::size_t i = 0; i < kModelChannelCount; ++i) {
        const auto channel = static_cast<Channel>(i);
        if (controls.weight(channel) > 0)
            EXPECT_NEAR(shown[i], controls.get(channel), 1e-3f) << channel_name(channel);
        else
            EXPECT_TRUE(std::isnan(shown[i])) << channel_name(channel);
    }
}

TEST(DirectFace, AmplitudesScaleTheDistanceFromRest) {
    constexpr std::size_t kLip = 3 * 6, kBrow = 3 * 1;
    FaceMotion rest, motion;
    rest.part(MotionPart::Expression)[kLip] = 0.1f;
    motion.part(MotionPart::Expression)[kLip] = 0.3f;
    motion.part(MotionPart::Expression)[kBrow] = 0.2f;
    ControlRow controls;
    controls.set(Channel::MouthAmplitude, 0.5f);
    FaceMotion quieter = motion;
    scale_expression(controls, rest, quieter);
    EXPECT_FLOAT_EQ(quieter.part(MotionPart::Expression)[kLip], 0.2f);
    EXPECT_FLOAT_EQ(quieter.part(MotionPart::Expression)[kBrow], 0.2f);
    controls.set(Channel::ExpressionAmplitude, 0.0f);
    scale_expression(controls, rest, motion);
    EXPECT_FLOAT_EQ(motion.part(MotionPart::Expression)[kLip], 0.1f);
    EXPECT_FLOAT_EQ(motion.part(MotionPart::Expression)[kBrow], 0.0f);
}

}  // namespace
}  // namespace ditto
