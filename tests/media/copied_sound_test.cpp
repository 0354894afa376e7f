// Sound that goes into films as it is stored.
#include <cmath>
#include <deque>
#include <functional>
#include <limits>
#include <numeric>

#include "media/audio_reader.h"
#include "media/film_probe.h"
#include "media/film_writer.h"
#include "media/fixture.h"
#include "media/muxer.h"
#include "media/stored_sound.h"
#include "media/wav_file.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

constexpr double kEndless = std::numeric_limits<double>::infinity();

class CopiedSoundTest : public testing::MediaTest {
  protected:
    static VideoOptions options(ExportFormat format) {
        VideoOptions options;
        options.format = format;
        options.width = 64;
        options.height = 48;
        options.preset = "ultrafast";
        options.threads = 1;
        return options;
    }

    /// Three seconds of sound that is everywhere another.
    static std::vector<float> chirp(int rate) {
        std::vector<float> samples(static_cast<std::size_t>(3 * rate));
        for (std::size_t i = 0; i < samples.size(); ++i) {
            const double time = static_cast<double>(i) / rate;
            samples[i] = 0.5f * static_cast<float>(std::sin(700 * time * (1 + time)));
        }
        return samples;
    }

    /// A film with encoded sound, to be copied from.
    fs::path recording(const std::string& name, ExportFormat format) const {
        VideoOptions asked = options(format);
        asked.audio_sample_rate = 48000;
        asked.audio_channels = 1;
        const auto film = open_film(file(name), asked);
        for (int i = 0; i < 75; ++i) film->write(Image(64, 48, 3));
        film->write_audio(chirp(48000));
        film->finish();
        return file(name);
    }

    /// A film of a recording's sound, as long as that.
    fs::path copied(const fs::path& sound, const std::string& name, ExportFormat format,
                    int track = 0) const {
        EXPECT_TRUE(can_copy_sound(sound, track, format, file(name)));
        VideoOptions asked = options(format);
        asked.copied_sound = sound;
        asked.copied_track = track;
        const double seconds = read_audio(sound, {.cut = {.track = track}}).seconds();
        const auto film = open_film(file(name), asked);
        for (int i = 0; i / 25.0 < seconds; ++i) {
            film->write(Image(64, 48, 3));
            film->copy_sound(i / 25.0);
        }
        film->copy_sound(kEndless);
        film->finish();
        return file(name);
    }

    /// Changes a track's packet, in which times are in those units.
    using Change = std::function<void(int index, AVPacket& packet, AVRational unit)>;

    /// The tracks of recordings in one file; `marked`: the one that is its default, from 1.
    fs::path muxed(const std::vector<fs::path>& sounds, const std::string& name,
                   const Change& change, unsigned marked = 0) const {
        ffmpeg::Muxer muxer("matroska", file(name));
        std::deque<ffmpeg::StoredSound> tracks;
        for (const fs::path& sound : sounds) muxer.add_track(tracks.emplace_back(sound).track());
        if (marked > 0) muxer.format().streams[marked - 1]->disposition = AV_DISPOSITION_DEFAULT;
        muxer.start(file(name), "");
        for (std::size_t i = 0; i < tracks.size(); ++i) {
            const AVRational unit = tracks[i].track().time_base;
            for (int index = 0; AVPacket* packet = tracks[i].next(kEndless); ++index) {
                change(index, *packet, unit);
                muxer.write(*packet, *muxer.format().streams[i], unit);
            }
        }
        muxer.finish();
        return file(name);
    }

