// `ditto stream`: sound on standard input, the speaking portrait out as it goes.
#include <gmock/gmock.h>

#include <sys/stat.h>

#include <cmath>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <thread>

#include "core/process.h"
#include "core/scratch_folder.h"
#include "media/audio_reader.h"
#include "media/video_reader.h"
#include "media/wav_file.h"
#include "run_program.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

class Stream : public ::testing::Test {
  protected:
    std::string at(const std::string& name) const { return (folder_.path() / name).string(); }

    /// Streams two seconds of a tone that comes and goes.
    ProcessResult stream(std::vector<std::string> more, int rate = 16000) const {
        std::vector<std::string> words{testing::ditto_program(),
                                       "stream",
                                       "--portrait",
                                       std::string(DITTO_SAMPLES_DIR) + "/grace_hopper.jpg",
                                       "--pack",
                                       DITTO_STARTER_DIR,
                                       "--max-size",
                                       "96",
                                       "--steps",
                                       "1",
                                       "--json",
                                       "--rate",
                                       std::to_string(rate)};
        words.insert(words.end(), more.begin(), more.end());
        std::string sound;
        for (int i = 0; i < 2 * rate; ++i) {
            const double time = static_cast<double>(i) / rate;
            const auto sample = static_cast<std::int16_t>(8000 * std::sin(1500 * time) *
                                                          std::max(0.0, std::sin(20 * time)));
            sound.append(reinterpret_cast<const char*>(&sample), sizeof sample);
        }
        return run_process(words, sound, {});
    }

    static nlohmann::json report(const ProcessResult& result) {
        const auto start = result.errors.find('{');
        return nlohmann::json::parse(start == std::string::npos ? "{}"
                                                                : result.errors.substr(start));
    }

    static std::int64_t frames(const std::string& file) {
        VideoReader reader(file);
        std::int64_t count = 0;
        while (reader.next()) ++count;
        return count;
    }

    static double seconds_of_sound(const std::string& file) {
        AudioReader reader(file, {.sample_rate = 8000, .channels = 1});
        std::vector<float> samples(8000);
        std::size_t count = 0;
        while (const std::size_t got = reader.read(samples)) count += got;
        return static_cast<double>(count) / 8000;
    }

    const ScratchFolder folder_;
};

// Where the machine is busy frames are left out, and formats without times repeat the one before.
TEST_F(Stream, GivesAsMuchVideoAsSound) {
    const auto result = stream({"-o", at("a.y4m")});
    ASSERT_EQ(result.status, 0) << result.errors;
    EXPECT_THAT(result.errors, HasSubstr("listening"));
    const auto told = report(result);
    EXPECT_EQ(told["frames"].get<int>() + told["dropped"].get<int>(), 50) << told;
    EXPECT_GE(frames(at("a.y4m")), 45);
    EXPECT_LE(frames(at("a.y4m")), 50);
}

TEST_F(Stream, WritesPixelsAndCompressedStreams) {
    const auto pixels = stream({"--format", "rgb24"});
    ASSERT_EQ(pixels.status, 0) << pixels.errors;
    const auto told = report(pixels);
    const auto frame = told["width"].get<std::size_t>() * told["height"].get<std::size_t>() * 3;
    EXPECT_GT(pixels.output.size(), 0u);  // its last MiB is kept
    EXPECT_EQ(frame % 3, 0u);
    for (const char* name : {"a.mp4", "a.ts", "a.flv"}) {
        const auto result = stream({"-o", at(name)}, 48000);
        ASSERT_EQ(result.status, 0) << result.errors;
        EXPECT_GE(frames(at(name)), 1) << name;
        EXPECT_NEAR(seconds_of_sound(at(name)), 2, 0.1) << name;
    }
}

TEST_F(Stream, GoesToStandardOutputByItself) {
    const auto result = stream({});
    ASSERT_EQ(result.status, 0) << result.errors;
    EXPECT_THAT(result.output, HasSubstr("FFmpeg"));  // who wrote it, as MPEG-TS says
}

TEST_F(Stream, ARecordingWithAHeaderIsDecoded) {
    const auto stream = [&](const std::string& bytes) {
        return run_process(
            {testing::ditto_program(), "stream", "--portrait",
             std::string(DITTO_SAMPLES_DIR) + "/grace_hopper.jpg", "--pack", DITTO_STARTER_DIR,
             "--max-size", "96", "--steps", "1", "-o", at("a.ts")},
            bytes, {});
    };
    // A second of sound at a rate that is not the one of bare samples.
    const auto result = stream(wav_header(24000, 24000) + std::string(48000, '\0'));
    EXPECT_EQ(result.status, 0) << result.errors;
    EXPECT_NEAR(seconds_of_sound(at("a.ts")), 1, 0.15);
    const auto refused = stream("OggS" + std::string(4000, 'x'));
    EXPECT_EQ(refused.status, 3) << refused.errors;
    EXPECT_THAT(refused.errors, HasSubstr("standard input cannot be read as a recording"));
}

TEST_F(Stream, TakesControlsFromAPipe) {
    const std::string pipe = at("controls");
    ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
    std::jthread director(
        [&] { std::ofstream(pipe) << "{\"channel\": \"head.yaw\", \"value\": 20}\nnonsense\n"; });
    const auto result = stream({"-o", at("a.y4m"), "--controls-pipe", pipe});
    EXPECT_EQ(result.status, 0) << result.errors;
    EXPECT_THAT(result.errors, HasSubstr("not valid JSON"));
}

TEST_F(Stream, RefusesWhatCannotBeStreamed) {
    EXPECT_EQ(testing::run_ditto({"stream", "-o", "-", "--format", "y4m"}).status, 2);
    const auto refused = [&](std::vector<std::string> more, const char* why) {
        const auto result = stream(std::move(more));
        EXPECT_EQ(result.status, 3) << result.errors;
        EXPECT_THAT(result.errors, HasSubstr(why));
    };
    refused({"-o", at("a.avi")}, "--format");
    refused({"-o", at("no/folder.y4m")}, "folder.y4m");
    refused({"-o", at("a.y4m"), "--controls-pipe", at("none")}, "mkfifo");
}

}  // namespace
}  // namespace ditto
