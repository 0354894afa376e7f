#include "motion/direction.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

#include "motion/emotion_poses.h"
#include "motion/eyes.h"

namespace ditto {
namespace {

using namespace arkit;

using Row = std::array<float, arkit::kSize>;

constexpr EyeState kEyes{.openness = 0.3f, .gaze_yaw = 6.0f, .gaze_pitch = -4.0f};

TEST(WithLife, FillsWhatIsNotDirected) {
    const ControlRow row = with_life({}, kEyes, {});
    EXPECT_EQ(row.get(Channel::EyesOpen), 0.3f);
    EXPECT_EQ(row.get(Channel::GazeYaw), 6.0f);
    EXPECT_EQ(row.get(Channel::GazePitch), -4.0f);
    for (const auto channel : {Channel::EyesOpen, Channel::GazeYaw, Channel::GazePitch})
        EXPECT_EQ(row.weight(channel), 1.0f);
}

TEST(WithLife, KeepsWhatIsDirectedAndBlendsBetween) {
    ControlRow controls;
    controls.set(Channel::EyesOpen, 1.0f);
    controls.set(Channel::GazeYaw, 20.0f, 0.5f);
    const ControlRow row = with_life(controls, kEyes, {});
    EXPECT_EQ(row.get(Channel::EyesOpen), 1.0f);
    EXPECT_FLOAT_EQ(row.get(Channel::GazeYaw), 13.0f);
}

TEST(WithLife, EyesTakeBackPartOfTheHeadsSway) {
    EXPECT_LT(with_life({}, kEyes, {5.0f, 0.0f, 0.0f}).get(Channel::GazeYaw), 6.0f);
    ControlRow fixed;
    fixed.set(Channel::HeadYaw, 0.0f);
    EXPECT_EQ(with_life(fixed, kEyes, {5.0f, 0.0f, 0.0f}).get(Channel::GazeYaw), 6.0f);
}

TEST(Pins, HoldDirectedHeadAndEyesAndNothingElse) {
    ControlRow controls = with_life({}, kEyes, {});
    controls.set(Channel::HeadScale, 1.1f, 0.5f);
    Row target, influence;
    write_pins(controls, target, influence);
    EXPECT_FLOAT_EQ(target[kScale], 0.1f);
    EXPECT_EQ(influence[kScale], 0.5f);
    EXPECT_EQ(influence[kYaw], 0.0f);
    EXPECT_FLOAT_EQ(target[kBlinkColumns[0]], 0.7f);
    EXPECT_EQ(influence[kBlinkColumns[0]], 1.0f);
    EXPECT_FLOAT_EQ(gaze_of(target).first, 6.0f);
    EXPECT_FLOAT_EQ(gaze_of(target).second, -4.0f);
    EXPECT_EQ(influence[kHeadSize + JawOpen], 0.0f);
}

TEST(Sway, IsAddedToWhatIsFree) {
    Row row{};
    ControlRow controls;
    controls.set(Channel::HeadPitch, 0.0f);
    controls.set(Channel::HeadRoll, 0.0f, 0.25f);
    add_sway(controls, {1.0f, 2.0f, 4.0f}, row);
    EXPECT_EQ(row[kYaw], 1.0f);
    EXPECT_EQ(row[kPitch], 0.0f);
    EXPECT_FLOAT_EQ(row[kRoll], 3.0f);
}

TEST(ShutMouth, LeavesInAPauseWhatEmotionsDoAlone) {
    Row row{};
    row[kHeadSize + JawOpen] = 0.5f;
    row[kHeadSize + MouthSmileLeft] = 0.3f;
    Row half = row, shut = row, surprised = row;
    shut_mouth({}, 0.5f, half);
    shut_mouth({}, 0.0f, shut);
    EXPECT_FLOAT_EQ(half[kHeadSize + JawOpen], 0.25f);
    EXPECT_EQ(shut[kHeadSize + JawOpen], 0.0f);
    EXPECT_EQ(shut[kHeadSize + MouthSmileLeft], 0.3f);
    ControlRow surprise;
    surprise.set(Channel::EmotionSurprise, 1.0f);
    shut_mouth(surprise, 0.0f, surprised);
    EXPECT_GT(surprised[kHeadSize + JawOpen], 0.2f);
    EXPECT_LT(surprised[kHeadSize + JawOpen], 0.5f);
    Row closed{};
    shut_mouth(surprise, 0.0f, closed);
    EXPECT_EQ(closed[kHeadSize + JawOpen], 0.0f);
}

TEST(FinishMotion, ScalesMouthAndExpressionApart) {
    ControlRow controls;
    controls.set(Channel::MouthAmplitude, 0.5f);
    controls.set(Channel::ExpressionAmplitude, 2.0f);
    Row row{};
    row[kHeadSize + JawOpen] = 0.6f;
    row[kHeadSize + BrowInnerUp] = 0.2f;
    row[kBlinkColumns[0]] = 0.4f;
    finish_motion(controls, row);
    EXPECT_FLOAT_EQ(row[kHeadSize + JawOpen], 0.3f);
    EXPECT_FLOAT_EQ(row[kHeadSize + BrowInnerUp], 0.4f);
    EXPECT_FLOAT_EQ(row[kBlinkColumns[0]], 0.4f);
}

TEST(FinishMotion, BringsEveryRowIntoRange) {
    for (const float value : {-50.0f, -1.0f, 0.3f, 2.0f, 90.0f}) {
        Row row;
        row.fill(value);
        finish_motion({}, row);
        for (std::size_t i = kHeadSize; i < row.size(); ++i) {
            EXPECT_GE(row[i], 0.0f);
            EXPECT_LE(row[i], 1.0f);
        }
        EXPECT_LE(std::abs(row[kYaw]), 24.0f);
        EXPECT_LE(std::abs(row[kPitch]), 18.0f);
        EXPECT_LE(row[kHeadSize + MouthClose], row[kHeadSize + JawOpen]);
    }
}

TEST(FinishMotion, LimitsAFreeHeadSmoothlyAndADirectedOneNotAtAll) {
    float before = -1e9f;
    for (float yaw = -60.0f; yaw <= 60.0f; yaw += 0.5f) {
        Row row{};
        row[kYaw] = yaw;
        finish_motion({}, row);
        EXPECT_GE(row[kYaw], before);
        EXPECT_LE(std::abs(row[kYaw]), std::abs(yaw) + 1e-5f);
        if (std::abs(yaw) < 15.0f) {
            EXPECT_EQ(row[kYaw], yaw);
        }
        before = row[kYaw];
    }
    ControlRow controls;
    controls.set(Channel::HeadYaw, 40.0f);
    Row row{};
    row[kYaw] = 40.0f;
    finish_motion(controls, row);
    EXPECT_EQ(row[kYaw], 40.0f);
}

TEST(Eyes, GazeIsReadAsItWasWritten) {
    for (const float yaw : {-20.0f, 0.0f, 7.0f}) {
        for (const float pitch : {-9.0f, 0.0f, 12.0f}) {
            Row row{};
            write_gaze(yaw, pitch, row);
            EXPECT_NEAR(gaze_of(row).first, yaw, 1e-4f);
            EXPECT_NEAR(gaze_of(row).second, pitch, 1e-4f);
            for (const std::size_t column : kGazeColumns) EXPECT_GE(row[column], 0.0f);
        }
    }
}

TEST(Eyes, ViewersRightIsTheSubjectsLeft) {
    Row row{};
    write_gaze(15.0f, 0.0f, row);
    EXPECT_FLOAT_EQ(row[kHeadSize + EyeLookOutLeft], 0.5f);
    EXPECT_FLOAT_EQ(row[kHeadSize + EyeLookInRight], 0.5f);
    EXPECT_EQ(row[kHeadSize + EyeLookInLeft], 0.0f);
}

TEST(ShapeLips, ClosesSmallOpeningsAndKeepsTheOrderOfOthers) {
    float before = -1.0f;
    for (float jaw = 0.0f; jaw <= 0.9f; jaw += 0.02f) {
        std::vector<float> row(arkit::kSize, 0.0f);
        row[arkit::kHeadSize + arkit::JawOpen] = jaw;
        shape_lips({}, row);
        const float shaped = row[arkit::kHeadSize + arkit::JawOpen];
        EXPECT_GE(shaped, before);
        EXPECT_LE(shaped, jaw);
        if (jaw <= 0.04f) {
            EXPECT_LE(shaped, 0.8f * jaw) << jaw;
        }
        before = shaped;
    }
    EXPECT_LE(before, 0.52f);
}

TEST(ShapeLips, LipsOpenWithTheJawButNotWhereTheyAreClosedOnIt) {
    const auto shaped = [](float close) {
        std::vector<float> row(arkit::kSize, 0.0f);
        row[arkit::kHeadSize + arkit::JawOpen] = 0.3f;
        row[arkit::kHeadSize + arkit::MouthClose] = close;
        shape_lips({}, row);
        return row[arkit::kHeadSize + arkit::MouthUpperUpLeft] +
               row[arkit::kHeadSize + arkit::MouthLowerDownRight];
    };
    EXPECT_GT(shaped(0), 0.2f);
    EXPECT_EQ(shaped(0.3f), 0);
    EXPECT_GT(shaped(0), shaped(0.15f));
}

TEST(ShapeLips, SpreadsSpeechAndNotWhatEmotionsDo) {
    ControlRow happy;
    happy.set(Channel::EmotionHappy, 1.0f);
    const float smile = emotion_pose(3).weights[arkit::MouthSmileLeft];
    std::vector<float> row(arkit::kSize, 0.0f);
    row[arkit::kHeadSize + arkit::MouthSmileLeft] = smile;
    shape_lips(happy, row);
    EXPECT_FLOAT_EQ(row[arkit::kHeadSize + arkit::MouthSmileLeft], smile);
    shape_lips({}, row);
    EXPECT_GT(row[arkit::kHeadSize + arkit::MouthSmileLeft], 1.5f * smile);
}

}  // namespace
}  // namespace ditto
