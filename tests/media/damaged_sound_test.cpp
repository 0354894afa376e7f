// Recordings that are damaged, cut short, or joined from several.
#include <cmath>
#include <numeric>

#include "media/audio_reader.h"
#include "media/film_writer.h"
#include "media/fixture.h"
#include "media/sound_files.h"
#include "media/wav_file.h"

namespace ditto {
namespace {

using namespace ditto::testing;
using ::testing::AllOf;
using ::testing::Ge;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Le;
using ::testing::SizeIs;

constexpr int kRate = 48000;

struct Heard {
    std::vector<float> samples;
    std::vector<SoundLoss> losses;

    double seconds() const { return static_cast<double>(samples.size()) / kRate; }
};

Heard hear(const fs::path& path, const AudioCut& cut = {}) {
    AudioReader reader(path, {.sample_rate = kRate, .channels = 1, .cut = cut});
    Heard heard;
    std::vector<float> piece(4096);
    while (const auto got = reader.read(piece))
        heard.samples.insert(heard.samples.end(), piece.begin(), piece.begin() + got);
    heard.losses = reader.losses();
    return heard;
}

/// How far two sounds are apart in a part of them, in shares of the first.
double apart(const std::vector<float>& one, const std::vector<float>& other, double from,
             double to) {
    double difference = 0, whole = 0;
    for (auto i = static_cast<std::size_t>(from * kRate);
         i < std::min({static_cast<std::size_t>(to * kRate), one.size(), other.size()}); ++i) {
        difference += std::pow(one[i] - other[i], 2);
        whole += std::pow(one[i], 2);
    }
    return std::sqrt(difference / std::max(whole, 1e-9));
}

double level(const std::vector<float>& samples, double from, double to) {
    const auto at = [&](double time) {
        return samples.begin() + static_cast<std::ptrdiff_t>(time * kRate);
    };
    const double sum = std::transform_reduce(at(from), at(to), 0.0, std::plus(),
                                             [](double sample) { return sample * sample; });
    return std::sqrt(sum / ((to - from) * kRate));
}

using DamagedSoundTest = MediaTest;

TEST_F(DamagedSoundTest, WhatIsBrokenInTheMiddleIsSilentAndTheRestInItsPlace) {
    for (const SoundFormat& format : {kFlac, kMp3, kM4a, kVorbis, kOpus, kOggFlac}) {
        const fs::path path = file(std::string("sound") + format.extension);
        write_sound(path, format, chirp(8, kRate), kRate);
        const Heard whole = hear(path);
        ASSERT_THAT(whole.losses, IsEmpty()) << path;
        spoil(path, 0.5, 600);
        const Heard heard = hear(path);
        EXPECT_NEAR(heard.seconds(), whole.seconds(), 0.06) << path;
        ASSERT_THAT(heard.losses, SizeIs(1)) << path;
        const SoundLoss loss = heard.losses[0];
        EXPECT_EQ(loss.place, SoundLoss::Place::Within);
        EXPECT_THAT(loss.start, AllOf(Ge(2.5), Le(4.5))) << path;
        EXPECT_THAT(loss.seconds, AllOf(Ge(0.02), Le(2.2))) << path;
        const double end = loss.start + loss.seconds;
        EXPECT_LT(
            level(heard.samples, loss.start + 0.3 * loss.seconds, loss.start + 0.7 * loss.seconds),
            0.02)
            << path;
        EXPECT_LT(apart(whole.samples, heard.samples, 0, loss.start - 0.1), 0.01) << path;
        // Where only bytes tell the time it is less exact.
        const double late = std::string_view(format.codec) == "libmp3lame" ? 2.0 : 0.05;
        EXPECT_LT(apart(whole.samples, heard.samples, end + 0.1, 7.8), late) << path;
        EXPECT_GT(level(heard.samples, end + 0.1, 7.8), 0.3) << path;
    }
}

TEST_F(DamagedSoundTest, EachLossIsToldOnceWithItsTimeInTheRecording) {
    const fs::path path = file("sound.flac");
    write_sound(path, kFlac, chirp(8, kRate), kRate);
    spoil(path, 0.25, 100);
    spoil(path, 0.75, 100);
    const auto losses = hear(path).losses;
    ASSERT_THAT(losses, SizeIs(2));
    EXPECT_NEAR(losses[0].start, 2, 0.5);
    EXPECT_NEAR(losses[1].start, 6, 0.5);
    EXPECT_THAT(hear(path, {.start = 4}).losses, ::testing::ElementsAre(losses[1]));
    EXPECT_THAT(hear(path, {.end = 4}).losses, ::testing::ElementsAre(losses[0]));
    const auto warnings = warnings_of({{1.344, 0.096}, {62, 1}}, "a.flac");
    ASSERT_THAT(warnings, SizeIs(1));
    EXPECT_THAT(warnings[0], HasSubstr("at 0:01.34 (0.10 s), 1:02.00 (1.00 s)"));
}

TEST_F(DamagedSoundTest, WhatEndsEarlyIsTold) {
    for (const SoundFormat& format : {kFlac, kM4a}) {
        const fs::path path = file(std::string("sound") + format.extension);
        write_sound(path, format, chirp(8, kRate), kRate);
        const std::string bytes = bytes_of(path);
        write(path.filename(), bytes.substr(0, bytes.size() / 2));
        const Heard heard = hear(path);
        EXPECT_NEAR(heard.seconds(), 4, 0.7) << path;
        ASSERT_THAT(heard.losses, SizeIs(1)) << path;
        EXPECT_EQ(heard.losses[0].place, SoundLoss::Place::AtEnd);
        EXPECT_NEAR(heard.losses[0].start, heard.seconds(), 0.001);
        EXPECT_THAT(warnings_of(heard.losses, path)[0], HasSubstr("is cut short"));
    }
}

TEST_F(DamagedSoundTest, NothingButDamageIsRefused) {
    const fs::path path = file("sound.m4a");
    write_sound(path, kM4a, chirp(4, kRate), kRate);
    std::string bytes = bytes_of(path);
    std::fill(bytes.begin() + static_cast<std::ptrdiff_t>(bytes.find("mdat") + 4), bytes.end(),
              '\x55');
    EXPECT_THAT(refusal([&] { hear(write("spoiled.m4a", bytes)); }), HasSubstr("spoiled.m4a"));
}

TEST_F(DamagedSoundTest, FilesThatWereJoinedPlayOn) {
    const auto one = chirp(3, kRate), two = chirp(3, kRate, 3), other = chirp(3, 44100, 3);
    std::vector<float> both = one;
    both.insert(both.end(), two.begin(), two.end());
    for (const SoundFormat& format : {kFlac, kMp3, kAdts, kVorbis, kOpus, kOggFlac}) {
        const auto named = [&](const char* stem) {
            return file(stem + std::string(format.extension));
        };
        write_sound(named("one"), format, one, kRate);
        write_sound(named("two"), format, two, kRate);
        // Opus has its own rates.
        const bool free = format.codec != kOpus.codec;
        write_sound(named("other"), format, free ? other : chirp(3, 48000, 3),
                    free ? 44100 : 48000);
        for (const char* second : {"two", "other"}) {
            join(named("joined"), {named("one"), named(second)});
            const Heard heard = hear(named("joined"));
            EXPECT_NEAR(heard.seconds(),
                        hear(named("one")).seconds() + hear(named(second)).seconds(), 0.08)
                << format.container << ' ' << second;
            EXPECT_THAT(heard.losses, IsEmpty()) << format.container << ' ' << second;
            EXPECT_GT(level(heard.samples, 3.2, 5.8), 0.3) << format.container << ' ' << second;
            const bool exact = format.codec == kFlac.codec;
            if (exact) {
                EXPECT_LT(apart(both, heard.samples, 0, 5.9), 0.01) << second;
            }
        }
    }
    write_wav(file("one.wav"), one, kRate);
    write_wav(file("two.wav"), two, kRate);
    join(file("joined.wav"), {file("one.wav"), file("two.wav")});
    EXPECT_LT(apart(both, hear(file("joined.wav")).samples, 0, 6), 0.001);
    EXPECT_NEAR(hear(file("joined.wav")).seconds(), 6, 0.001);
}

TEST_F(DamagedSoundTest, ATagBetweenJoinedFilesIsNoSound) {
    const fs::path one = file("one.mp3"), tag = file("tag"), joined = file("joined.mp3");
    write_sound(one, kMp3, chirp(3, kRate), kRate);
    // A cover of 40,000 bytes: as long as the sound of ten seconds.
    std::string id3("ID3\x03\0\0\0\x02\x38\x40", 10);
    std::string cover(40'000, '\xFF');
    for (std::size_t i = 0; i < cover.size(); i += 3) cover[i] = static_cast<char>(i * 7);
    write("tag", id3 + cover);
    join(joined, {one, tag, one});
    const Heard heard = hear(joined);
    EXPECT_NEAR(heard.seconds(), 2 * hear(one).seconds(), 0.2);
    EXPECT_THAT(heard.losses, IsEmpty());
}

TEST_F(DamagedSoundTest, TheInputsOfTheIssueAreHeardWhole) {
    const fs::path faults = fs::path(DITTO_SHARED_DIR) / "faults";
    if (!fs::exists(faults)) GTEST_SKIP() << faults << " is absent";
    const Heard frame = hear(faults / "03-bad-frame.flac"),
                tag = hear(faults / "03-joined-id3.mp3");
    EXPECT_NEAR(frame.seconds(), 3, 0.001);
    ASSERT_THAT(frame.losses, SizeIs(1));
    EXPECT_NEAR(frame.losses[0].start, 1.344, 0.001);
    EXPECT_NEAR(frame.losses[0].seconds, 0.096, 0.001);
    EXPECT_NEAR(tag.seconds(), 6.07, 0.05);
    EXPECT_THAT(tag.losses, IsEmpty());
}

TEST_F(DamagedSoundTest, WhatPlaysOtherwiseIsNotCopied) {
    const fs::path sound = file("sound.m4a"), one = file("one.wav"), joined = file("joined.wav");
    write_sound(sound, kM4a, chirp(4, kRate), kRate);
    EXPECT_TRUE(can_copy_sound(sound, 0, ExportFormat::H264, "a.mp4"));
    spoil(sound, 0.5, 300);
    EXPECT_FALSE(can_copy_sound(sound, 0, ExportFormat::H264, "a.mp4"));
    write_wav(one, chirp(1, kRate), kRate);
    join(joined, {one, one});
    EXPECT_TRUE(can_copy_sound(one, 0, ExportFormat::ProRes4444, "a.mov"));
    EXPECT_FALSE(can_copy_sound(joined, 0, ExportFormat::ProRes4444, "a.mov"));
}

}  // namespace
}  // namespace ditto
