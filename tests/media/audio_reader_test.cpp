#include "media/audio_reader.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numbers>
#include <type_traits>

#include "media/fixture.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using AudioReaderTest = testing::MediaTest;

/// A WAV file of 16-bit samples, or of floats.
template <typename Sample = std::int16_t>
std::string wav(int rate, int channels, const std::vector<float>& samples) {
    constexpr bool kFloat = std::is_same_v<Sample, float>;
    constexpr int kBytes = sizeof(Sample);
    std::string bytes;
    const auto put = [&](auto value) {
        bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
    };
    const auto size = static_cast<std::uint32_t>(kBytes * samples.size());
    bytes += "RIFF";
    put(36 + size);
    bytes += "WAVEfmt ";
    put(std::uint32_t{16});
    put(std::uint16_t{kFloat ? 3 : 1});
    put(static_cast<std::uint16_t>(channels));
    put(static_cast<std::uint32_t>(rate));
    put(static_cast<std::uint32_t>(kBytes * channels * rate));
    put(static_cast<std::uint16_t>(kBytes * channels));
    put(static_cast<std::uint16_t>(8 * kBytes));
    bytes += "data";
    put(size);
    for (const float sample : samples) {
        if constexpr (kFloat) {
            put(sample);
        } else {
            put(static_cast<std::int16_t>(std::lround(32767.0f * sample)));
        }
    }
    return bytes;
}

std::vector<float> sine(double frequency, int rate, double seconds, double level) {
    std::vector<float> samples(static_cast<std::size_t>(std::llround(rate * seconds)));
    for (std::size_t i = 0; i < samples.size(); ++i) {
        samples[i] = static_cast<float>(
            level * std::sin(2 * std::numbers::pi * frequency * static_cast<double>(i) / rate));
    }
    return samples;
}

/// Amplitude of one frequency in the middle of a mono clip.
double amplitude(const AudioClip& clip, double frequency) {
    double real = 0, imaginary = 0;
    const std::size_t from = clip.samples.size() / 4,
                      to = from + static_cast<std::size_t>(clip.sample_rate) / 4;
    for (std::size_t i = from; i < to; ++i) {
        const double phase =
            2 * std::numbers::pi * frequency * static_cast<double>(i) / clip.sample_rate;
        real += std::cos(phase) * clip.samples[i];
        imaginary += std::sin(phase) * clip.samples[i];
    }
    return 2 * std::hypot(real, imaginary) / static_cast<double>(to - from);
}

TEST_F(AudioReaderTest, ResamplingKeepsFrequencyLevelAndLength) {
    for (const int rate : {8000, 22050, 44100, 48000}) {
        const fs::path path = write("sine.wav", wav(rate, 1, sine(1000, rate, 1.0, 0.5)));
        const AudioClip clip = read_audio(path, {.sample_rate = 16000, .channels = 1});
        EXPECT_EQ(clip.sample_rate, 16000);
        EXPECT_NEAR(static_cast<double>(clip.frames()), 16000, 2) << rate;
        EXPECT_NEAR(amplitude(clip, 1000), 0.5, 0.002) << rate;
        EXPECT_LT(amplitude(clip, 1400), 0.001) << rate;
    }
}

TEST_F(AudioReaderTest, WhatTheNewRateCannotHoldIsTakenOut) {
    const fs::path path = write("high.wav", wav(48000, 1, sine(11000, 48000, 1.0, 0.5)));
    const AudioClip clip = read_audio(path, {.sample_rate = 16000, .channels = 1});
    EXPECT_LT(amplitude(clip, 5000), 1e-3);  // where 11 kHz would be folded to
}

