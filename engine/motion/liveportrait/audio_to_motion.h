#pragma once

#include <functional>
#include <optional>

#include "motion/liveportrait/frame_condition.h"

namespace ditto {

inline constexpr std::size_t kWindowFrames = 80, kWindowOverlap = 10,
                             kWindowHop = kWindowFrames - kWindowOverlap;

/// Motion of a window [80, 265]. `window` counts from 0; `last_frame` is the motion of the frame
/// before it; `conditions` are rows [80, FrameCondition::size()].
using WindowFn = std::function<std::vector<MotionVector>(
    std::int64_t window, const MotionVector& last_frame, std::span<const float> conditions)>;

/// What is pinned of a window [80, 265] each; what it returns may be empty.
struct WindowPins {
    std::vector<float> target, influence;
};
using PinFn = std::function<WindowPins(std::int64_t window)>;

struct MotionLimits {
    MotionVector low, high;
};

/// Changes the condition row of a frame, which counts from 0.
using DirectFn = std::function<void(std::int64_t frame, std::span<float> condition)>;

struct AudioToMotionOptions {
    std::size_t overlap = kWindowOverlap;  ///< frames shared with the window before, 1 … 79
    int smoothing = 3;  ///< frames that scale, pose and shift are averaged over; 1: none
    /// Every so many windows the next one continues from the source instead of from the motion so
    /// far; 0: never.
    int reset_every = 0;
    /// Columns first … end - 1 that a reset leaves alone.
    std::size_t kept_first = 0, kept_end = 0;
    std::optional<MotionLimits> limits{};  ///< motion is clamped to these at the end
    /// Live: audio features of silence [overlap, 1024] that stand before the first frame. A frame
    /// is then final as soon as no later window changes it, and smoothed once instead of twice.
    std::optional<std::vector<float>> live_silence{};
    DirectFn direct{};  ///< empty: conditions stay as they are
};

/// Motion from audio features as they come, window by window, in constant memory (reference:
/// core/atomic_components/audio2motion.py and the loops of stream_pipeline_*.py). However the
/// features are cut into pieces the motion is the same, and there is one frame for each row of
/// features.
class AudioToMotion {
  public:
    /// `source` is the motion of the source face, which the first window continues from. Throws
    /// Error(BadInput) for options outside their ranges.
    AudioToMotion(const MotionVector& source, FrameCondition condition, WindowFn sample,
                  AudioToMotionOptions options = {});

    /// Features [n, 1024]. Samples all windows that are complete.
    void push(std::span<const float> audio);
    /// No more features will come; the last one is repeated to fill the last window.
    void finish();
    /// The frames that are final and were not taken yet.
    std::vector<MotionVector> take();

    /// Live: first frame of the first window, heard in silence; what relative motion is relative
    /// to. Empty until the first window is sampled.
    const std::optional<MotionVector>& rest() const { return rest_; }
    /// What the next window continues from.
    const MotionVector& last_frame() const { return last_frame_; }

  private:
    bool live() const { return options_.live_silence.has_value(); }
    std::size_t step() const { return kWindowFrames - options_.overlap; }
    void add_conditions(std::span<const float> audio);
    void pad_conditions();
    void sample_window();
    void append_window(const std::vector<MotionVector>& window);
    void smooth(std::size_t first, std::size_t end);
    void choose_last_frame();
    void release(std::size_t end, bool ended);
    void drop_used();

    FrameCondition condition_;
    WindowFn sample_;
    AudioToMotionOptions options_;
    MotionVector source_, last_frame_;
    std::optional<MotionVector> rest_;
    std::size_t fused_ = 0;  ///< frames of a window that are blended with the one before it
    std::size_t half_ = 0;   ///< frames on either side that a frame is averaged with

    std::vector<float> conditions_;  ///< rows from the next window's first frame on
    std::size_t rows_made_ = 0;      ///< condition rows since the start, silence included
    std::int64_t windows_ = 0;

    std::vector<MotionVector> motion_;  ///< frames from first_ on; frames count as rows do
    std::size_t first_ = 0;
    std::size_t released_ = 0;  ///< the next frame to go out
    std::vector<MotionVector> ready_;
};

}  // namespace ditto
