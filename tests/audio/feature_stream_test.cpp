#include "audio/feature_stream.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numbers>

#include "core/philox.h"
#include "fixtures/sounds.h"

namespace ditto {
namespace {

std::vector<float> noise(std::size_t count, float level) {
    RandomSequence random(5);
    std::vector<float> samples(count);
    for (float& sample : samples) sample = level * random.normal();
    return samples;
}

std::vector<float> sine(double frequency, std::size_t count, double level) {
    std::vector<float> samples(count);
    for (std::size_t i = 0; i < count; ++i) {
        samples[i] = static_cast<float>(level * std::sin(2 * std::numbers::pi * frequency *
                                                         static_cast<double>(i) / kAudioRate));
    }
    return samples;
}

AudioFeatures features_of(std::span<const float> samples, std::size_t piece) {
    FeatureStream stream;
    AudioFeatures rows;
    const auto collect = [&] {
        const AudioFeatures ready = stream.take();
        rows.insert(rows.end(), ready.begin(), ready.end());
    };
    for (std::size_t from = 0; from < samples.size(); from += piece) {
        stream.push(samples.subspan(from, std::min(piece, samples.size() - from)));
        collect();
    }
    stream.finish();
    collect();
    return rows;
}

AudioFeatures features_of(std::span<const float> samples) {
    return features_of(samples, samples.size() + 1);
}

bool identical(const AudioFeatures& a, const AudioFeatures& b) {
    return a.size() == b.size() &&
           std::memcmp(a.data(), b.data(), a.size() * sizeof(AudioFeatureRow)) == 0;
}

TEST(FeatureStream, PiecesMakeTheWholeBitForBit) {
    std::vector<float> samples = noise(16000 + 123, 0.1f);
    for (const float sample : testing::spoken(1.0)) samples.push_back(sample);
    const AudioFeatures whole = features_of(samples);
    for (const std::size_t piece : {7u, 160u, 639u, 640u, 641u, 5000u}) {
        EXPECT_TRUE(identical(features_of(samples, piece), whole)) << piece;
    }
}

TEST(FeatureStream, GivesOneRowForEachBegunFrame) {
    for (const std::size_t count : {0u, 1u, 639u, 640u, 641u, 6400u, 6500u}) {
        EXPECT_EQ(features_of(noise(count, 0.1f)).size(), (count + 639) / 640) << count;
    }
}

TEST(FeatureStream, RowsAreReadyOnceTheSoundTheyNeedIsThere) {
    FeatureStream stream;
    stream.push(noise(640 + 119, 0.1f));
    EXPECT_TRUE(stream.take().empty());
    stream.push(noise(1, 0.1f));
    EXPECT_EQ(stream.take().size(), 1u);
    EXPECT_TRUE(stream.take().empty());
}

TEST(FeatureStream, SilenceIsSilent) {
    for (const AudioFeatureRow& row : features_of(std::vector<float>(16000))) {
        EXPECT_EQ(row.energy, -100.0f);
        EXPECT_EQ(row.speech, 0.0f);
        for (const float value : row.mel) ASSERT_NEAR(value, std::log(1e-9f), 1e-3f);
    }
}

TEST(FeatureStream, EnergyIsTheMeanSquareInDecibels) {
    for (const double level : {1.0, 0.1, 0.01}) {
        const auto rows = features_of(sine(1000, 16000, level));
        EXPECT_NEAR(rows[10].energy, 20 * std::log10(level) - 3.01, 0.05) << level;
    }
}

TEST(FeatureStream, ATonePeaksInItsBand) {
    const auto mel = [](double frequency) { return 2595 * std::log10(1 + frequency / 700); };
    const double low = mel(50), step = (mel(7600) - low) / (kMelBands + 1);
    for (const double frequency : {300.0, 1000.0, 3000.0, 6000.0}) {
        const auto row = features_of(sine(frequency, 16000, 0.3))[10];
        for (int frame = 0; frame < kMelFramesPerRow; ++frame) {
            const auto begin = row.mel.begin() + frame * kMelBands;
            const auto peak = std::max_element(begin, begin + kMelBands) - begin;
            EXPECT_NEAR(static_cast<double>(peak), (mel(frequency) - low) / step - 1, 1.0)
                << frequency;
        }
    }
}

TEST(FeatureStream, TenfoldAmplitudeIsHundredfoldPower) {
    auto samples = noise(8000, 0.2f);
    const auto loud = features_of(samples);
    for (float& sample : samples) sample *= 0.1f;
    const auto quiet = features_of(samples);
    for (std::size_t i = 0; i < loud[5].mel.size(); ++i) {
        EXPECT_NEAR(loud[5].mel[i] - quiet[5].mel[i], std::log(100.0f), 0.01f);
    }
}

}  // namespace
}  // namespace ditto
