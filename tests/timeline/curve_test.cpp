#include "timeline/curve.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace ditto {
namespace {

Key key(double time, float value, Interpolation interpolation = Interpolation::Bezier) {
    return {.time = time, .value = value, .interpolation = interpolation};
}

/// Keys at random times with random values, interpolations and (some) handles.
Curve random_curve(std::mt19937& random, bool handles) {
    std::uniform_real_distribution<double> times(0, 10), values(-20, 20), unit(0, 1);
    std::vector<Key> keys(2 + random() % 12);
    for (Key& k : keys) {
        k = key(times(random), static_cast<float>(values(random)),
                static_cast<Interpolation>(random() % 3));
        if (handles && unit(random) < 0.5)
            k.in = {-3 * unit(random), static_cast<float>(values(random))};
        if (handles && unit(random) < 0.5)
            k.out = {3 * unit(random), static_cast<float>(values(random))};
    }
    return Curve(keys);
}

TEST(Curve, PassesThroughItsKeysAndIsConstantOutside) {
    const Curve curve({key(2, 5), key(1, -3), key(4, 0.5f)});
    EXPECT_EQ(curve.at(0), -3.0f);
    EXPECT_FLOAT_EQ(curve.at(1), -3.0f);
    EXPECT_FLOAT_EQ(curve.at(2), 5.0f);
    EXPECT_FLOAT_EQ(curve.at(4), 0.5f);
    EXPECT_EQ(curve.at(1e6), 0.5f);
    EXPECT_EQ(Curve().at(3), 0.0f);
    EXPECT_EQ(Curve::constant(2.5f).at(-7), 2.5f);
}

TEST(Curve, HoldsAndGoesStraight) {
    const Curve curve(
        {key(0, 1, Interpolation::Hold), key(1, 3, Interpolation::Linear), key(3, 7)});
    EXPECT_EQ(curve.at(0.999), 1.0f);
    EXPECT_EQ(curve.at(1), 3.0f);
    EXPECT_FLOAT_EQ(curve.at(2), 5.0f);
}

TEST(Curve, OfKeysAtOneTimeTheLastStays) {
    const Curve curve({key(1, 1), key(2, 2), key(1, 3), key(2, 4), key(1, 5)});
    ASSERT_EQ(curve.keys().size(), 2u);
    EXPECT_EQ(curve.keys()[0].value, 5.0f);
    EXPECT_EQ(curve.keys()[1].value, 4.0f);
}

TEST(Curve, AutomaticHandlesNeverLeaveTheRangeOfTheirKeys) {
    std::mt19937 random(1);
    for (int n = 0; n < 300; ++n) {
        const Curve curve = random_curve(random, false);
        const auto& keys = curve.keys();
        for (std::size_t i = 0; i + 1 < keys.size(); ++i) {
            const auto [low, high] = std::minmax(keys[i].value, keys[i + 1].value);
            for (int k = 0; k <= 20; ++k) {
                const double t = std::lerp(keys[i].time, keys[i + 1].time, k / 20.0);
                EXPECT_GE(curve.at(t), low - 1e-4f);
                EXPECT_LE(curve.at(t), high + 1e-4f);
            }
        }
    }
}

TEST(Curve, IsContinuousWithAnyHandles) {
    std::mt19937 random(2);
    for (int n = 0; n < 100; ++n) {
        auto keys = random_curve(random, true).keys();
        for (Key& k : keys) k.interpolation = Interpolation::Bezier;
        const Curve curve(keys);
        // Where time stands still at a handle the curve is steep; a jump would stay at any step.
        float largest = 0;
        for (std::size_t i = 1; i + 1 < keys.size(); ++i) {
            const double t = keys[i].time;
            largest = std::max({largest, std::abs(curve.at(t - 1e-9) - curve.at(t)),
                                std::abs(curve.at(t + 1e-9) - curve.at(t))});
        }
        EXPECT_LT(largest, 0.5f);
    }
}

TEST(Curve, InsertingAKeyDoesNotChangeIt) {
    std::mt19937 random(3);
    std::uniform_real_distribution<double> times(-1, 11);
    for (int n = 0; n < 300; ++n) {
        const Curve before = random_curve(random, n % 2 == 0);
        Curve after = before;
        for (int k = 0; k < 5; ++k) after.insert(times(random));
        EXPECT_EQ(after.keys().size(), before.keys().size() + 5);
        for (double t = -1; t < 11; t += 0.0371) {
            // Where handles make the curve almost vertical, a microsecond is a visible step.
            const auto [low, high] =
                std::minmax({before.at(t - 1e-6), before.at(t), before.at(t + 1e-6)});
            ASSERT_GE(after.at(t), low - 1e-3f) << "curve " << n << " at " << t;
            ASSERT_LE(after.at(t), high + 1e-3f) << "curve " << n << " at " << t;
        }
    }
}

TEST(Curve, SamplingIsEvaluationOneByOne) {
    std::mt19937 random(4);
    const Curve curve = random_curve(random, true);
    std::vector<float> values(400);
    curve.sample(-0.5, 0.03, values);
    for (std::size_t i = 0; i < values.size(); ++i)
        EXPECT_EQ(values[i], curve.at(-0.5 + static_cast<double>(i) * 0.03));
}

TEST(Curve, SetReplacesAndEraseRemovesARange) {
    Curve curve({key(0, 1), key(1, 2), key(2, 3), key(3, 4)});
    curve.set(key(1, 9));
    EXPECT_EQ(curve.keys().size(), 4u);
    EXPECT_FLOAT_EQ(curve.at(1), 9.0f);
    curve.erase(1, 3);
    ASSERT_EQ(curve.keys().size(), 2u);
    EXPECT_EQ(curve.keys()[1].time, 3.0);
}

}  // namespace
}  // namespace ditto
