#pragma once

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <string>

#include "timeline/track.h"

namespace ditto {

// Tracks in JSON, as they stand in a controls file and inside a project:
// {"version": 1, "tracks": [{"channel": "head.yaw", "influence": 1.0 or [keys],
//   "keys": [{"t": 1.2, "v": 12.0, "interp": "hold" | "linear" | "bezier", "in": [dt, dv],
//   "out": [dt, dv]}], "mute": true, "solo": true}], "markers": [{"t": 0.5, "name": "chapter"}]}
// "interp" is bezier where it is absent, "influence" 1; handles that are absent are automatic,
// a track is muted and soloed only where it says so.

nlohmann::ordered_json to_json(const Timeline& timeline);

/// The same as text on one line, and many times quicker: ten thousand keys take milliseconds.
/// Throws Error(BadInput) for what timeline_from_json() would refuse, and for names that are not
/// valid Unicode.
std::string timeline_text(const Timeline& timeline);

/// Throws Error(BadInput) that begins with `where` and says which part is wrong: unknown channels,
/// interpolations and versions, channels given twice, values that are not finite, times that are
/// negative or beyond 24 hours, handles on the wrong side, more than a million keys.
Timeline timeline_from_json(const nlohmann::json& json, const std::string& where);

/// Reads a controls file of at most 256 MB. Throws Error(BadInput) naming the file.
Timeline read_timeline(const std::filesystem::path& file);

}  // namespace ditto
