#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/compute.h"
#include "core/progress.h"
#include "media/audio_reader.h"
#include "media/image.h"
#include "motion/motion_options.h"
#include "portrait/landmark_shifts.h"
#include "project/export_settings.h"
#include "session/stage_times.h"
#include "timeline/track.h"

namespace ditto {

/// Told, in a sentence, what the user should know of an input before the film is made. May be
/// called from another thread than the render's.
using WarnFn = std::function<void(const std::string& sentence)>;

/// What `ditto render` makes: one portrait, one recording, one video.
struct RenderJob {
    std::filesystem::path portrait;
    std::filesystem::path audio;
    AudioCut cut;  ///< of the recording
    std::filesystem::path output;
    std::filesystem::path motion_file;  ///< drives the face in place of the recording; may be empty
    std::filesystem::path pack;         ///< starter, or the folder of a model pack
    int face = 0;                       ///< which face of the portrait, largest first
    std::vector<LandmarkShift> landmarks;  ///< of that face, put right by hand
    std::optional<bool> glasses;           ///< whether the person wears any; unset: looked for
    MotionOptions motion;
    Timeline timeline;    ///< what is directed over time
    ControlRow controls;  ///< holds for the whole video where the timeline leaves a channel free
    ExportSettings video;
    float crop_scale = 2.3f;  ///< neural: side of the square that moves, in sides of the face's
    Compute compute;          ///< neural; where LibTorch's networks run
    int threads = 0;          ///< of the whole render; 0: as many as the machine has
    /// Where not empty, what is made is kept beside the output when the render ends before it is
    /// done, and the next of this key goes on from there; job_key() gives one.
    std::string resume_key{};
    WarnFn warn{};  ///< may be empty
};

struct RenderReport {
    int width = 0;  ///< as it is written
    int height = 0;
    std::int64_t frames = 0;
    std::int64_t resumed = 0;        ///< of these, made by the render that was interrupted
    double seconds = 0;              ///< wall time of the whole job
    double first_frame_seconds = 0;  ///< wall time until the first frame was rendered
    std::string encoder;             ///< "software", or the hardware encoder that wrote it
    /// What the user should know of the inputs, a sentence each.
    std::vector<std::string> warnings{};
    std::array<double, kStageCount> stage_seconds{};  ///< added up over threads
};

/// Shown each frame, in order, before it is written. The render waits until it returns, so that it
/// can pause it; what it throws ends it.
using FrameWatch = std::function<void(std::int64_t index, const Image& frame)>;

/// Renders the job. With a motion file it lasts as long as that, and needs no recording. Progress
/// has the stage "render" and counts frames; its total is the length the recording's container
/// claims; the function may be empty. On any error or cancel no file is left under the asked-for
/// name. Throws Error (BadInput,
/// TryAgain, OutOfMemory, Cancelled).
RenderReport render_video(const RenderJob& job, const ProgressFn& progress,
                          const CancelToken& cancel, const FrameWatch& watch = {});

}  // namespace ditto
