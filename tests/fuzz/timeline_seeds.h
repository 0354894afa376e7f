#pragma once

#include <cmath>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <vector>

#include "timeline/timeline_file.h"

namespace ditto::fuzz {

inline constexpr const char* kTimeline =
    R"({"version": 1, "tracks": [
    {"channel": "head.yaw", "influence": 0.5, "keys": [
        {"t": 0, "v": 0, "interp": "bezier", "out": [0.4, 3]},
        {"t": 1.25, "v": 12.5, "interp": "bezier", "in": [-0.4, -1]}]},
    {"channel": "emotion.happy", "influence": [{"t": 0.5, "v": 1, "interp": "linear"}],
     "keys": [{"t": 0.1, "v": 1, "interp": "hold"}]}],
    "markers": [{"t": 0.5, "name": "chapter"}]})";

inline std::vector<std::string> timeline_keywords() {
    return {"\"version\":",   "\"tracks\":",
            "\"channel\":",   "\"keys\":",
            "\"influence\":", "\"markers\":",
            "\"interp\":",    "\"hold\"",
            "\"linear\"",     "\"bezier\"",
            "\"in\":",        "\"out\":",
            "gaze.pitch",     "mouth.amplitude",
            "eyes.open",      "head.scale",
            "emotion.sad",    "{\"t\":1,\"v\":2}",
            "null",           "[]",
            "[[[[",           "\"\\u0000\"",
            "\"\\u001b\"",    "\xff",
            "true",           "86400"};
}

/// What has been read is to be usable: its curves are finite everywhere, and what is written of it
/// reads as the same.
inline void check_timeline(const Timeline& timeline) {
    for (const ControlRow& row : timeline.sample(0, 60, 25.0)) {
        for (std::size_t i = 0; i < kChannelCount; ++i) {
            if (!std::isfinite(row.value[i]) || !(row.influence[i] >= 0 && row.influence[i] <= 1))
                throw std::logic_error("a curve is not finite");
        }
    }
    const auto again = nlohmann::json::parse(to_json(timeline).dump());
    if (!(timeline_from_json(again, "written") == timeline))
        throw std::logic_error("what was written reads otherwise");
}

}  // namespace ditto::fuzz
