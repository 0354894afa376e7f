#pragma once

#include <future>
#include <memory>

#include "motion/liveportrait/liveportrait_stream.h"
#include "motion/speech_motion.h"
#include "pack/pack.h"
#include "render/renderer.h"
#include "session/render_job.h"
#include "session/stage_times.h"

namespace ditto {

/// A portrait brought to life by a model pack.
struct Performer {
    std::unique_ptr<SpeechMotion> motion;  ///< what speech does to it; null with a motion file
    std::size_t row_size = 0;              ///< values of a row of motion
    std::future<std::unique_ptr<Renderer>> renderer;  ///< what motion looks like; may come later
    /// What the user should know of the portrait; whole when the renderer has come.
    std::shared_ptr<std::vector<std::string>> warnings =
        std::make_shared<std::vector<std::string>>();
    int frames_at_once = 1;       ///< frames that are best rendered side by side
    std::size_t held_values = 0;  ///< of a row of motion that name something: see RowRate
};

/// How the starter's motion is sampled: its networks are so small that they run on the CPU unless a
/// device is named. Throws Error(BadInput) where the job asks for what no network of it can do.
MotionOptions starter_sampling(const RenderJob& job);
/// How a published pack's motion is sampled: on the job's device. Throws Error(BadInput) where
/// there is no such device.
MotionOptions neural_sampling(const RenderJob& job);

/// The job's portrait, found, measured and made ready to be moved by a pack that renders by mesh.
/// What the user should know of it is added to `warnings`. Throws Error(BadInput).
std::unique_ptr<Renderer> make_mesh_renderer(const RenderJob& job, const Pack& pack,
                                             StageTimes& times, std::vector<std::string>& warnings);

/// A portrait made ready to be moved.
struct MovablePortrait {
    std::shared_ptr<const Renderer> renderer;  ///< never null
    LivePortraitSource source;                 ///< what motion that follows the face has to know
};

/// Values of a row of the pack's motion. Throws Error(BadInput) for one that this program cannot
/// use.
std::size_t motion_row_size(const Pack& pack);

/// Whether a pack's motion follows the face that it moves.
bool motion_follows_face(const Pack& pack);

/// The job's portrait, for the pack's renderer. `job.threads` is at least 1. Throws
/// Error(BadInput, Cancelled).
MovablePortrait make_portrait(const RenderJob& job, const Pack& pack, StageTimes& times,
                              const CancelToken& cancel);

/// What the job's recording and direction do to its portrait. `job.threads` is at least 1; `times`
/// must outlive it. Throws Error(BadInput).
std::unique_ptr<SpeechMotion> make_motion(const RenderJob& job, StageTimes& times,
                                          const CancelToken& cancel);

/// Opens the job's pack and portrait. `job.threads` is at least 1; `times` must outlive the
/// performer. Throws Error(BadInput).
Performer make_performer(const RenderJob& job, StageTimes& times, const CancelToken& cancel);

}  // namespace ditto
