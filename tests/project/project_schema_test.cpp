// The published schema says what project files hold: what is written keeps to it, and what breaks
// it is refused.
#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>
#include <random>

#include "core/error.h"
#include "project/json_schema.h"
#include "project/project_json.h"
#include "project/random_edits.h"
#include "timeline/timeline_file.h"

namespace ditto {
namespace {

using nlohmann::json;
using testing::JsonSchema;

const std::filesystem::path kFolder = "/films";

JsonSchema schema() {
    return JsonSchema(json::parse(std::ifstream(DITTO_RESOURCES_DIR "/project.schema.json")));
}

json written(const Project& project) {
    return json::parse(to_json(project, kFolder).dump());
}

/// A project with all that a file can hold.
Project full_project() {
    Project project;
    project.settings.portrait = {kFolder / "ada.png", std::string(64, 'a')};
    project.settings.audio = {"/elsewhere/talk.wav", ""};
    project.settings.glasses = false;
    project.settings.landmarks = {{"chin", 0.01f, -0.02f}};
    project.settings.output.encoder = "h264_nvenc";
    project.settings.cut = {.start = 1, .end = 5, .delay = 0.5, .gain = -3, .track = 2};
    project.settings.sampling.sampler = SamplerKind::Dpmpp;
    Track& track = project.timeline.track(Channel::HeadYaw);
    track.values = Curve({{.time = 0.5, .value = 3, .out = Handle{0.25, 1}},
                          {.time = 2, .value = -1, .in = Handle{-0.25, 1}}});
    track.influence = Curve({{.time = 1, .value = 0.5f}, {.time = 2, .value = 1}});
    track.muted = true;
    project.timeline.track(Channel::GazeYaw).soloed = true;
    project.timeline.markers = {{1.5, "turn"}};
    return project;
}

TEST(ProjectSchema, DescribesWhatIsWritten) {
    const JsonSchema by = schema();
    EXPECT_EQ(by.problem(written({})), "");
    EXPECT_EQ(by.problem(written(full_project())), "");
    for (const FrameRate& rate : kExportRates) {
        Project project;
        project.settings.output.fps = rate;
        EXPECT_EQ(by.problem(written(project)), "") << to_text(rate);
    }
    std::mt19937 random(17);
    Project project = full_project();
    for (int i = 0; i < 300; ++i) {
        testing::random_edit(random, project);
        ASSERT_EQ(by.problem(written(project)), "") << i;
        ASSERT_EQ(by.problem_by("controls", json::parse(to_json(project.timeline).dump())), "");
    }
}

TEST(ProjectSchema, NamesEveryChannel) {
    for (std::size_t i = 0; i < kChannelCount; ++i) {
        const json track{{"channel", channel_name(static_cast<Channel>(i))},
                         {"keys", json::array()}};
        EXPECT_EQ(schema().problem_by("track", track), "");
    }
}

TEST(ProjectSchema, WhatBreaksItIsRefused) {
    const json good = written(full_project());
    const std::pair<const char*, json> changes[] = {
        {"/version", 4},
        {"/version", "2"},
        {"/settings", json::array()},
        {"/settings/face", -1},
        {"/settings/glasses", "no"},
        {"/settings/landmarks/0/x", 2},
        {"/settings/export/encoder", "abacus"},
        {"/settings/cut/gain", 61},
        {"/settings/cut/track", 0},
        {"/timeline/tracks/0/mute", 1},
        {"/timeline/tracks/1/solo", "yes"},
        {"/settings/sampling/steps", 1001},
        {"/settings/sampling/steps", 1.5},
        {"/settings/sampling/sampler", "euler"},
        {"/settings/export/crf", 52},
        {"/settings/export/format", "avi"},
        {"/settings/export/fps", 26},
        {"/settings/export/fps", 29.9},
        {"/settings/export/fps", "29.97"},
        {"/settings/export/framing", "4:3"},
        {"/settings/export/background", "blue"},
        {"/settings/portrait/path", 5},
        {"/timeline/version", 2},
        {"/timeline/tracks", json::object()},
        {"/timeline/tracks/0/channel", "head.jaw"},
        {"/timeline/tracks/0/influence", "all"},
        {"/timeline/tracks/0/keys/0/t", -1},
        {"/timeline/tracks/0/keys/0/v", json()},
        {"/timeline/tracks/0/keys/0/interp", "cubic"},
        {"/timeline/tracks/0/keys/0/out", json{-0.5, 1}},
        {"/timeline/tracks/0/keys/1/in", json{-0.5}},
        {"/timeline/markers/0/name", 4}};
    for (const auto& [place, value] : changes) {
        json broken = good;
        broken[json::json_pointer(place)] = value;
        EXPECT_NE(schema().problem(broken), "") << place;
        EXPECT_THROW(project_from_json(broken, kFolder, "one.ditto"), Error) << place;
    }
    for (const char* needed : {"/version", "/settings/pack", "/settings/sampling/seed",
                               "/timeline/tracks/0/channel", "/timeline/tracks/0/keys/0/t"}) {
        const json::json_pointer place(needed);
        json broken = good;
        broken[place.parent_pointer()].erase(place.back());
        EXPECT_NE(schema().problem(broken), "") << needed;
        EXPECT_THROW(project_from_json(broken, kFolder, "one.ditto"), Error) << needed;
    }
}

}  // namespace
}  // namespace ditto
