#include "motion/motion_space.h"

#include <gtest/gtest.h>

#include <set>

#include "motion/emotion_poses.h"

namespace ditto {
namespace {

TEST(MotionSpace, NamesAreArkitsAndDistinct) {
    const auto& names = arkit::names();
    EXPECT_EQ(std::set(names.begin(), names.end()).size(), arkit::kBlendshapeCount);
    for (std::size_t i = 0; i < names.size(); ++i)
        EXPECT_EQ(arkit::from_name(names[i]), static_cast<arkit::Blendshape>(i));
    EXPECT_EQ(names[arkit::JawOpen], "jawOpen");
    EXPECT_EQ(names[arkit::EyeLookInLeft], "eyeLookInLeft");
    EXPECT_FALSE(arkit::from_name("jawOpened"));
}

TEST(MotionSpace, RowsAreSlicesOfTheValues) {
    Motion motion;
    motion.values.resize(3 * arkit::kSize);
    motion.row(2)[1] = 5.0f;
    EXPECT_EQ(motion.rows(), 3u);
    EXPECT_EQ(motion.values[2 * arkit::kSize + 1], 5.0f);
}

TEST(EmotionPoses, AreWeightsAndNeutralIsNone) {
    for (std::size_t emotion = 0; emotion < 8; ++emotion) {
        const EmotionPose& pose = emotion_pose(emotion);
        float sum = 0.0f;
        for (const float weight : pose.weights) {
            EXPECT_GE(weight, 0.0f);
            EXPECT_LE(weight, 1.0f);
            sum += weight;
        }
        EXPECT_EQ(sum == 0.0f, emotion == 4) << emotion;
    }
    EXPECT_GT(emotion_pose(3).weights[arkit::MouthSmileLeft], 0.3f);
    EXPECT_GT(emotion_pose(0).weights[arkit::BrowDownLeft], 0.3f);
}

}  // namespace
}  // namespace ditto
