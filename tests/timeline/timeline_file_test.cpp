#include "timeline/timeline_file.h"

#include <gmock/gmock.h>

#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/error.h"

namespace ditto {
namespace {

using nlohmann::json;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::ThrowsMessage;

Timeline parse(const std::string& text) {
    return timeline_from_json(json::parse(text), "shot.json");
}

std::string refusal(const std::string& text) {
    try {
        parse(text);
    } catch (const Error& error) {
        return error.what();
    }
    return "accepted";
}

std::string with_key(const std::string& key) {
    return R"({"version": 1, "tracks": [{"channel": "head.yaw", "keys": [)" + key + "]}]}";
}

TEST(TimelineFile, ReadsTracksKeysHandlesAndMarkers) {
    const Timeline timeline = parse(R"({"version": 1, "tracks": [
        {"channel": "head.yaw", "influence": 0.5, "keys": [
            {"t": 1.2, "v": 12, "interp": "linear"},
            {"t": 2, "v": -3.5, "in": [-0.1, 2], "out": [0.2, 0]}]},
        {"channel": "gaze.pitch", "influence": [{"t": 0, "v": 1}, {"t": 3, "v": 0}], "keys": []}],
        "markers": [{"t": 5, "name": "b"}, {"t": 1, "name": "a"}]})");
    ASSERT_EQ(timeline.tracks.size(), 2u);
    const auto& keys = timeline.tracks[0].values.keys();
    ASSERT_EQ(keys.size(), 2u);
    EXPECT_EQ(keys[0].interpolation, Interpolation::Linear);
    EXPECT_EQ(keys[1].interpolation, Interpolation::Bezier);
    EXPECT_EQ(keys[1].in, (Handle{-0.1, 2}));
    EXPECT_EQ(timeline.tracks[0].influence.at(9), 0.5f);
    EXPECT_FLOAT_EQ(timeline.tracks[1].influence.at(3), 0.0f);
    EXPECT_EQ(timeline.markers[0].name, "a");
}

TEST(TimelineFile, WhatIsWrittenReadsBackTheSame) {
    Timeline timeline;
    timeline.track(Channel::GazeYaw).values =
        Curve({{.time = 0.1, .value = 1.5f, .interpolation = Interpolation::Hold},
               {.time = 1.0 / 3, .value = 2, .in = Handle{-0.01, 0.25f}, .out = Handle{0.5, -7}}});
    timeline.track(Channel::GazeYaw).influence = Curve({{.time = 1, .value = 0.25f}});
    timeline.track(Channel::EmotionSad).values = Curve::constant(0.125f);
    timeline.track(Channel::EmotionSad).muted = true;
    timeline.track(Channel::HeadYaw).soloed = true;
    timeline.markers = {{0.5, "chapter “one”"}};
    EXPECT_EQ(timeline_from_json(json::parse(to_json(timeline).dump()), "x"), timeline);
}

TEST(TimelineFile, WritesNothingThatCannotBeReadBack) {
    const auto refused = [](const Key& key, const char* why) {
        Timeline timeline;
        timeline.track(Channel::HeadYaw).values = Curve({key});
        EXPECT_THAT([&] { timeline_text(timeline); },
                    ThrowsMessage<Error>(AllOf(HasSubstr("head.yaw"), HasSubstr(why))));
    };
    refused({.time = -0.1}, "24 hours");
    refused({.time = 1e6}, "24 hours");
    refused({.time = NAN}, "24 hours");
    refused({.value = NAN}, "sensible");
    refused({.value = 2e9f}, "sensible");
    refused({.in = Handle{0.1, 0}}, "wrong side");
    refused({.out = Handle{-0.1, 0}}, "wrong side");
    refused({.out = Handle{0.1, INFINITY}}, "sensible");
    Timeline timeline;
    timeline.markers = {{1, "\xff"}};
    EXPECT_THAT([&] { timeline_text(timeline); }, ThrowsMessage<Error>(HasSubstr("Unicode")));
    timeline.markers = {{-1, "early"}};
    EXPECT_THROW(timeline_text(timeline), Error);
}

TEST(TimelineFile, SaysWhichPartIsWrong) {
    EXPECT_THAT(refusal("[]"), HasSubstr("shot.json has no \"version\""));
    EXPECT_THAT(refusal(R"({"version": 2, "tracks": []})"), HasSubstr("another version"));
    EXPECT_THAT(refusal(R"({"version": 1, "tracks": [{"channel": "nose", "keys": []}]})"),
                HasSubstr("tracks 1: channel is \"nose\""));
    EXPECT_THAT(refusal(with_key(R"({"t": 1})")), HasSubstr("keys 1 has no \"v\""));
    EXPECT_THAT(refusal(with_key(R"({"t": -1, "v": 0})")), HasSubstr("between 0"));
    EXPECT_THAT(refusal(with_key(R"({"t": 1, "v": "x"})")), HasSubstr("number"));
    EXPECT_THAT(refusal(with_key(R"({"t": 1, "v": 1e300})")), HasSubstr("number"));
    EXPECT_THAT(refusal(with_key(R"({"t": 1, "v": 0, "interp": "cubic"})")), HasSubstr("cubic"));
    EXPECT_THAT(refusal(with_key(R"({"t": 1, "v": 0, "in": [0.1, 0]})")), HasSubstr("wrong side"));
    EXPECT_THAT(refusal(R"({"version": 1, "tracks": [{"channel": "head.x", "keys": []},
                            {"channel": "head.x", "keys": []}]})"),
                HasSubstr("another track"));
}

TEST(TimelineFile, NamesAFileThatCannotBeRead) {
    const auto folder = std::filesystem::path(::testing::TempDir());
    std::ofstream(folder / "broken.json") << "{\"version\": 1";
    for (const char* name : {"broken.json", "missing.json"}) {
        try {
            read_timeline(folder / name);
            FAIL() << name;
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::BadInput);
            EXPECT_THAT(error.what(), HasSubstr(name));
        }
    }
}

TEST(TimelineFile, TracksActUnlessTheySayOtherwise) {
    const Timeline timeline = parse(with_key(R"({"t": 1, "v": 2})"));
    EXPECT_FALSE(timeline.tracks[0].muted || timeline.tracks[0].soloed);
    EXPECT_EQ(timeline_text(timeline).find("mute"), std::string::npos);
    EXPECT_THAT(refusal(R"({"version": 1, "tracks": [
        {"channel": "head.yaw", "keys": [], "mute": "yes"}]})"),
                HasSubstr("mute"));
}

}  // namespace
}  // namespace ditto
