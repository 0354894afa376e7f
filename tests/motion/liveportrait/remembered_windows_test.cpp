#include "motion/liveportrait/remembered_windows.h"

#include <gtest/gtest.h>

namespace ditto {
namespace {

const std::vector<float> kConditions{1, 2, 3};

class RememberedWindowsTest : public ::testing::Test {
  protected:
    /// A window of the number of windows that were sampled.
    WindowFn windows(std::size_t most = 8) {
        memory = std::make_shared<WindowMemory>(most);
        return remembered_windows(
            [this](std::int64_t, const MotionVector&, std::span<const float>) {
                MotionVector motion{};
                motion[0] = static_cast<float>(++sampled);
                return std::vector<MotionVector>(kWindowFrames, motion);
            },
            [this](std::int64_t) { return pins; }, memory);
    }

    int sampled = 0;
    WindowPins pins{{0.0f}, {0.0f}};
    std::shared_ptr<WindowMemory> memory;
};

TEST_F(RememberedWindowsTest, AreSampledOnceForAllThatTheyDependOn) {
    WindowFn window = windows();
    MotionVector before{};
    EXPECT_EQ(window(0, before, kConditions)[0][0], 1);
    EXPECT_EQ(window(0, before, kConditions)[0][0], 1);
    EXPECT_EQ(window(1, before, kConditions)[0][0], 2);
    before[7] = 1;
    EXPECT_EQ(window(0, before, kConditions)[0][0], 3);
    EXPECT_EQ(window(0, before, std::vector<float>{1, 2, 4})[0][0], 4);
    pins.target[0] = 1;
    EXPECT_EQ(window(0, before, kConditions)[0][0], 5);
    pins.influence[0] = 1;
    EXPECT_EQ(window(0, before, kConditions)[0][0], 6);
    pins = {{0.0f}, {0.0f}};
    EXPECT_EQ(window(0, before, kConditions)[0][0], 3);
    EXPECT_EQ(memory->sampled(), 6);
}

TEST_F(RememberedWindowsTest, TheOldestIsForgottenFirst) {
    WindowFn window = windows(2);
    for (std::int64_t i = 0; i < 3; ++i) window(i, {}, kConditions);
    window(1, {}, kConditions);
    window(2, {}, kConditions);
    EXPECT_EQ(sampled, 3);
    window(0, {}, kConditions);
    EXPECT_EQ(sampled, 4);
}

TEST_F(RememberedWindowsTest, ASamplingThatFailsIsNotRemembered) {
    memory = std::make_shared<WindowMemory>();
    bool fails = true;
    WindowFn window = remembered_windows(
        [&](std::int64_t, const MotionVector&, std::span<const float>) {
            if (fails) throw std::runtime_error("cancelled");
            return std::vector<MotionVector>(kWindowFrames);
        },
        [this](std::int64_t) { return pins; }, memory);
    EXPECT_THROW(window(0, {}, kConditions), std::runtime_error);
    fails = false;
    EXPECT_EQ(window(0, {}, kConditions).size(), kWindowFrames);
}

}  // namespace
}  // namespace ditto
