#include "render/mouth/linear_light.h"

#include <gtest/gtest.h>

namespace ditto::mesh {
namespace {

TEST(LinearLight, GoesThereAndBack) {
    for (int value = 0; value < 256; ++value) {
        const auto byte = static_cast<std::uint8_t>(value);
        const cv::Vec3f linear = to_linear(cv::Vec3b(byte, byte, byte));
        EXPECT_NEAR(to_srgb(linear)[0], value, 0.3f);
        EXPECT_NEAR(to_linear(cv::Vec3f::all(static_cast<float>(value)))[1], linear[1], 1e-6f);
    }
}

TEST(LinearLight, IsTheStandards) {
    EXPECT_NEAR(to_linear(cv::Vec3f(188, 0, 0))[0], 0.5f, 0.005f);
    EXPECT_NEAR(to_srgb({0.18f, 0, 0})[0], 118, 1);
    const cv::Vec3f clamped = to_srgb({2, -1, 1});
    EXPECT_NEAR(clamped[0], 255, 1e-3f);
    EXPECT_EQ(clamped[1], 0);
    EXPECT_NEAR(light_of({1, 1, 1}), 1, 1e-6f);
}

TEST(LinearLight, AColourKeepsItsHueAtAnotherLight) {
    const cv::Vec3f brown(0.2f, 0.1f, 0.05f), brighter = at_light(brown, 0.6f);
    EXPECT_NEAR(light_of(brighter), 0.6f, 1e-5f);
    EXPECT_NEAR(brighter[0] / brighter[2], 4, 1e-4f);
}

}  // namespace
}  // namespace ditto::mesh
