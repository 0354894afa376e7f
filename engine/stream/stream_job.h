#pragma once

#include <cstdint>
#include <functional>
#include <memory>

#include "core/latency.h"
#include "core/progress.h"
#include "media/live_writer.h"
#include "media/sound_input.h"
#include "session/render_job.h"
#include "stream/live_controls.h"

namespace ditto {

/// A portrait that speaks what is being said.
struct StreamJob {
    RenderJob performer;        ///< portrait, pack, sampling and threads of it count
    bool wait = true;           ///< begin with the first sound; else idle until then
    int hop = 3;                ///< frames that are made at a time while it keeps up
    double most_behind = 0.35;  ///< seconds behind its sound's turn at which a frame is left out
};

struct StreamReport {
    int width = 0, height = 0;
    std::int64_t frames = 0;              ///< written
    std::int64_t dropped = 0;             ///< left out, being late
    double missing_seconds = 0;           ///< of sound that did not come in time
    std::vector<std::string> warnings{};  ///< as RenderReport has them
    double first_frame = 0;               ///< seconds from the first sound to its frame
    Latency latency;  ///< of each frame, from the first of its sound to its writing
};

/// Where frames go: opened once the size is known. `sound_rate`: of the sound that goes with them.
using OpenLive = std::function<std::unique_ptr<LiveWriter>(int width, int height, int sound_rate)>;

/// Streams until the sound ends, the reader goes away or it is cancelled, in constant memory. When
/// it cannot keep up, the oldest frames are left out, never sound. `ready` is called when it
/// begins to listen. Packs that render by mesh only. Throws Error as render_video() does.
StreamReport run_stream(const StreamJob& job,
                        const std::function<std::unique_ptr<SoundInput>()>& open_sound,
                        LiveControls& controls, const OpenLive& open,
                        const std::function<void()>& ready, const CancelToken& cancel);

}  // namespace ditto
