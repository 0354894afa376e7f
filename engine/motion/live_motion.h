#pragma once

#include <cstdint>
#include <memory>

#include "audio/audio_features.h"
#include "core/progress.h"
#include "motion/motion_options.h"
#include "motion/motion_space.h"
#include "pack/pack.h"
#include "timeline/controls.h"

namespace ditto {

/// Motion of speech that is still being spoken, in the arkit space. Each time frames are taken one
/// window is sampled that ends where was heard so far and goes on from what was given before; so a
/// window costs the same however few frames it gives. Breathes, blinks and looks about in silence.
/// Constant memory. Not thread-safe.
class LiveMotion {
  public:
    /// Frames heard behind the last one that is given: lips prepare for what comes.
    static constexpr std::int64_t kAhead = 2;

    /// Loads the pack's motion networks. Throws Error(BadInput).
    LiveMotion(const Pack& pack, const MotionOptions& options, const CancelToken& cancel);
    ~LiveMotion();
    LiveMotion(LiveMotion&&) noexcept;
    LiveMotion& operator=(LiveMotion&&) noexcept;

    /// The next frame's sound and direction.
    void push(const AudioFeatureRow& heard, const ControlRow& controls);
    /// No more frames will come: all that were heard can be given.
    void finish();

    /// Frames that can be taken now.
    std::int64_t ready() const;
    /// Samples them (at most a second at once), finished for rendering.
    Motion take();

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ditto
