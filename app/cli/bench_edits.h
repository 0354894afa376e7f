#pragma once

#include "session/render_job.h"

namespace ditto::cli {

/// Times edits of the job's project and playback from cold, and prints what they took.
void run_edit_bench(const RenderJob& job, bool json, const CancelToken& cancel);

}  // namespace ditto::cli
