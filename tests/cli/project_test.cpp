// `ditto project`: a project is made, edited, looked at, moved and rendered.
#include <gmock/gmock.h>

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "media/video_reader.h"
#include "project/project_document.h"
#include "project/project_file.h"
#include "run_program.h"
#include "spoken.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::run_ditto;

class ProjectCommands : public ::testing::Test {
  protected:
    void SetUp() override {
        fs::remove_all(folder_);
        fs::create_directories(folder_);
    }
    void TearDown() override { fs::remove_all(folder_); }

    /// Runs `ditto project …`, which has to do well.
    static std::string project(std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), "project");
        const auto result = run_ditto(arguments);
        EXPECT_EQ(result.status, 0) << result.errors;
        return result.output;
    }
    static std::vector<Image> frames(const fs::path& video) {
        VideoReader reader(video);
        std::vector<Image> all;
        while (auto frame = reader.next()) all.push_back(*frame);
        return all;
    }

    fs::path folder_ =
        fs::temp_directory_path() / ("ditto-project-cli-" + std::to_string(getpid()));
    std::string file_ = (folder_ / "film.ditto").string();
    std::string portrait_ = std::string(DITTO_SAMPLES_DIR) + "/grace_hopper.jpg";
};

TEST_F(ProjectCommands, EditsStandInTheFile) {
    project({"new", file_, "--portrait", portrait_, "--seed", "3"});
    project({"set-key", file_, "head.yaw", "1.25", "-12.5", "--interp", "linear"});
    project({"set-key", file_, "head.yaw", "2", "10", "--influence", "1"});
    project({"set-key", file_, "head.yaw", "3", "0", "--influence", "0"});
    project({"set-key", file_, "eyes.open", "0.5", "0"});
    project({"delete-key", file_, "eyes.open", "0.5"});
    project({"set", file_, "--guidance", "1.5", "--no-glasses"});
    project({"set", file_, "--format", "vp9", "--fps", "50", "--framing", "9:16", "--background",
             "#010203", "--crf", "20"});

    const Project made = read_project(file_).project;
    EXPECT_EQ(made.settings.portrait.path, portrait_);
    EXPECT_EQ(made.settings.portrait.sha256.size(), 64u);
    EXPECT_EQ(made.settings.sampling.seed, 3u);
    EXPECT_EQ(made.settings.sampling.guidance, 1.5f);
    EXPECT_EQ(made.settings.glasses, false);
    EXPECT_EQ(made.settings.output, (ExportSettings{.format = ExportFormat::Vp9,
                                                    .fps = 50,
                                                    .framing = Framing::Tall,
                                                    .backdrop = {Backdrop::Kind::Colour, {1, 2, 3}},
                                                    .crf = 20}));
    EXPECT_THAT(project({"info", file_}), HasSubstr("vp9, 50 frames per second"));
    const Track* yaw = made.timeline.find(Channel::HeadYaw);
    ASSERT_TRUE(yaw);
    ASSERT_EQ(yaw->values.keys().size(), 3u);
    EXPECT_EQ(yaw->values.keys()[0],
              (Key{.time = 1.25, .value = -12.5f, .interpolation = Interpolation::Linear}));
    EXPECT_EQ(yaw->influence.at(0), 1.0f);
    EXPECT_EQ(yaw->influence.at(2.5), 0.5f);
    EXPECT_EQ(yaw->influence.at(4), 0.0f);
    EXPECT_TRUE(made.timeline.find(Channel::EyesOpen)->values.empty());
    EXPECT_THAT(project({"info", file_}), HasSubstr("head.yaw: 3 keys, 1.250 to 3.000 s"));
}

TEST_F(ProjectCommands, InfoShowsWhatIsNotAsUsual) {
    project({"new", file_});
    const std::string usual = project({"info", file_});
    for (const char* absent : {"steps", "sampler", "face", "glasses", "audio-", "encoder"})
        EXPECT_THAT(usual, Not(HasSubstr(absent)));
    project({"set", file_, "--steps", "7", "--sampler", "dpmpp", "--face", "2", "--no-glasses",
             "--audio-start", "1.5", "--audio-end", "9", "--audio-delay", "0.25", "--audio-gain",
             "-3", "--encoder", "auto"});
    const std::string info = project({"info", file_});
    for (const char* told :
         {"7 steps", "sampler dpmpp", "face: 2", "glasses: none", "audio-start: 1.5 s",
          "audio-end: 9 s", "audio-delay: 0.25 s", "audio-gain: -3 dB", "encoder auto"})
        EXPECT_THAT(info, HasSubstr(told));
}

