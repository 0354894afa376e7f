#pragma once

#include <memory>

#include "audio/audio_features.h"
#include "core/progress.h"
#include "motion/motion_options.h"
#include "motion/motion_space.h"
#include "pack/pack.h"
#include "timeline/controls.h"

namespace ditto {

/// Turns what is heard and what is directed into motion, window by window (80 frames, 10 of them
/// overlapping), for any length in constant memory. The same rows, controls and options give the
/// same motion, however they are pushed. Blinks and gaze that are not directed come from a seeded
/// scheduler. Not thread-safe.
class MotionStream {
  public:
    /// Loads the pack's motion networks. Throws Error(BadInput).
    MotionStream(const Pack& pack, const MotionOptions& options, const CancelToken& cancel);
    ~MotionStream();
    MotionStream(MotionStream&&) noexcept;
    MotionStream& operator=(MotionStream&&) noexcept;

    /// The next frame's sound and direction.
    void push(const AudioFeatureRow& heard, const ControlRow& controls);
    /// No more frames will come.
    void finish();
    /// Samples the windows that are complete; the rows that are final and were not taken yet. As
    /// many rows come out in all as were pushed.
    Motion take();

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ditto
