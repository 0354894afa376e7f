#include "train/lip_metrics.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/error.h"

namespace ditto {
namespace {

/// "papa, mama" over and over with half-second silences.
Phones babble() {
    Phones phones{{Phone::Sil, 0, 0.5}};
    for (int i = 0; i < 40; ++i)
        for (const Phone p :
             {i % 2 ? Phone::P : Phone::M, Phone::AA, Phone::T, Phone::IY, Phone::Sil}) {
            const double start = phones.back().end;
            phones.push_back({p, start, start + (p == Phone::Sil ? 0.5 : 0.12)});
        }
    return phones;
}

/// Lips that do what the table says, `late` frames late.
std::vector<float> follow(const Phones& phones, int late) {
    std::vector<float> gap(static_cast<std::size_t>(phones.back().end * 25), 0);
    for (std::size_t i = 0; i < gap.size(); ++i) {
        const double t = (static_cast<double>(i) - late + 0.5) / 25;
        for (const PhoneSpan& p : phones)
            if (t >= p.start && t < p.end) gap[i] = 0.2F * std::max(phone_opening(p.phone), 0.0F);
    }
    return gap;
}

TEST(LipMetrics, LipsThatFollow) {
    const Phones phones = babble();
    const LipMetrics m = measure_lips(follow(phones, 0), phones);
    EXPECT_GT(m.correlation, 0.8);
    EXPECT_NEAR(m.lag, 0, 0.5);
    EXPECT_EQ(m.closures, 40);
    EXPECT_EQ(m.open_vowels, 40);
    EXPECT_NEAR(m.closure_ratio, 0, 1e-6);
    EXPECT_NEAR(m.open_gap, 0.2, 1e-6);
    EXPECT_NEAR(m.labials_shut, 1, 0.01);
    EXPECT_NEAR(m.vowels_shut, 0, 0.01);
    EXPECT_NEAR(m.silent_spread, 0, 1e-6);
    EXPECT_NEAR(m.p95, 0.2, 1e-6);
}

TEST(LipMetrics, LagIsPositiveWhenLipsAreLate) {
    const Phones phones = babble();
    const auto late = measure_lips(follow(phones, 3), phones),
               early = measure_lips(follow(phones, -2), phones);
    EXPECT_NEAR(late.lag, 3, 0.5);
    EXPECT_NEAR(early.lag, -2, 0.5);
    EXPECT_LT(late.correlation, late.best_correlation);
}

TEST(LipMetrics, ShutMouthIsSeenAsSuch) {
    const Phones phones = babble();
    const LipMetrics m = measure_lips(std::vector<float>(400, 0), phones);
    EXPECT_TRUE(std::isnan(m.correlation));
    EXPECT_TRUE(std::isnan(m.closure_ratio));
    EXPECT_EQ(m.vowels_shut, 1);
    EXPECT_EQ(m.consonants_shut, 1);
}

TEST(LipMetrics, NothingToMeasure) {
    EXPECT_THROW(measure_lips({}, babble()), Error);
    const LipMetrics m = measure_lips(std::vector<float>(10, 0.1F), {});
    EXPECT_TRUE(std::isnan(m.correlation));
    EXPECT_EQ(m.closures, 0);
}

TEST(LipMetrics, GapOfMotion) {
    Motion motion;
    motion.values.assign(2 * arkit::kSize, 0);
    const auto jaw = arkit::kHeadSize + arkit::JawOpen,
               close = arkit::kHeadSize + arkit::MouthClose;
    motion.row(0)[jaw] = 0.5F;
    motion.row(1)[jaw] = 0.5F;
    motion.row(1)[close] = 0.5F;
    const auto gaps = lip_gaps(motion);
    ASSERT_EQ(gaps.size(), 2U);
    EXPECT_NEAR(gaps[0], 0.21, 1e-6);
    EXPECT_EQ(gaps[1], 0);
}

}  // namespace
}  // namespace ditto
