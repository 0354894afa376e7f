#pragma once

#include <memory>
#include <vector>

#include "core/progress.h"
#include "motion/liveportrait/face_motion.h"
#include "motion/liveportrait/frame_condition.h"
#include "motion/motion_options.h"
#include "motion/speech_motion.h"
#include "pack/pack.h"

namespace ditto {

/// The source that speaks: a picture is one frame, a video is played back and forth.
struct LivePortraitSource {
    std::vector<SourceFace> faces;  ///< of each frame
    ConditionSource conditions;
};

/// A row of motion that LivePortraitMotion gives: which source frame, and where its keypoints go.
namespace driven_frame {
inline constexpr std::size_t kSource = 0, kKeypoints = 1, kSize = 1 + kKeypointValues;
}

/// Motion in LivePortrait's space from what HuBERT hears, by the published Ditto model: windows,
/// direction and stitching (reference: stream_pipeline_offline.py).
class LivePortraitMotion : public SpeechMotion {
  public:
    /// Loads the pack's motion, stitching and HuBERT networks. Throws Error(BadInput).
    LivePortraitMotion(const Pack& pack, const MotionOptions& options, LivePortraitSource source,
                       ControlFn controls, const CancelToken& cancel);
    ~LivePortraitMotion() override;

    void push(std::span<const float> samples) override;
    void finish() override;
    /// Rows of driven_frame::kSize values.
    Motion take() override;

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ditto
