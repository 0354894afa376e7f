#include "project/project_file.h"

#include <gmock/gmock.h>

#include <limits>
#include <nlohmann/json.hpp>
#include <random>

#include "core/error.h"
#include "core/sha256.h"
#include "core/small_disk.h"
#include "project/project_folder.h"
#include "project/random_edits.h"

namespace ditto {
namespace {

using ::testing::HasSubstr;
using testing::ProjectFolder;
using testing::random_edit;
using testing::refusal;
using testing::SmallDisk;

class ProjectFileTest : public ProjectFolder {};

TEST_F(ProjectFileTest, GivesBackWhatWasSaved) {
    Project project;
    std::mt19937 random(5);
    for (int i = 0; i < 30; ++i) {
        for (int k = 0; k < 10; ++k) random_edit(random, project);
        project.settings.portrait.path = file("ada.png");
        save_project(project, file("one.ditto"));
        const ProjectFile read = read_project(file("one.ditto"));
        ASSERT_EQ(read.project, project);
        EXPECT_EQ(read.sha256, sha256_file(file("one.ditto")));
        EXPECT_EQ(open_project(file("one.ditto")), project);
    }
}

TEST_F(ProjectFileTest, WritesNothingThatCannotBeReadBack) {
    Project project;
    save_project(project, file("one.ditto"));
    const std::string before = text("one.ditto");
    project.settings.sampling.seed = std::numeric_limits<std::uint64_t>::max();
    EXPECT_THAT(refusal([&] { save_project(project, file("one.ditto")); }), HasSubstr("seed"));
    project.settings.sampling.seed = 0;
    project.timeline.track(Channel::HeadYaw).values = Curve::constant(NAN);
    EXPECT_THAT(refusal([&] { save_project(project, file("one.ditto")); }), HasSubstr("head.yaw"));
    project.timeline = {};
    project.settings.portrait.path = file("\xff.png");
    EXPECT_THAT(refusal([&] { save_project(project, file("one.ditto")); }), HasSubstr("Unicode"));
    EXPECT_EQ(text("one.ditto"), before);
}

TEST_F(ProjectFileTest, IsFoundThroughLinksAndFromAnywhere) {
    std::filesystem::create_directory(file("sub"));
    std::filesystem::create_symlink(file("sub/one.ditto"), file("link.ditto"));
    put("sub/one.ditto", "");
    EXPECT_EQ(project_path(file("link.ditto")), file("sub/one.ditto"));
    EXPECT_EQ(project_path(file("sub/../sub/new.ditto")), file("sub/new.ditto"));
    EXPECT_TRUE(project_path("new.ditto").is_absolute());
}

TEST_F(ProjectFileTest, SaysWhatIsWrong) {
    EXPECT_THAT(refusal([&] { open_project(file("no.ditto")); }), HasSubstr("check its name"));
    put("torn.ditto", R"({"version": 1, "pack")");
    EXPECT_THAT(refusal([&] { open_project(file("torn.ditto")); }),
                HasSubstr("torn.ditto is not valid JSON and has no backup"));
    put("list.ditto", "[]");
    EXPECT_THAT(refusal([&] { open_project(file("list.ditto")); }), HasSubstr("\"version\""));
    EXPECT_THAT(refusal([&] { open_project(folder_); }), HasSubstr(folder_.string()));
    save_project({}, file("one.ditto"));
    std::filesystem::resize_file(file("one.ditto"), (256u << 20) + 1);
    EXPECT_THAT(refusal([&] { open_project(file("one.ditto")); }), HasSubstr("too large"));
}

TEST_F(ProjectFileTest, FindsMediaThatWereMovedWithIt) {
    Project project;
    project.settings.portrait = {put("far/ada.png", "ada"), sha256_file(file("far/ada.png"))};
    project.settings.audio = {put("far/talk.wav", "talk"), sha256_file(file("far/talk.wav"))};
    save_project(project, file("one.ditto"));
    // One by its content under another name, the other beside a file that only has its name.
    std::filesystem::create_directories(file("a/b"));
    std::filesystem::rename(file("far/ada.png"), file("a/b/portrait.png"));
    std::filesystem::rename(file("far/talk.wav"), file("a/talk.wav"));
    put("talk.wav", "another talk");
    const Project found = open_project(file("one.ditto"));
    EXPECT_EQ(found.settings.portrait.path, file("a/b/portrait.png"));
    EXPECT_EQ(found.settings.audio.path, file("a/talk.wav"));
    EXPECT_EQ(found.settings.audio.sha256, project.settings.audio.sha256);

    std::filesystem::remove(file("a/talk.wav"));
    EXPECT_EQ(open_project(file("one.ditto")).settings.audio, project.settings.audio);
}

/// A project that the first version wrote opens for ever.
TEST_F(ProjectFileTest, OpensWhatEarlierVersionsWrote) {
    const Project project =
        read_project(std::filesystem::path(DITTO_TEST_DATA) / "version-1.ditto").project;
    EXPECT_EQ(project.settings.portrait.path.filename(), "ada.png");
    EXPECT_EQ(project.settings.sampling.steps, 12);
    EXPECT_EQ(project.settings.sampling.sampler, SamplerKind::Dpmpp);
    EXPECT_EQ(project.settings.glasses, true);
    EXPECT_EQ(project.settings.output.crf, 16);
    EXPECT_EQ(project.timeline.tracks.size(), 2u);
    EXPECT_EQ(project.timeline.at(2).get(Channel::HeadYaw), 12.0f);
    EXPECT_EQ(project.timeline.markers[0].name, "turn");
}

}  // namespace
}  // namespace ditto
