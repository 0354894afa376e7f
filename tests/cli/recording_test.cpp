// What the commands make of recordings that are damaged or have several sound tracks, and of what
// was kept of other renders.
#include <gmock/gmock.h>

#include <cmath>
#include <deque>
#include <fstream>
#include <limits>
#include <nlohmann/json.hpp>

#include "cli/silence.h"
#include "core/kept_file.h"
#include "core/scratch_folder.h"
#include "core/temporary_name.h"
#include "media/audio_reader.h"
#include "media/film_probe.h"
#include "media/muxer.h"
#include "media/sound_files.h"
#include "media/stored_sound.h"
#include "media/wav_file.h"
#include "run_program.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::run_ditto;

constexpr int kRate = 48000;
constexpr double kEndless = std::numeric_limits<double>::infinity();

class Recordings : public ::testing::Test {
  protected:
    fs::path at(const std::string& name) const { return folder_.path() / name; }

    testing::ProgramResult render(const fs::path& audio, const fs::path& output,
                                  const std::vector<std::string>& more = {}) const {
        std::vector<std::string> words{
            "render",   "--portrait", kPortrait, "--audio", audio,      "--max-size", "96",
            "--preset", "ultrafast",  "--steps", "1",       "--output", output};
        words.insert(words.end(), more.begin(), more.end());
        return run_ditto(words);
    }

    /// Silence and a tone, in one file.
    fs::path two_tracks() const {
        write_wav(at("silent.wav"), std::vector<float>(kRate, 0.0f), kRate);
        write_wav(at("tone.wav"), testing::chirp(1, kRate), kRate);
        ffmpeg::Muxer muxer("matroska", at("two.mkv"));
        std::deque<ffmpeg::StoredSound> tracks;
        for (const char* name : {"silent.wav", "tone.wav"})
            muxer.add_track(tracks.emplace_back(at(name)).track());
        muxer.start(at("two.mkv"), "");
        for (std::size_t i = 0; i < tracks.size(); ++i) {
            while (AVPacket* packet = tracks[i].next(kEndless))
                muxer.write(*packet, *muxer.format().streams[i], tracks[i].track().time_base);
        }
        muxer.finish();
        return at("two.mkv");
    }

    static double level(const AudioClip& clip, double from, double to) {
        double sum = 0;
        const auto first = static_cast<std::size_t>(from * clip.sample_rate),
                   last = std::min(static_cast<std::size_t>(to * clip.sample_rate),
                                   clip.samples.size());
        for (std::size_t i = first; i < last; ++i)
            sum += static_cast<double>(clip.samples[i]) * clip.samples[i];
        return std::sqrt(sum / static_cast<double>(std::max<std::size_t>(last - first, 1)));
    }

    static AudioClip sound_of(const fs::path& file) {
        return read_audio(file, {.sample_rate = 16000, .channels = 1});
    }

    const fs::path kPortrait = std::string(DITTO_SAMPLES_DIR) + "/grace_hopper.jpg";
    const ScratchFolder folder_;
};

TEST_F(Recordings, ABatchPassesOnWhatIsToldOfThem) {
    testing::write_sound(at("sound.flac"), testing::kFlac, testing::chirp(2, kRate), kRate);
    testing::spoil(at("sound.flac"), 0.5, 300);
    std::ofstream(at("jobs.csv")) << "portrait,audio,output,max-size,steps\n"
                                  << kPortrait.string() << ",sound.flac,film.mp4,96,1\n";
    const auto result = run_ditto({"batch", at("jobs.csv")});
    ASSERT_EQ(result.status, 0) << result.errors;
    EXPECT_THAT(result.output, HasSubstr("sound.flac is damaged; silence is put in its place"));
}

/// The film's sound and pictures are as long as the whole recording's, and what comes after the
/// damage is where it was.
TEST_F(Recordings, OneThatIsDamagedBecomesAFilmAndIsTold) {
    for (const testing::SoundFormat& format : {testing::kFlac, testing::kM4a}) {
        const fs::path sound = at(std::string("sound") + format.extension), film = at("film.mp4");
        // Tones of a quarter of a second, which tell where they are.
        std::vector<float> tones = testing::chirp(4, kRate);
        for (std::size_t i = 0; i < tones.size(); ++i)
            if (i / (kRate / 4) % 2 == 1) tones[i] = 0;
        testing::write_sound(sound, format, tones, kRate);
        const AudioClip whole = sound_of(sound);
        testing::spoil(sound, 0.5, 600);
        const auto result = render(sound, film, {"--json"});
        ASSERT_EQ(result.status, 0) << result.errors;
        EXPECT_THAT(result.errors, HasSubstr("is damaged; silence is put in its place at 0:0"));
        const auto report = nlohmann::json::parse(result.output);
        EXPECT_EQ(report["warnings"].size(), 1u) << report;
        const auto probe = testing::probe_film(film);
        EXPECT_NEAR(static_cast<double>(probe.pictures.size()), 100, 2);
        const AudioClip heard = sound_of(film);
        EXPECT_NEAR(heard.seconds(), whole.seconds(), 0.1);
        for (const double time : {0.0, 0.5, 1.0, 3.0, 3.5}) {
            EXPECT_NEAR(level(heard, time + 0.05, time + 0.2),
                        level(whole, time + 0.05, time + 0.2), 0.03)
                << time;
            EXPECT_LT(level(heard, time + 0.32, time + 0.45), 0.05) << time;
        }
        fs::remove(film);
    }
}

