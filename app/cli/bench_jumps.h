#pragma once

#include "session/render_job.h"

namespace ditto::cli {

/// Times a jump far into the job's film and counts the pictures that are lost when going back after
/// it was played, and prints both.
void run_jump_bench(const RenderJob& job, bool json, const CancelToken& cancel);

}  // namespace ditto::cli
