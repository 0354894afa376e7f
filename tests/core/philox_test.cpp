#include "core/philox.h"

#include <gtest/gtest.h>

#include <cmath>

namespace ditto {
namespace {

using Block = std::array<std::uint32_t, 4>;

TEST(Philox, GivesTheKnownAnswerOfRandom123) {
    EXPECT_EQ(Philox(0, 0).block(0), (Block{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
    constexpr std::uint64_t kAll = ~std::uint64_t{0};
    EXPECT_EQ(Philox(kAll, kAll).block(kAll),
              (Block{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
    // Digits of pi: counter 243f6a88 85a308d3 13198a2e 03707344, key a4093822 299f31d0.
    EXPECT_EQ(Philox(0x299f31d0a4093822, 0x0370734413198a2e).block(0x85a308d3243f6a88),
              (Block{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
}

TEST(Philox, SeedStreamAndIndexAllMatter) {
    const Block base = Philox(1, 2).block(3);
    EXPECT_NE(Philox(2, 2).block(3), base);
    EXPECT_NE(Philox(1, 3).block(3), base);
    EXPECT_NE(Philox(1, 2).block(4), base);
    EXPECT_EQ(Philox(1, 2).block(3), base);
}

TEST(Philox, UniformFillsItsRangeEvenly) {
    const Philox random(7);
    constexpr int kCount = 20000;
    double sum = 0;
    for (int i = 0; i < kCount; ++i) {
        const float value = random.uniform(static_cast<std::uint64_t>(i));
        ASSERT_GE(value, 0.0f);
        ASSERT_LT(value, 1.0f);
        sum += value;
        const float other = random.uniform(static_cast<std::uint64_t>(i), -3.0f, 5.0f);
        ASSERT_GE(other, -3.0f);
        ASSERT_LT(other, 5.0f);
    }
    EXPECT_NEAR(sum / kCount, 0.5, 0.01);
}

TEST(Philox, NormalHasTheMomentsOfAStandardNormal) {
    const Philox random(11, 5);
    constexpr int kCount = 40000;
    double sum = 0, square = 0, neighbours = 0, fourth = 0, last = 0;
    for (int i = 0; i < kCount; ++i) {
        const double value = random.normal(static_cast<std::uint64_t>(i));
        ASSERT_TRUE(std::isfinite(value));
        sum += value, square += value * value, fourth += std::pow(value, 4),
            neighbours += value * last;
        last = value;
    }
    EXPECT_NEAR(sum / kCount, 0, 0.02);
    EXPECT_NEAR(square / kCount, 1, 0.03);
    EXPECT_NEAR(fourth / kCount, 3, 0.2);
    EXPECT_NEAR(neighbours / kCount, 0, 0.02);
}

TEST(RandomSequence, RepeatsForASeed) {
    RandomSequence a(3, 4), b(3, 4), c(3, 5);
    int same = 0;
    for (int i = 0; i < 100; ++i) {
        const float value = a.normal();
        EXPECT_EQ(value, b.normal());
        same += value == c.normal();
    }
    EXPECT_LT(same, 2);
}

TEST(RandomSequence, DrawsWithinItsBounds) {
    RandomSequence random(9);
    std::array<int, 5> seen{};
    int chances = 0, below_median = 0;
    for (int i = 0; i < 5000; ++i) {
        const std::uint32_t value = random.below(5);
        ASSERT_LT(value, 5u);
        ++seen[value];
        chances += random.chance(0.25f);
        below_median += random.log_normal(2.0f, 0.7f) < 2.0f;
        ASSERT_GT(random.log_normal(2.0f, 0.7f), 0.0f);
    }
    for (const int count : seen) EXPECT_NEAR(count, 1000, 120);
    EXPECT_NEAR(chances, 1250, 130);
    EXPECT_NEAR(below_median, 2500, 150);
}

}  // namespace
}  // namespace ditto
