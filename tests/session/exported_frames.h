#pragma once

#include "session/motion_source.h"
#include "session/performer.h"
#include "session/project_job.h"

namespace ditto {

/// The frames that an export of the project encodes.
inline std::vector<Image> exported_frames(const Project& project, int threads) {
    RenderJob job = render_job(project, "project");
    job.threads = threads;
    StageTimes times;
    Performer performer = make_performer(job, times, {});
    MotionSource source(job.audio, job.cut, std::move(performer.motion), times, {});
    const auto renderer = performer.renderer.get();
    std::vector<Image> frames;
    while (const auto row = source.next()) renderer->render(*row, frames.emplace_back());
    return frames;
}

}  // namespace ditto