    /// The same bytes, heard at the same time.
    static void expect_same_sound(const fs::path& film, const fs::path& sound) {
        const auto stored = testing::sound_packets(sound), got = testing::sound_packets(film);
        const auto joined = [](const std::vector<std::string>& packets) {
            return std::accumulate(packets.begin(), packets.end(), std::string());
        };
        ASSERT_GT(stored.size(), 5u);
        EXPECT_TRUE(joined(got) == joined(stored)) << film;
        const AudioClip want = read_audio(sound, {.sample_rate = 0, .channels = 0}),
                        heard = read_audio(film, {.sample_rate = 0, .channels = 0});
        EXPECT_EQ(heard.sample_rate, want.sample_rate);
        EXPECT_EQ(heard.channels, want.channels);
        EXPECT_NEAR(heard.seconds(), want.seconds(), 0.05) << film;
        std::size_t other = 0;
        for (std::size_t i = 0; i < std::min(heard.samples.size(), want.samples.size()); ++i)
            other += std::abs(heard.samples[i] - want.samples[i]) > 1e-6f;
        EXPECT_EQ(other, 0u) << film;
    }
};

TEST_F(CopiedSoundTest, AacStaysInMp4AndMov) {
    const fs::path sound = recording("sound.mp4", ExportFormat::H264);
    expect_same_sound(copied(sound, "a.mp4", ExportFormat::H264), sound);
    expect_same_sound(copied(sound, "a.mov", ExportFormat::H265), sound);
    expect_same_sound(copied(sound, "b.mov", ExportFormat::ProRes4444), sound);
}

TEST_F(CopiedSoundTest, PcmStaysInMov) {
    const fs::path wav = file("sound.wav"), deep = recording("sound.mov", ExportFormat::ProRes4444);
    write_wav(wav, chirp(24000), 24000);
    expect_same_sound(copied(wav, "a.mov", ExportFormat::ProRes4444), wav);
    expect_same_sound(copied(wav, "b.mov", ExportFormat::H264), wav);
    expect_same_sound(copied(deep, "c.mov", ExportFormat::ProRes4444), deep);
}

TEST_F(CopiedSoundTest, OpusStaysInWebm) {
    const fs::path sound = recording("sound.webm", ExportFormat::Vp9);
    expect_same_sound(copied(sound, "a.webm", ExportFormat::Vp9), sound);
}

TEST_F(CopiedSoundTest, RealRecordingsStayAsTheyAre) {
    if (!fs::exists(testing::shared_media("dialogue.ogg"))) GTEST_SKIP() << "needs ../shared/media";
    for (const auto& [name, film, format] :
         {std::tuple("talking-quiet.mp4", "a.mp4", ExportFormat::H264),
          std::tuple("speech-16s-24k.wav", "a.mov", ExportFormat::ProRes4444),
          std::tuple("dialogue.ogg", "a.webm", ExportFormat::Vp9)}) {
        const fs::path sound = testing::shared_media(name);
        expect_same_sound(copied(sound, film, format), sound);
    }
}

TEST_F(CopiedSoundTest, AClockThatBeginsLateDelaysNothing) {
    const fs::path wav = file("sound.wav");
    write_wav(wav, chirp(24000), 24000);
    const fs::path late = muxed({wav}, "late.mkv", [](int, AVPacket& packet, AVRational unit) {
        packet.pts += std::llround(10 / av_q2d(unit));
        packet.dts = packet.pts;
    });
    EXPECT_EQ(read_audio(late, {}).samples, read_audio(wav, {}).samples);
    expect_same_sound(copied(late, "a.mov", ExportFormat::ProRes4444), wav);
}