TEST_F(ProjectCommands, InfoKnowsWhatIsNotSavedAndWhatIsLost) {
    project({"new", file_});
    {
        ProjectDocument document(file_);
        document.edit("Look", [](Project& p) {
            p.settings.audio.path = "/nowhere/speech.wav";
            p.timeline.track(Channel::GazeYaw).values.set({.time = 1, .value = 5});
        });
    }
    const auto info = nlohmann::json::parse(project({"info", file_, "--json"}));
    EXPECT_EQ(info["missing"], nlohmann::json({"audio"}));
    EXPECT_EQ(info["project"]["timeline"]["tracks"][0]["keys"][0]["v"], 5.0);
}

TEST_F(ProjectCommands, RefusesWhatCannotBe) {
    project({"new", file_});
    const auto expect = [&](std::vector<std::string> arguments, int status, const char* told) {
        arguments.insert(arguments.begin(), "project");
        const auto result = run_ditto(arguments);
        EXPECT_EQ(result.status, status) << result.errors;
        EXPECT_THAT(result.errors, HasSubstr(told));
    };
    expect({"new", file_}, 3, "already exists");
    expect({"set-key", file_, "head.jaw", "1", "0"}, 2, "head.yaw");
    expect({"set-key", file_, "head.yaw", "1", "90"}, 2, "-45 to 45");
    expect({"set-key", file_, "head.yaw", "-1", "0"}, 2, "time");
    expect({"delete-key", file_, "head.yaw", "1"}, 3, "no key of head.yaw");
    expect({"set", file_}, 2, "setting");
    expect({"set", file_, "--preset", "foo"}, 2, "veryslow");
    expect({"set", file_, "--pack", "nope"}, 3, "model pack nope not found");
    expect({"set", file_, "--audio-start", "5", "--audio-end", "1"}, 2, "--audio-end");
    EXPECT_EQ(read_project(file_).project, Project());
    expect({"info", (folder_ / "none.ditto").string()}, 3, "none.ditto");
    expect({"render", file_, "-o", (folder_ / "out.mp4").string()}, 3, "no portrait");
    const ProjectDocument editing(file_);
    expect({"set-key", file_, "head.yaw", "1", "5"}, 75, "film.ditto");
}

TEST_F(ProjectCommands, CollectedProjectsCanBeMoved) {
    project({"new", file_, "--portrait", portrait_});
    project({"collect", file_});
    const fs::path elsewhere = folder_ / "elsewhere";
    fs::create_directory(elsewhere);
    fs::rename(file_, elsewhere / "film.ditto");
    fs::rename(folder_ / "grace_hopper.jpg", elsewhere / "grace_hopper.jpg");
    const auto info =
        nlohmann::json::parse(project({"info", (elsewhere / "film.ditto").string(), "--json"}));
    EXPECT_TRUE(info["missing"].empty());
    EXPECT_EQ(info["project"]["settings"]["portrait"]["path"], "grace_hopper.jpg");
}

TEST_F(ProjectCommands, RenderTheSameAsFromOptions) {
    const std::string speech = testing::write_speech(folder_ / "speech.wav");
    project({"new", file_, "--portrait", portrait_, "--audio", speech, "--pack", DITTO_STARTER_DIR,
             "--steps", "2", "--max-size", "96", "--preset", "ultrafast"});
    project({"set-key", file_, "head.yaw", "1", "20"});
    const fs::path by_project = folder_ / "a.mp4", with_project = folder_ / "b.mp4",
                   by_options = folder_ / "c.mp4", controls = folder_ / "controls.json";
    project({"render", file_, "-o", by_project.string(), "--json"});
    EXPECT_EQ(run_ditto({"render", "--project", file_, "-o", with_project.string(), "--seed", "9",
                         "--json"})
                  .status,
              0);
    std::ofstream(controls)
        << R"({"version": 1, "tracks": [{"channel": "head.yaw", "keys": [{"t": 1, "v": 20}]}]})";
    EXPECT_EQ(
        run_ditto({"render", "--portrait", portrait_, "--audio", speech, "--pack",
                   DITTO_STARTER_DIR, "--steps", "2", "--max-size", "96", "--preset", "ultrafast",
                   "--controls", controls.string(), "-o", by_options.string(), "--json"})
            .status,
        0);
    const auto one = frames(by_project), other = frames(by_options);
    EXPECT_GE(one.size(), 20u);
    EXPECT_TRUE(one == other);
    EXPECT_FALSE(one == frames(with_project));  // another seed
}

}  // namespace
}  // namespace ditto
