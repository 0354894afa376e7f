#include "media/mono_mix.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <vector>

#include "media/audio_reader.h"
#include "media/fixture.h"
#include "media/sound_files.h"

namespace ditto {
namespace {

constexpr int kRate = 16000;

/// The level of the mix of a voice (noise of level 1) on two channels, in shares of the voice's, in
/// the last half of a second and a half.
double level_of(float left, float right, float noise = 0) {
    std::mt19937 random(1);
    std::normal_distribution<float> normal(0, 0.1f);
    MonoMix mix(kRate);
    double sum = 0;
    for (int i = 0; i < kRate * 3 / 2; ++i) {
        const float voice = normal(random);
        const float mixed =
            mix(left * voice + noise * normal(random), right * voice + noise * normal(random));
        if (i >= kRate) sum += static_cast<double>(mixed) * mixed;
    }
    return std::sqrt(sum / (kRate / 2.0)) / 0.1;
}

TEST(MonoMix, AVoiceSurvivesWhateverItsPhase) {
    EXPECT_NEAR(level_of(1, 1), 1, 0.02);
    EXPECT_NEAR(level_of(1, -1), 1, 0.02);
    EXPECT_NEAR(level_of(1, -0.5f), 1, 0.02);
    EXPECT_NEAR(level_of(0.3f, -1), 1, 0.02);
    EXPECT_NEAR(level_of(1, 0), 1, 0.02);
    EXPECT_NEAR(level_of(0, 1), 1, 0.02);
    EXPECT_NEAR(level_of(1, -1, 0.2f), 1, 0.05);
}

TEST(MonoMix, ChannelsThatAgreeAreTheirMean) {
    MonoMix mix(kRate);
    for (int i = 0; i < kRate; ++i) {
        const float sample = 0.7f * std::sin(0.1f * static_cast<float>(i));
        ASSERT_FLOAT_EQ(mix(sample, sample), sample);
    }
}

TEST(MonoMix, TurnsFromTheFirstSampleOnAndBack) {
    MonoMix mix(kRate);
    double early = 0, late = 0;
    for (int i = 0; i < 2 * kRate; ++i) {
        const float sample = 0.5f * std::sin(0.2f * static_cast<float>(i));
        const float mixed = mix(sample, i < kRate ? -sample : sample);
        if (i >= 400 && i < 2000) early = std::max<double>(early, std::abs(mixed));
        if (i >= 2 * kRate - 2000) late = std::max<double>(late, std::abs(mixed));
    }
    EXPECT_NEAR(early, 0.5, 0.02);
    EXPECT_NEAR(late, 0.5, 0.02);
}

using PhaseTest = testing::MediaTest;

TEST_F(PhaseTest, OpposedChannelsAreHeardAndTheFilmKeepsThem) {
    const auto voice = testing::chirp(2, 48000);
    std::vector<float> both;
    for (const float sample : voice) both.insert(both.end(), {sample, -sample});
    testing::write_sound(file("opposed.flac"), testing::kFlac, both, 48000, 2);
    const AudioClip heard = read_audio(file("opposed.flac"), {.sample_rate = 48000, .channels = 1});
    double sum = 0;
    for (const float sample : heard.samples) sum += static_cast<double>(sample) * sample;
    EXPECT_NEAR(std::sqrt(sum / static_cast<double>(heard.frames())), 0.5 / std::sqrt(2.0), 0.02);
    const AudioClip own = read_audio(file("opposed.flac"), {.sample_rate = 0, .channels = 0});
    ASSERT_EQ(own.channels, 2);
    for (std::size_t i = 0; i < own.samples.size(); i += 200)
        ASSERT_NEAR(own.samples[i], -own.samples[i + 1], 1e-5f);
}

}  // namespace
}  // namespace ditto
