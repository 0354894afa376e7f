#pragma once

#include <cstdint>

#include "bench/edit_bench.h"

namespace ditto {

/// How a session follows a playhead that jumps far ahead in a film and then goes back.
struct JumpBenchReport {
    double opened = 0;        ///< seconds until portrait and recording are known
    double shown = 0;         ///< seconds from the jump to a first look at the frame there
    double exact = 0;         ///< and to that frame as it will be exported
    std::int64_t played = 0;  ///< frames from there on, each of which was shown
    double playing = 0;       ///< seconds until they were
    double going_back = 0;    ///< seconds until they were shown once more, the last first
    std::int64_t again = 0;   ///< of these, the ones that had to be rendered again for that
};

/// Where it jumps to, as a share of the film.
inline constexpr double kJumpTo = 0.7;

/// Opens a project, jumps, plays at most `seconds` from there as fast as frames come, and goes
/// back. Does not wait until the rest of the film is sampled. Throws as bench_edits().
JumpBenchReport bench_jump(const Project& project, const EditBenchOptions& options, double seconds,
                           const CancelToken& cancel);

}  // namespace ditto
