// A render that cannot go on, or may not: what is told, the exit status, and that nothing is left.
#include <gmock/gmock.h>

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <thread>

#include "cli/silence.h"
#include "core/small_disk.h"
#include "media/audio_reader.h"
#include "media/film_probe.h"
#include "run_program.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using ::testing::HasSubstr;
using testing::Program;

class EndedRender : public ::testing::Test {
  protected:
    void SetUp() override { fs::create_directories(output_folder()); }
    void TearDown() override { fs::remove_all(folder_); }

    fs::path output_folder() const { return folder_ / "out"; }
    fs::path output() const { return output_folder() / "out.mp4"; }

    std::vector<std::string> render(int seconds, const fs::path& output,
                                    const char* size = "320") const {
        const fs::path audio = testing::write_silence(folder_ / "silence.wav", seconds);
        return {"render",     "--portrait", kPortrait,  "--audio",   audio,
                "--max-size", size,         "--preset", "ultrafast", "--crf",
                "0",          "--steps",    "1",        "--output",  output};
    }

    std::size_t files_left() const {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(output_folder()), {}));
    }

    /// Waits until the program has begun to write pictures: a file of more than `bytes`.
    void wait_for_pictures(Program& program, std::uintmax_t bytes = 10'000) const {
        const auto written = [&] {
            std::error_code gone;
            for (const auto& entry : fs::recursive_directory_iterator(output_folder()))
                if (fs::file_size(entry, gone) > bytes && !gone) return true;
            return false;
        };
        while (program.running() && !written()) std::this_thread::sleep_for(5ms);
        ASSERT_TRUE(program.running()) << program.wait().errors;
    }

    const std::string kPortrait = std::string(DITTO_SAMPLES_DIR) + "/grace_hopper.jpg";
    fs::path folder_ =
        fs::temp_directory_path() / ("ditto-ended-render-" + std::to_string(::getpid()));
};

TEST_F(EndedRender, FullDiskIsToldAndLeavesNothing) {
    const auto result = [&] {
        const testing::SmallDisk disk(200'000);
        return testing::run_ditto(render(3, output()));
    }();
    EXPECT_EQ(result.status, 75) << result.errors;
    EXPECT_THAT(result.errors, HasSubstr(output().string()));
    EXPECT_THAT(result.errors, HasSubstr("free some disk space and try again"));
    const auto sentence = result.errors.substr(result.errors.rfind("ditto: "));
    EXPECT_EQ(std::count(sentence.begin(), sentence.end(), '\n'), 1) << result.errors;
    EXPECT_EQ(files_left(), 0u);
}

TEST_F(EndedRender, InterruptEndsItAndLeavesNothing) {
    for (const int number : {SIGINT, SIGTERM}) {
        Program program(render(600, output()));
        wait_for_pictures(program);
        program.signal(number);
        const auto result = program.wait();
        EXPECT_EQ(result.status, 130) << result.errors;
        EXPECT_EQ(files_left(), 0u);
    }
}

TEST_F(EndedRender, AClosedTerminalEndsItButForNohup) {
    for (const auto before : {SIG_DFL, SIG_IGN}) {
        const auto own = std::signal(SIGHUP, before);
        Program program(render(600, output()));
        std::signal(SIGHUP, own);
        wait_for_pictures(program);
        program.signal(SIGHUP);
        if (before == SIG_IGN) {
            wait_for_pictures(program, 400'000);  // it goes on
            program.signal(SIGTERM);
        }
        EXPECT_EQ(program.wait().status, 130);
        EXPECT_EQ(files_left(), 0u);
    }
}

TEST_F(EndedRender, AnInterruptSaysThatWhatIsMadeIsKept) {
    auto arguments = render(600, output());
    arguments.emplace_back("--resume");
    Program program(arguments);
    wait_for_pictures(program, 400'000);
    program.signal(SIGINT);
    const auto result = program.wait();
    EXPECT_EQ(result.status, 130) << result.errors;
    EXPECT_THAT(result.errors, HasSubstr("kept, and the same command continues"));
    EXPECT_EQ(files_left(), 1u);
}

TEST_F(EndedRender, AFolderOfPicturesIsNotLeftHalf) {
    auto arguments = render(600, output_folder() / "pictures");
    arguments.insert(arguments.end(), {"--format", "png"});
    Program program(arguments);
    wait_for_pictures(program);
    program.signal(SIGINT);
    EXPECT_EQ(program.wait().status, 130);
    EXPECT_EQ(files_left(), 0u);
}

TEST_F(EndedRender, AKilledFilmIsGoneOnWith) {
    auto arguments = render(10, output(), "160");
    arguments.insert(arguments.end(), {"--json", "--resume"});
    Program program(arguments);
    wait_for_pictures(program, 400'000);  // about 110 pictures
    program.signal(SIGKILL);
    EXPECT_EQ(program.wait().status, 128 + SIGKILL);
    EXPECT_FALSE(fs::exists(output()));
    EXPECT_EQ(files_left(), 1u);

    const auto result = testing::run_ditto(arguments);
    ASSERT_EQ(result.status, 0) << result.errors;
    const auto report = nlohmann::json::parse(result.output);
    EXPECT_GE(report.at("resumed"), 50);
    EXPECT_EQ(report.at("frames"), 250);
    EXPECT_EQ(files_left(), 1u);
    const testing::FilmProbe film = testing::probe_film(output());
    EXPECT_EQ(film.pictures.size(), 250u);
    EXPECT_NEAR(film.times.back(), 249 / 25.0, 1e-3);
    EXPECT_NEAR(read_audio(output(), {}).seconds(), 10.0, 0.05);
}

TEST_F(EndedRender, InterruptWhileThePortraitIsReadLeavesNothing) {
    Program program(render(600, output()));
    while (program.running() && !program.catches(SIGINT)) std::this_thread::sleep_for(1ms);
    program.signal(SIGINT);
    EXPECT_EQ(program.wait().status, 130);
    EXPECT_EQ(files_left(), 0u);
}

}  // namespace
}  // namespace ditto
