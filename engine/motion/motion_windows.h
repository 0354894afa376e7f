#pragma once

#include <memory>

#include "core/progress.h"
#include "motion/motion_options.h"
#include "motion/window_frames.h"
#include "pack/pack.h"

namespace ditto {

/// Samples windows of motion in any order. A window that is not directed depends on sound, options
/// and the free window before it; one that is directed on its own sound, direction and the free
/// motion there. So an edit reaches the windows of its frames and no other. Rows are in the pack's
/// units, [up to kFrames, motion], not finished. Thread-safe: windows may be sampled side by side.
class MotionWindows {
  public:
    /// Loads the pack's motion networks. Throws Error(BadInput).
    MotionWindows(const Pack& pack, const MotionOptions& options);
    ~MotionWindows();
    MotionWindows(MotionWindows&&) noexcept;
    MotionWindows& operator=(MotionWindows&&) noexcept;

    /// What the model does of itself, whatever `input.controls` say. `before`: the free window
    /// before, null at the start. Throws Error(Cancelled).
    Motion free(const WindowInput& input, const Motion* before, const CancelToken& cancel);
    /// What it does as directed, where it would have done `free`. At both ends it is drawn to what
    /// direct() gives, so that it meets its neighbours.
    Motion directed(const WindowInput& input, const Motion& free, const Motion* free_before,
                    const CancelToken& cancel);

    /// A window that ends where has been heard so far: its first rows are `past` and stay, the rest
    /// go on from them as directed. `first`: the frame it begins with, of which the noise depends,
    /// so that windows that overlap agree. `before`: the row before it, empty at the start.
    Motion continued(const WindowInput& input, std::int64_t first, const Motion& past,
                     std::span<const float> before, const CancelToken& cancel);

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ditto