TEST_F(Recordings, ASoundTrackIsChosenInEveryCommandThatTakesSound) {
    const fs::path two = two_tracks();
    const auto made = [&](const std::vector<std::string>& words, double tone) {
        const auto result = run_ditto(words);
        ASSERT_EQ(result.status, 0) << result.errors;
        EXPECT_NEAR(level(sound_of(at("film.mp4")), 0.2, 0.8), tone, 0.03);
        fs::remove(at("film.mp4"));
    };
    const std::vector<std::string> whole{"render", "--portrait", kPortrait,     "--audio",
                                         two,      "--max-size", "96",          "--steps",
                                         "1",      "-o",         at("film.mp4")};
    auto second = whole;
    second.insert(second.end(), {"--audio-track", "2"});
    made(whole, 0);
    made(second, 0.354);
    const auto refused = render(two, at("film.mp4"), {"--audio-track", "3"});
    EXPECT_EQ(refused.status, 3);
    EXPECT_THAT(refused.errors, HasSubstr("it has 2 sound tracks, there is no number 3"));

    const auto done = [](const std::vector<std::string>& words) {
        const auto result = run_ditto(words);
        EXPECT_EQ(result.status, 0) << result.errors;
        return result.output;
    };
    const fs::path project = at("film.ditto");
    done({"project", "new", project, "--portrait", kPortrait, "--audio", two, "--audio-track", "2",
          "--max-size", "96", "--steps", "1"});
    EXPECT_THAT(done({"project", "info", project}), HasSubstr("audio-track: 2"));
    made({"project", "render", project, "-o", at("film.mp4")}, 0.354);
    // A project's choice is of its own recording.
    made({"render", "--project", project, "--audio", at("tone.wav"), "-o", at("film.mp4")}, 0.354);
    done({"project", "set", project, "--audio", at("tone.wav")});
    EXPECT_THAT(done({"project", "info", project}), Not(HasSubstr("audio-track")));

    done({"motion", "--audio", two, "--audio-track", "2", "--steps", "1", "-o", at("second.csv")});
    done({"motion", "--audio", at("tone.wav"), "--steps", "1", "-o", at("tone.csv")});
    const auto text = [&](const char* name) {
        std::ifstream in(at(name));
        return std::string(std::istreambuf_iterator<char>(in), {});
    };
    EXPECT_EQ(text("second.csv"), text("tone.csv"));
}

TEST_F(Recordings, MotionThatATableCannotHoldIsRefusedBeforeItIsSampled) {
    fs::create_directory(at("pack"));
    std::ofstream(at("pack") / "pack.json")
        << R"({"format": 1, "id": "t", "version": "1", "renderer": "neural", "networks": {}})";
    const auto result = run_ditto({"motion", "--audio", at("absent.wav"), "--portrait", kPortrait,
                                   "--pack", at("pack"), "-o", at("take.csv")});
    EXPECT_EQ(result.status, 3);
    EXPECT_THAT(result.errors, HasSubstr("take.csv cannot hold this pack's motion"));
}

TEST_F(Recordings, WhatIsKeptOfOtherSettingsIsToldAndGoesWhenTheFilmIsDone) {
    testing::write_silence(at("silence.wav"), 1);
    const auto kept = [&](const fs::path& film) {
        KeptFile(film, "0abc").write(std::as_bytes(std::span("x")));
        return kept_path(film, "0abc");
    };
    const fs::path film = at("film.mp4"), left = kept(film), other = kept(at("other.mp4"));
    EXPECT_EQ(render(at("silence.wav"), film, {"--audio-track", "2"}).status, 3);
    EXPECT_TRUE(fs::exists(left));
    const auto result = render(at("silence.wav"), film, {"--resume"});
    ASSERT_EQ(result.status, 0) << result.errors;
    EXPECT_THAT(result.errors, HasSubstr(left.filename().string() + " is left of a render of"));
    EXPECT_FALSE(fs::exists(left));
    EXPECT_TRUE(fs::exists(other));
}

}  // namespace
}  // namespace ditto
