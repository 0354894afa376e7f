#pragma once

#include <memory>
#include <span>
#include <vector>

#include "core/progress.h"
#include "motion/liveportrait/face_motion.h"
#include "motion/liveportrait/frame_condition.h"
#include "motion/liveportrait/remembered_windows.h"
#include "motion/model_values.h"
#include "motion/motion_options.h"
#include "motion/speech_motion.h"
#include "pack/pack.h"

namespace ditto {

/// The source that speaks: a picture is one frame, a video is played back and forth.
struct LivePortraitSource {
    std::vector<SourceFace> faces;  ///< of each frame
    ConditionSource conditions;
};

/// A row of motion in LivePortrait's space: which source frame, and where its keypoints go.
namespace driven_frame {
inline constexpr std::size_t kSource = 0, kKeypoints = 1, kSize = 1 + kKeypointValues;
}

/// The motion and stitching networks of a published pack, for any number of streams. Copies share
/// them.
class LivePortraitModel {
  public:
    /// The motion network on that device. Throws Error(BadInput).
    LivePortraitModel(const Pack& pack, Device device);

  private:
    friend class LivePortraitStream;
    struct Networks;
    std::shared_ptr<const Networks> networks_;
};

/// Motion from HuBERT's features and direction: windows, direction and stitching by the published
/// Ditto model (reference: stream_pipeline_offline.py). The same features, direction and options
/// give the same rows, however they are pushed. Not thread-safe.
class LivePortraitStream {
  public:
    /// `memory`: windows that streams of the same model and options sampled before; may be null.
    /// Throws Error(BadInput).
    LivePortraitStream(const LivePortraitModel& model, const MotionOptions& options,
                       LivePortraitSource source, ControlFn controls, const CancelToken& cancel,
                       std::shared_ptr<WindowMemory> memory = nullptr);
    ~LivePortraitStream();

    /// Features [n, 1024] of the next frames. Samples the windows that are complete.
    void push(std::span<const float> features);
    /// No more features will come.
    void finish();
    /// The rows (driven_frame) that are final and were not taken yet; in all one for each row of
    /// features.
    Motion take();
    /// What the rows of the last take() show in the channels.
    const std::vector<ModelValues>& values() const;

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ditto