TEST_F(AudioReaderTest, FloatsThatAreNoSoundDoNotSpread) {
    auto samples = sine(440, 24'000, 2, 0.5);
    for (const std::size_t at : {5000u, 5001u, 9000u}) samples[at] = std::nanf("");
    samples[12'000] = INFINITY;
    samples[20'000] = 1e30f;
    for (const int rate : {0, 16'000}) {
        const AudioClip clip = read_audio(write("wild.wav", wav<float>(24'000, 1, samples)),
                                          {.sample_rate = rate, .channels = 1});
        for (const float sample : clip.samples) {
            ASSERT_GE(sample, -1.0f);
            ASSERT_LE(sample, 1.0f);
        }
        EXPECT_NEAR(
            *std::max_element(clip.samples.end() - clip.sample_rate / 4, clip.samples.end()), 0.5f,
            0.02f)
            << rate;
    }
}

TEST_F(AudioReaderTest, KeepsTheFilesRateAndChannels) {
    std::vector<float> samples(2 * 2205);
    for (std::size_t i = 0; i < samples.size(); ++i) samples[i] = i % 2 ? -0.25f : 0.5f;
    const fs::path path = write("stereo.wav", wav(22050, 2, samples));
    const AudioClip clip = read_audio(path, {.sample_rate = 0, .channels = 0});
    EXPECT_EQ(clip.sample_rate, 22050);
    EXPECT_EQ(clip.channels, 2);
    ASSERT_EQ(clip.samples.size(), samples.size());
    for (std::size_t i = 0; i < samples.size(); ++i)
        ASSERT_NEAR(clip.samples[i], samples[i], 1e-4f);
    EXPECT_DOUBLE_EQ(clip.seconds(), 0.1);
    EXPECT_NEAR(AudioReader(path, {}).claimed_seconds(), 0.1, 1e-6);
}

TEST_F(AudioReaderTest, PiecesMakeTheWhole) {
    const fs::path path = testing::shared_media("dialogue.ogg");
    if (!fs::exists(path)) GTEST_SKIP() << path << " is absent";
    const AudioClip whole = read_audio(path, {});
    AudioReader reader(path, {});
    std::vector<float> pieces, piece(777);
    for (std::int64_t got = 1; got > 0;) {
        got = reader.read(piece);
        pieces.insert(pieces.end(), piece.begin(), piece.begin() + got);
    }
    EXPECT_EQ(pieces, whole.samples);
    EXPECT_EQ(reader.read(piece), 0);
}

TEST_F(AudioReaderTest, ACutIsThatPartOfTheWhole) {
    const fs::path path = testing::shared_media("speech-16s-24k.wav");
    if (!fs::exists(path)) GTEST_SKIP() << path << " is absent";
    const std::vector<float> whole = read_audio(path, {}).samples;
    const auto at = [&](std::size_t i) { return whole.begin() + static_cast<std::ptrdiff_t>(i); };
    const auto cut = [&](const AudioCut& part) { return read_audio(path, {.cut = part}).samples; };
    EXPECT_EQ(cut({.start = 2}), std::vector<float>(at(32000), whole.end()));
    EXPECT_EQ(cut({.end = 3.5}), std::vector<float>(whole.begin(), at(56000)));
    EXPECT_EQ(cut({.start = 2, .end = 3.5}), std::vector<float>(at(32000), at(56000)));
    std::vector<float> late(8000, 0.0f);
    late.insert(late.end(), at(32000), at(56000));
    EXPECT_EQ(cut({.start = 2, .end = 3.5, .delay = 0.5}), late);
    EXPECT_NEAR(
        AudioReader(path, {.cut = {.start = 2, .end = 3.5, .delay = 0.5}}).claimed_seconds(), 2.0,
        1e-6);
    const std::vector<float> quiet = cut({.gain = -20});
    ASSERT_EQ(quiet.size(), whole.size());
    for (std::size_t i = 0; i < whole.size(); i += 100)
        ASSERT_NEAR(quiet[i], 0.1f * whole[i], 1e-6f);
    for (const float sample : cut({.gain = 60})) ASSERT_LE(std::abs(sample), 1.0f);
}

TEST_F(AudioReaderTest, CutsThatLeaveNothingAreRefused) {
    const fs::path path = write("second.wav", wav(16000, 1, sine(440, 16000, 1.0, 0.5)));
    const auto why = [&](const AudioCut& cut) {
        try {
            AudioReader reader(path, {.cut = cut});
            return std::string();
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::BadInput);
            return std::string(error.what());
        }
    };
    EXPECT_EQ(why({.start = 0.9}), "");
    EXPECT_THAT(why({.start = 1.5}), HasSubstr("second.wav"));
    EXPECT_THAT(why({.start = 0.5, .end = 0.4}), HasSubstr("ends before"));
    EXPECT_THAT(why({.start = -1}), HasSubstr("24 hours"));
    EXPECT_THAT(why({.delay = std::nan("")}), HasSubstr("24 hours"));
    EXPECT_THAT(why({.gain = INFINITY}), HasSubstr("60 dB"));
}

TEST_F(AudioReaderTest, ReadsManyContainers) {
    for (const char* name : {"dialogue.ogg", "speech-16s-24k.wav", "speech-b.wav",
                             "speech-mandarin.wav", "talking-quiet.mp4"}) {
        const fs::path path = testing::shared_media(name);
        if (!fs::exists(path)) GTEST_SKIP() << path << " is absent";
        const AudioClip clip = read_audio(path, {});
        EXPECT_NEAR(clip.seconds(), AudioReader(path, {}).claimed_seconds(), 0.1) << name;
        double square = 0;
        for (const float sample : clip.samples) square += static_cast<double>(sample) * sample;
        EXPECT_GT(std::sqrt(square / static_cast<double>(clip.samples.size())), 5e-4) << name;
    }
}

TEST_F(AudioReaderTest, ReadsATruncatedFileAsFarAsItGoes) {
    const std::string bytes = wav(16000, 1, sine(300, 16000, 1.0, 0.3));
    const AudioClip clip = read_audio(write("short.wav", bytes.substr(0, 44 + 16000)), {});
    EXPECT_NEAR(static_cast<double>(clip.frames()), 8000, 2);
}

TEST_F(AudioReaderTest, HalfASampleAtTheEndIsLeftOut) {
    const std::string bytes = wav(16000, 1, sine(300, 16000, 1.0, 0.3));
    const AudioClip clip = read_audio(write("odd.wav", bytes.substr(0, bytes.size() - 1)), {});
    EXPECT_NEAR(static_cast<double>(clip.frames()), 16000, 2);
}

TEST_F(AudioReaderTest, RefusesWhatHoldsNoSoundNamingTheFile) {
    const std::vector<std::pair<std::string, std::string>> files{
        {"empty.wav", ""}, {"text.wav", "not a sound at all\n"}, {"none.wav", wav(16000, 1, {})}};
    for (const auto& [name, bytes] : files) {
        const fs::path path = write(name, bytes);
        EXPECT_THAT(testing::refusal([&] { read_audio(path, {}); }), HasSubstr(name));
    }
    const fs::path picture = fs::path(DITTO_SAMPLES_DIR) / "astronaut.png";
    EXPECT_THAT(testing::refusal([&] { AudioReader(picture, {}); }), HasSubstr("astronaut.png"));
    EXPECT_THAT(testing::refusal([&] { AudioReader(file("absent.ogg"), {}); }),
                HasSubstr("absent.ogg"));
}

}  // namespace
}  // namespace ditto
