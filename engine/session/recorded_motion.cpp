#include "session/recorded_motion.h"

#include <algorithm>
#include <thread>

#include "session/motion_source.h"
#include "session/performer.h"

namespace ditto {

SampledMotion sample_motion(const RenderJob& asked, const ProgressFn& progress,
                            const CancelToken& cancel) {
    RenderJob job = asked;
    if (job.threads <= 0)
        job.threads = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    StageTimes times;
    MotionSource source(job.audio, job.cut, make_motion(job, times, cancel), times, cancel);
    Motion motion;
    std::int64_t rows = 0;
    while (const auto row = source.next()) {
        cancel.check();
        motion.size = row->size();
        motion.values.insert(motion.values.end(), row->begin(), row->end());
        progress({"motion", ++rows, std::max(rows, source.claimed_frames())});
    }
    return {std::move(motion), source.warnings()};
}

}  // namespace ditto
