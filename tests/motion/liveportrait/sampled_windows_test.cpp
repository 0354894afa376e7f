#include "motion/liveportrait/sampled_windows.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "core/error.h"

namespace ditto {
namespace {

constexpr MotionOptions kOptions{.steps = 3, .seed = 9};

Lmdm small_model(std::int64_t frames = 80, std::int64_t motion = 265) {
    torch::manual_seed(1);
    Lmdm network(LmdmSizes{.motion = motion,
                           .condition = 12,
                           .frames = frames,
                           .width = 16,
                           .feed_forward = 16,
                           .layers = 1,
                           .heads = 2,
                           .condition_layers = 1,
                           .aligned = false});
    network->eval();
    return network;
}

const std::vector<float> kConditions(80 * 12, 0.5f);

TEST(SampledWindowsTest, DependOnTheSeedAndTheWindowAlone) {
    auto first = sampled_windows(small_model(), kOptions);
    auto second = sampled_windows(small_model(), kOptions);
    const MotionVector still{};
    const auto third_window = first(3, still, kConditions);
    EXPECT_NE(second(0, still, kConditions), third_window);
    EXPECT_EQ(second(3, still, kConditions), third_window);
    for (const MotionVector& frame : third_window)
        EXPECT_TRUE(std::ranges::all_of(frame, [](float value) { return std::isfinite(value); }));
}

TEST(SampledWindowsTest, ContinueFromTheLastFrame) {
    auto windows = sampled_windows(small_model(), kOptions);
    MotionVector moved{};
    moved.fill(1.0f);
    EXPECT_NE(windows(0, moved, kConditions), windows(0, MotionVector{}, kConditions));
}

TEST(SampledWindowsTest, RefuseModelsOfOtherSizes) {
    EXPECT_THROW(sampled_windows(small_model(40), kOptions), Error);
    EXPECT_THROW(sampled_windows(small_model(80, 58), kOptions), Error);
    auto windows = sampled_windows(small_model(), kOptions);
    EXPECT_THROW(windows(0, MotionVector{}, std::vector<float>(80 * 13)), Error);
}

TEST(SampledWindowsTest, StopWhenCancelled) {
    const CancelToken cancel;
    auto windows = sampled_windows(small_model(), kOptions, cancel);
    cancel.cancel();
    EXPECT_THROW(windows(0, MotionVector{}, kConditions), Error);
}

}  // namespace
}  // namespace ditto
