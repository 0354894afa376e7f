#include "motion/condition.h"

#include <gtest/gtest.h>

#include <numeric>
#include <vector>

namespace ditto {
namespace {

using namespace condition;

MotionScale scale() {
    MotionScale result;
    result.deviation.fill(0.5f);
    result.mean[arkit::kYaw] = 1.0f;
    result.deviation[arkit::kYaw] = 3.0f;
    return result;
}

std::vector<float> written(const ControlRow& controls) {
    std::vector<float> row(kControls, 9.0f);
    write_control_condition(controls, scale(), row);
    return row;
}

float at(const std::vector<float>& row, std::size_t column) {
    return row[column - kEmotion];
}

TEST(ControlCondition, NothingDirectedIsAllZero) {
    ControlRow controls;
    controls.set(Channel::HeadYaw, 12.0f, 0.0f);
    EXPECT_EQ(written(controls), std::vector<float>(kControls, 0.0f));
}

TEST(ControlCondition, ColumnsAreContiguous) {
    EXPECT_EQ(kEmotionMask, kEmotion + kEmotionCount);
    EXPECT_EQ(kPoseMask, kPose + arkit::kHeadSize);
    EXPECT_EQ(kSize, kPoseMask + arkit::kHeadSize);
}

TEST(ControlCondition, EmotionsAreShares) {
    ControlRow controls;
    controls.set(Channel::EmotionHappy, 0.6f);
    controls.set(Channel::EmotionSurprise, 0.2f);
    const auto row = written(controls);
    EXPECT_FLOAT_EQ(at(row, kEmotion + 3), 0.75f);
    EXPECT_FLOAT_EQ(at(row, kEmotion + 6), 0.25f);
    EXPECT_EQ(at(row, kEmotionMask), 1.0f);
    EXPECT_FLOAT_EQ(std::accumulate(row.begin(), row.begin() + kEmotionCount, 0.0f), 1.0f);
}

TEST(ControlCondition, EachGroupSetsItsOwnMask) {
    ControlRow controls;
    controls.set(Channel::EyesOpen, 0.25f);
    auto row = written(controls);
    EXPECT_EQ(at(row, kEyes), 0.25f);
    EXPECT_EQ(at(row, kEyesMask), 1.0f);
    EXPECT_EQ(at(row, kGazeMask) + at(row, kEmotionMask), 0.0f);

    controls = {};
    controls.set(Channel::GazeYaw, -10.0f, 0.5f);
    row = written(controls);
    EXPECT_FLOAT_EQ(at(row, kGaze), -0.5f);
    EXPECT_EQ(at(row, kGazeMask), 1.0f);
}

TEST(ControlCondition, PosesAreStandardised) {
    ControlRow controls;
    controls.set(Channel::HeadYaw, 13.0f);
    controls.set(Channel::HeadScale, 1.2f);
    const auto row = written(controls);
    EXPECT_FLOAT_EQ(at(row, kPose + arkit::kYaw), (13.0f - 1.0f) / 3.0f / 2.0f);
    EXPECT_FLOAT_EQ(at(row, kPose + arkit::kScale), 0.2f / 0.5f / 2.0f);
    EXPECT_EQ(at(row, kPoseMask + arkit::kYaw), 1.0f);
    EXPECT_EQ(at(row, kPoseMask + arkit::kPitch), 0.0f);
}

}  // namespace
}  // namespace ditto
