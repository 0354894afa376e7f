#include "timeline/simplify.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace ditto {
namespace {

constexpr double kStep = 0.04;

template <typename Function>
std::vector<TimedValue> sampled(std::size_t count, Function function) {
    std::vector<TimedValue> values;
    for (std::size_t i = 0; i < count; ++i) {
        const double time = 3.0 + kStep * static_cast<double>(i);
        values.push_back({time, static_cast<float>(function(time))});
    }
    return values;
}

float largest_error(const std::vector<TimedValue>& values, const std::vector<Key>& keys) {
    const Curve curve(keys);
    float error = 0;
    for (const auto& [time, value] : values)
        error = std::max(error, std::abs(curve.at(time) - value));
    return error;
}

TEST(Simplified, NothingAndLittleStayAsTheyAre) {
    EXPECT_TRUE(simplified({}, 1).empty());
    const auto one = sampled(1, [](double) { return 7; });
    EXPECT_EQ(simplified(one, 1), (std::vector<Key>{{.time = 3.0, .value = 7}}));
    const auto two = sampled(2, [](double time) { return time; });
    EXPECT_EQ(simplified(two, 1).size(), 2u);
}

TEST(Simplified, WhatStaysStillNeedsItsEndsAlone) {
    const auto keys = simplified(sampled(500, [](double) { return -3.5; }), 0.01f);
    ASSERT_EQ(keys.size(), 2u);
    EXPECT_EQ(keys[0].time, 3.0);
    EXPECT_EQ(keys[1].value, -3.5f);
}

TEST(Simplified, ASmoothMovementNeedsFewKeys) {
    const auto values = sampled(250, [](double time) { return 20 * std::sin(time * 2); });
    const auto keys = simplified(values, 1.0f);
    EXPECT_LE(largest_error(values, keys), 1.0f);
    EXPECT_LT(keys.size(), 25u) << "of 250 values, over three periods";
}

TEST(Simplified, AJumpIsKept) {
    const auto values = sampled(100, [](double time) { return time < 5 ? 0 : 30; });
    const auto keys = simplified(values, 0.5f);
    EXPECT_LE(largest_error(values, keys), 0.5f);
    EXPECT_LE(keys.size(), 4u);
}

TEST(Simplified, StaysWithinTheToleranceWhateverTheMovement) {
    std::mt19937 random(11);
    std::uniform_real_distribution<float> any(-45, 45), step(-4, 4);
    for (int round = 0; round < 60; ++round) {
        float at = 0;
        const auto values = sampled(1 + random() % 300, [&](double) {
            return round % 2 ? any(random) : at = std::clamp(at + step(random), -45.0f, 45.0f);
        });
        for (const float tolerance : {0.1f, 1.0f, 5.0f}) {
            const auto keys = simplified(values, tolerance);
            EXPECT_LE(largest_error(values, keys), tolerance);
            EXPECT_LE(keys.size(), values.size());
        }
    }
}

TEST(Simplified, AMoreGenerousToleranceNeedsNoMoreKeys) {
    const auto values =
        sampled(400, [](double time) { return 10 * std::sin(time) + 3 * std::sin(time * 7); });
    EXPECT_LT(simplified(values, 2.0f).size(), simplified(values, 0.2f).size());
}

TEST(Simplified, TenMinutesTakeNoTime) {
    const auto values = sampled(15'000, [](double time) { return 20 * std::sin(time * 5); });
    EXPECT_LT(simplified(values, 0.5f).size(), 6'000u);
}

}  // namespace
}  // namespace ditto
