// Speech and what is not, in sound that the test makes and in real recordings.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <span>
#include <string>

#include "audio/feature_stream.h"
#include "audio/speech_heard.h"
#include "fixtures/sounds.h"
#include "media/audio_reader.h"
#include "media/wav_file.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using namespace testing;

constexpr std::size_t kSettled = 15;  // rows after speech: consonants at its end may have no voice

AudioFeatures features_of(std::span<const float> samples) {
    FeatureStream stream;
    stream.push(samples);
    stream.finish();
    return stream.take();
}

double share_of_speech(std::span<const AudioFeatureRow> rows) {
    return static_cast<double>(
               std::ranges::count_if(rows, [](const auto& row) { return row.speech > 0.5f; })) /
           static_cast<double>(rows.size());
}

std::size_t rows_of(double seconds) {
    return static_cast<std::size_t>(seconds * kFeatureRate);
}

fs::path recording(const char* name) {
    return fs::path(DITTO_SHARED_DIR) / "media" / name;
}

TEST(VoiceActivity, HearsSpeechFromItsFirstSyllable) {
    const auto rows = features_of(spoken(4));
    EXPECT_EQ(share_of_speech(std::span(rows).subspan(8)), 1.0);
}

TEST(VoiceActivity, SteadySoundIsNeverSpeech) {
    for (const Noise kind : kNoises)
        for (const double level : {-70.0, -50.0, -40.0, -20.0})
            EXPECT_EQ(share_of_speech(features_of(noise(kind, 10, level))), 0.0)
                << name_of(kind) << " at " << level;
}

TEST(VoiceActivity, APauseIsOneForAsLongAsItLasts) {
    constexpr double kBefore = 2, kAfter = 2;
    for (const Noise kind : kNoises) {
        for (const double level : {-70.0, -40.0}) {
            for (const double seconds : {3.0, 60.0}) {
                const auto rows = features_of(
                    joined({spoken(kBefore), noise(kind, seconds, level), spoken(kAfter)}));
                const auto pause = std::span(rows).subspan(rows_of(kBefore) + kSettled,
                                                           rows_of(seconds) - kSettled);
                const auto speech = std::span(rows).last(rows_of(kAfter) - 3);
                EXPECT_EQ(share_of_speech(pause), 0.0)
                    << name_of(kind) << " at " << level << " for " << seconds << " s";
                EXPECT_EQ(share_of_speech(speech), 1.0) << name_of(kind) << " at " << level;
            }
        }
    }
}

TEST(VoiceActivity, SpeechStandsOutOfNoiseThatDoesNotStop) {
    auto sound = joined({std::vector<float>(3 * kAudioRate), spoken(3),
                         std::vector<float>(5 * kAudioRate), spoken(2)});
    const auto around = noise(Noise::Pink, 13, -38);
    for (std::size_t i = 0; i < sound.size(); ++i) sound[i] += around[i];
    const auto rows = features_of(sound);
    EXPECT_EQ(share_of_speech(std::span(rows).first(rows_of(3))), 0.0);
    EXPECT_GE(share_of_speech(std::span(rows).subspan(rows_of(3) + 5, rows_of(3) - 5)), 0.95);
    EXPECT_EQ(
        share_of_speech(std::span(rows).subspan(rows_of(6) + kSettled, rows_of(5) - kSettled)),
        0.0);
    EXPECT_GE(share_of_speech(std::span(rows).last(rows_of(2) - 5)), 0.95);
}

TEST(VoiceActivity, BreathsAndClicksAreNot) {
    const auto room = [](double seconds) { return noise(Noise::Pink, seconds, -62); };
    auto sound = spoken(2);
    for (int i = 0; i < 8; ++i)
        sound = joined({sound, room(0.6), breath(0.3 + 0.1 * i, -45 + 2 * i)});
    auto knocks = room(8);
    for (std::size_t i = 0; i < 24; ++i)
        add_click(knocks, 4000 + i * 5003, -36 + static_cast<double>(i));
    sound = joined({sound, room(0.6), knocks});
    const auto rows = features_of(sound);
    for (std::size_t i = rows_of(2) + kSettled; i < rows.size(); ++i)
        EXPECT_EQ(rows[i].speech, 0.0f) << "row " << i;
}

TEST(VoiceActivity, QuietSpeechIsSpeech) {
    for (const char* name : {"speech-16s-24k.wav", "speech-mandarin.wav"}) {
        if (!fs::exists(recording(name))) GTEST_SKIP() << name << " is absent";
        const auto samples = read_audio(recording(name), {}).samples;
        const double usual = share_of_speech(features_of(samples));
        EXPECT_NEAR(share_of_speech(features_of(at_level(samples, -45))), usual, 0.02) << name;
    }
    const auto rows = features_of(spoken(4, -45));
    EXPECT_EQ(share_of_speech(std::span(rows).subspan(8)), 1.0);
}

class SpeechHeard : public ::testing::Test {
  protected:
    void TearDown() override { fs::remove(file_); }

    bool heard_in(const std::vector<float>& sound) const {
        write_wav(file_, sound, kAudioRate);
        AudioReader reader(file_, {.sample_rate = kAudioRate, .channels = 1});
        return is_speech_heard(reader, {});
    }

    const fs::path file_ = fs::temp_directory_path() / "ditto-speech-heard.wav";
};

TEST_F(SpeechHeard, InAWordAfterALongLeadAndInNoNoise) {
    EXPECT_TRUE(heard_in(joined({noise(Noise::Pink, 20, -50), spoken(0.8)})));
    EXPECT_FALSE(heard_in(std::vector<float>(3 * kAudioRate)));
    for (const Noise kind : kNoises) EXPECT_FALSE(heard_in(noise(kind, 6, -30))) << name_of(kind);
    EXPECT_FALSE(heard_in(joined({noise(Noise::Pink, 1, -60), breath(0.8, -35)})));
}

TEST(VoiceActivity, MarksTheSpeechOfRealRecordings) {
    struct Recording {
        const char* name;
        double least, most;
    };
    // Read sentences with short pauses; one without any, in noise; a dialogue that waits for
    // answers.
    for (const auto& [name, least, most] : {Recording{"speech-16s-24k.wav", 0.8, 0.95},
                                            {"speech-mandarin.wav", 0.55, 0.95},
                                            {"speech-b.wav", 0.9, 1.0},
                                            {"dialogue.ogg", 0.2, 0.5}}) {
        if (!fs::exists(recording(name))) GTEST_SKIP() << name << " is absent";
        const double share = share_of_speech(features_of(read_audio(recording(name), {}).samples));
        EXPECT_GE(share, least) << name;
        EXPECT_LE(share, most) << name;
    }
}

}  // namespace
}  // namespace ditto
