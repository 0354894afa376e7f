#include "train/augment.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "audio/audio_features.h"

namespace ditto {
namespace {

constexpr AugmentOptions kNothing{.vtln = 0,
                                  .reverb_chance = 0,
                                  .eq = 0,
                                  .tilt = 0,
                                  .band_limit_chance = 0,
                                  .gain = 0,
                                  .snr_low = 90,
                                  .snr_high = 90,
                                  .noise_only_chance = 0,
                                  .masks = false};

/// A formant that wanders over 320 frames, with pauses.
std::vector<float> formant() {
    std::vector<float> mel(320 * kMelBands);
    for (int t = 0; t < 320; ++t)
        for (int b = 0; b < kMelBands; ++b) {
            const float centre = 30 + 15 * std::sin(t * 0.1f);
            const float level = t % 80 < 20 ? -12.0f : 1.0f;
            mel[t * kMelBands + b] = level - 0.01f * (b - centre) * (b - centre);
        }
    return mel;
}

TEST(Augment, StaysFiniteAndAboveTheFloor) {
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        auto mel = formant();
        RandomSequence random(seed);
        augment_mel(mel, {}, random);
        for (const float m : mel) {
            ASSERT_TRUE(std::isfinite(m));
            ASSERT_GE(m, std::log(1e-9f) - 1e-3f);
            ASSERT_LE(m, 15.0f);
        }
    }
}

TEST(Augment, WithoutStrengthItLeavesSpeechAlone) {
    const auto before = formant();
    auto after = before;
    RandomSequence random(1);
    augment_mel(after, kNothing, random);
    for (std::size_t i = 0; i < before.size(); ++i)
        if (before[i] > -3) {
            ASSERT_NEAR(after[i], before[i], 0.01f);
        }
}

TEST(Augment, SameSeedSameResult) {
    auto a = formant(), b = formant();
    RandomSequence first(9, 4), second(9, 4);
    augment_mel(a, {}, first);
    augment_mel(b, {}, second);
    EXPECT_EQ(a, b);
}

TEST(Augment, NoiseHasTheRatioAskedFor) {
    auto mel = formant();
    auto options = kNothing;
    options.snr_low = options.snr_high = 10;
    RandomSequence random(2);
    augment_mel(mel, options, random);
    const auto power = [&](int t) {
        double sum = 0;
        for (int b = 0; b < kMelBands; ++b) sum += std::exp(mel[t * kMelBands + b]);
        return sum;
    };
    double pause = 0, speech = 0;
    for (int t = 0; t < 20; ++t) pause += power(t) / 20;
    for (int t = 20; t < 80; ++t) speech += power(t) / 60;
    EXPECT_NEAR(10 * std::log10((speech - pause) / pause), 10, 1.5);
}

TEST(Augment, ReverberationFillsPauses) {
    auto mel = formant();
    auto options = kNothing;
    options.reverb_chance = 1;
    RandomSequence random(3);
    augment_mel(mel, options, random);
    const auto before = formant();
    EXPECT_GT(mel[81 * kMelBands + 30], before[81 * kMelBands + 30] + 3);  // just after speech ends
}

TEST(Augment, NoiseOnlyIsReported) {
    auto mel = formant();
    auto options = kNothing;
    options.noise_only_chance = 1;
    options.snr_low = options.snr_high = 20;
    RandomSequence random(4);
    EXPECT_TRUE(augment_mel(mel, options, random).noise_only);
    EXPECT_LT(*std::max_element(mel.begin(), mel.end()), 1.0f);
}

}  // namespace
}  // namespace ditto