TEST_F(CopiedSoundTest, TheDefaultOfSeveralTracksIsTheSoundUnlessAnotherIsChosen) {
    const fs::path first = file("first.wav"), richer = file("richer.wav");
    write_wav(first, chirp(8000), 8000);
    write_wav(richer, chirp(48000), 48000);
    const auto unchanged = [](int, const AVPacket&, AVRational) {};
    const auto heard = [](const fs::path& path, int track) {
        return read_audio(path, {.cut = {.track = track}}).samples;
    };
    const fs::path both = muxed({first, richer}, "both.mkv", unchanged);
    EXPECT_EQ(heard(both, 0), heard(first, 0));
    EXPECT_EQ(heard(both, 1), heard(first, 0));
    EXPECT_EQ(heard(both, 2), heard(richer, 0));
    EXPECT_THAT(testing::refusal([&] { heard(both, 3); }), HasSubstr("it has 2 sound tracks"));

    const fs::path marked = muxed({first, richer}, "marked.mkv", unchanged, 2);
    EXPECT_EQ(heard(marked, 0), heard(richer, 0));
    EXPECT_EQ(heard(marked, 1), heard(first, 0));
    const auto tracks = list_sound_tracks(marked);
    ASSERT_EQ(tracks.size(), 2u);
    EXPECT_FALSE(tracks[0].is_default);
    EXPECT_TRUE(tracks[1].is_default);
    EXPECT_EQ(tracks[1].channels, 1);
    expect_same_sound(copied(marked, "a.mov", ExportFormat::ProRes4444, 1), first);
    expect_same_sound(copied(marked, "b.mov", ExportFormat::ProRes4444, 2), richer);
}

TEST_F(CopiedSoundTest, DamageIsLeftOutAtTheEndAndSilentBefore) {
    const fs::path sound = recording("sound.mp4", ExportFormat::H264);
    const int packets = static_cast<int>(testing::sound_packets(sound).size());
    const auto damaged = [&](int at, const std::string& name) {
        return muxed({sound}, name, [=](int index, const AVPacket& packet, AVRational) {
            if (index == at) std::fill_n(packet.data, packet.size, std::uint8_t{0xFF});
        });
    };
    const double whole = read_audio(sound, {}).seconds();
    EXPECT_NEAR(read_audio(damaged(packets - 1, "end.mkv"), {}).seconds(), whole, 0.1);
    const fs::path broken = damaged(packets / 2, "middle.mkv");
    EXPECT_NEAR(read_audio(broken, {}).seconds(), read_audio(damaged(-1, "fine.mkv"), {}).seconds(),
                0.01);
    EXPECT_FALSE(can_copy_sound(broken, 0, ExportFormat::H264, "a.mp4"));
}

/// Holes are silent in the film as in what is heard, and so not copied.
TEST_F(CopiedSoundTest, HolesAreSilent) {
    const fs::path wav = file("sound.wav");
    write_wav(wav, chirp(24000), 24000);
    const fs::path holed =
        muxed({wav}, "holed.mkv", [](int index, AVPacket& packet, AVRational unit) {
            if (index < 10) return;
            packet.pts += std::llround(1 / av_q2d(unit));
            packet.dts = packet.pts;
        });
    EXPECT_NEAR(read_audio(holed, {}).seconds(), read_audio(wav, {}).seconds() + 1, 0.01);
    EXPECT_FALSE(can_copy_sound(holed, 0, ExportFormat::ProRes4444, "a.mov"));
}

TEST_F(CopiedSoundTest, WhatFilmsCannotHoldIsNotCopied) {
    const fs::path wav = file("sound.wav"), opus = recording("sound.webm", ExportFormat::Vp9);
    write_wav(wav, chirp(24000), 24000);
    EXPECT_FALSE(can_copy_sound(wav, 0, ExportFormat::H264, "a.mp4"));
    EXPECT_FALSE(can_copy_sound(wav, 0, ExportFormat::Vp9, "a.webm"));
    EXPECT_FALSE(can_copy_sound(opus, 0, ExportFormat::H264, "a.mp4"));
    EXPECT_FALSE(can_copy_sound(opus, 0, ExportFormat::Png, "a"));
    EXPECT_THAT(testing::refusal([&] {
                    can_copy_sound(write("x.wav", "no sound"), 0, ExportFormat::H264, "a.mp4");
                }),
                HasSubstr("x.wav"));
    VideoOptions both = options(ExportFormat::H264);
    both.copied_sound = wav;
    both.audio_sample_rate = 24000;
    both.audio_channels = 1;
    EXPECT_THAT(testing::refusal([&] { open_film(file("a.mp4"), both); }), HasSubstr("copied"));
}

}  // namespace
}  // namespace ditto
