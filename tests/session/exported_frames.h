#pragma once

#include "session/motion_source.h"
#include "session/performer.h"
#include "session/project_job.h"

namespace ditto {

/// The frames `first` to before `end` that an export of the project encodes; all by default.
inline std::vector<Image> exported_frames(const Project& project, int threads,
                                          std::int64_t first = 0, std::int64_t end = INT64_MAX) {
    RenderJob job = render_job(project, "project");
    job.threads = threads;
    StageTimes times;
    Performer performer = make_performer(job, times, {});
    MotionSource source(job.audio, job.cut, std::move(performer.motion), times, {});
    const auto renderer = performer.renderer.get();
    std::vector<Image> frames;
    std::int64_t frame = 0;
    for (auto row = source.next(); row && frame < end; row = source.next(), ++frame)
        if (frame >= first) renderer->render(*row, frames.emplace_back());
    return frames;
}

}  // namespace ditto
