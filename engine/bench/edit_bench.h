#pragma once

#include <cstddef>
#include <cstdint>

#include "core/latency.h"
#include "core/progress.h"
#include "project/project.h"

namespace ditto {

struct EditBenchOptions {
    int places = 6;  ///< in the film, evenly apart, 1 or more
    int moves = 5;   ///< of a key at each, at rest and then again as in one drag, 1 or more
    int threads = 0;
    std::size_t cache_bytes = std::size_t{1} << 30;
};

/// How a session follows edits.
struct EditBenchReport {
    int width = 0, height = 0;
    std::int64_t frames = 0;   ///< of the film
    Latency shown;             ///< from an edit to a first look at the frame under the playhead
    Latency corrected;         ///< to that frame as it will be exported
    std::int64_t windows = 0;  ///< of motion sampled for the keys that were moved at rest
    std::int64_t moves = 0;    ///< of those keys
    std::int64_t most_windows = 0;  ///< for one of them
    std::int64_t compared = 0;      ///< frames outside the windows of the moved keys
    std::int64_t changed = 0;       ///< of these, the ones whose pictures are other ones now
};

/// Turns the project's head at some places of the film, in place of its head.yaw track, and moves
/// the keys at which it is turned most, with the playhead on them. Throws Error(BadInput) for
/// a project that cannot be shown or is shorter than two seconds, and Error(Cancelled).
EditBenchReport bench_edits(const Project& project, const EditBenchOptions& options,
                            const CancelToken& cancel);

/// How a session keeps up with playback that begins when the project is opened.
struct PlaybackBenchReport {
    double first_picture = 0;       ///< seconds, to the time of a frame
    std::int64_t frames = 0;        ///< whose time came
    std::int64_t dropped = 0;       ///< of these, not there when their time came
    std::int64_t dropped_late = 0;  ///< of these, after the first second
};

/// Plays a project from cold, at most for `seconds`, in real time. Throws as bench_edits().
PlaybackBenchReport bench_playback(const Project& project, const EditBenchOptions& options,
                                   double seconds, const CancelToken& cancel);

}  // namespace ditto
