#include "project/project_json.h"

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "core/error.h"

namespace ditto {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;

const std::filesystem::path kFolder = "/home/ada/films/one";

Project directed_project() {
    Project project;
    project.settings.portrait = {kFolder / "media/ada.png", "abc"};
    project.settings.audio = {"/home/ada/films/talk.wav", ""};
    project.settings.cut = {.start = 0.5, .end = 8, .delay = 1.25, .gain = -3, .track = 2};
    project.settings.glasses = true;
    project.settings.face = 2;
    project.settings.landmarks = {{"mouth-right", 0.0123f, -0.25f}, {"chin", 0, 0.5f}};
    project.settings.sampling = {.steps = 20, .sampler = SamplerKind::Dpmpp, .seed = 7};
    project.settings.output = {.format = ExportFormat::ProRes4444,
                               .fps = 50,
                               .framing = Framing::Tall,
                               .backdrop = {Backdrop::Kind::Colour, {1, 2, 255}},
                               .crf = 12,
                               .encoder = "auto"};
    project.timeline.track(Channel::HeadYaw).values =
        Curve({{.time = 0.5, .value = 3.25f, .out = Handle{0.25, 1}}, {.time = 2, .value = -1}});
    project.timeline.markers = {{1.5, "turn"}};
    return project;
}

TEST(ProjectJson, ReadsBackWhatItWrote) {
    const Project project = directed_project();
    const json written = json::parse(to_json(project, kFolder).dump());
    EXPECT_EQ(project_from_json(written, kFolder, "one.ditto"), project);
    EXPECT_EQ(project_from_json(json::parse(to_json(Project{}, kFolder).dump()), kFolder, "x"),
              Project{});
}

TEST(ProjectJson, EveryRateReadsBackAndWholeOnesStayWholeNumbers) {
    for (const FrameRate& rate : kExportRates) {
        Project project = directed_project();
        project.settings.output.fps = rate;
        const json written = json::parse(to_json(project, kFolder).dump());
        EXPECT_EQ(written["settings"]["export"]["fps"].is_number_integer(), rate.den == 1);
        EXPECT_EQ(project_from_json(written, kFolder, "one.ditto"), project);
    }
}

TEST(ProjectJson, PathsGoWithTheProject) {
    const json written = json::parse(to_json(directed_project(), kFolder).dump());
    EXPECT_EQ(written["settings"]["portrait"]["path"], "media/ada.png");
    EXPECT_EQ(written["settings"]["audio"]["path"], "../talk.wav");
    const Project moved = project_from_json(written, "/mnt/disk/one", "one.ditto");
    EXPECT_EQ(moved.settings.portrait.path, "/mnt/disk/one/media/ada.png");
    EXPECT_EQ(moved.settings.audio.path, "/mnt/disk/talk.wav");
    Project far = directed_project();
    far.settings.audio.path = "/srv/sound/talk.wav";
    EXPECT_EQ(to_json(far, kFolder)["settings"]["audio"]["path"], "/srv/sound/talk.wav");
}

TEST(ProjectJson, ChangesReadBackToo) {
    const Project project = directed_project();
    Project other = project;
    other.timeline.tracks.clear();
    other.timeline.track(Channel::GazePitch).values = Curve::constant(3);
    other.timeline.markers.clear();
    for (const auto& [from, to] :
         {std::pair(project, other), std::pair(other, project), std::pair(Project{}, project)}) {
        const json written = json::parse(change_text(difference(from, to), kFolder));
        Project changed = from;
        apply(change_from_json(written, kFolder, "journal"), changed);
        EXPECT_TRUE(difference(changed, to).empty());
    }
}

/// As version 2 wrote it.
json version_2(json written) {
    written["version"] = 2;
    for (const char* name : {"format", "fps", "framing", "background", "encoder"})
        written["settings"]["export"].erase(name);
    return written;
}

TEST(ProjectJson, Version2HadOneFormatAndNoShapes) {
    Project project = directed_project();
    const json old = version_2(json::parse(to_json(project, kFolder).dump()));
    project.settings.output = {.crf = 12};
    EXPECT_EQ(project_from_json(old, kFolder, "one.ditto"), project);
    // Nor do journals of that time know more.
    json change = json::parse(change_text(difference(Project{}, project), kFolder));
    change["settings"] = old["settings"];
    Project changed;
    apply(change_from_json(change, kFolder, "journal"), changed);
    EXPECT_EQ(changed.settings, project.settings);
    // What is missing in a file of today is an error, not a default.
    json cut = old;
    cut["version"] = 3;
    EXPECT_THROW(project_from_json(cut, kFolder, "one.ditto"), Error);
    cut = old;
    cut["settings"]["export"] = 5;
    EXPECT_THROW(project_from_json(cut, kFolder, "one.ditto"), Error);
    cut["settings"] = json::array();
    EXPECT_THROW(project_from_json(cut, kFolder, "one.ditto"), Error);
}

TEST(ProjectJson, SaysWhatIsWrong) {
    const auto refusal = [](const char* pointer, const json& value) -> std::string {
        json written = json::parse(to_json(directed_project(), kFolder).dump());
        written[json::json_pointer(pointer)] = value;
        try {
            project_from_json(written, kFolder, "one.ditto");
        } catch (const Error& error) {
            return error.what();
        }
        return "accepted";
    };
    EXPECT_THAT(refusal("/version", 9), HasSubstr("newer"));
    EXPECT_THAT(refusal("/settings/sampling/steps", -1),
                HasSubstr("one.ditto: settings: sampling: steps"));
    EXPECT_THAT(refusal("/settings/sampling/sampler", "euler"), HasSubstr("euler"));
    EXPECT_THAT(refusal("/settings/face", "x"), HasSubstr("face"));
    EXPECT_THAT(refusal("/settings/export/format", "avi"), HasSubstr("avi"));
    EXPECT_THAT(refusal("/settings/export/fps", 26),
                HasSubstr("23.976, 24, 25, 29.97, 30, 48, 50, 59.94 or 60"));
    EXPECT_THAT(refusal("/settings/export/framing", "4:3"), HasSubstr("4:3"));
    EXPECT_THAT(refusal("/settings/export/background", "blue"), HasSubstr("blue"));
    EXPECT_THAT(refusal("/settings/portrait", 3), HasSubstr("portrait"));
    EXPECT_THAT(refusal("/timeline/tracks/0/channel", "nose"), HasSubstr("nose"));
}

}  // namespace
}  // namespace ditto
