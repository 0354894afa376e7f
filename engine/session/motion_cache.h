#pragma once

#include <deque>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "motion/motion_windows.h"
#include "session/take_motion.h"

namespace ditto {

/// Motion in windows (motion/motion_windows.h), each kept under what it was sampled from: an edit
/// samples the windows of its frames and nothing else, and taking it back samples nothing.
/// Free windows are a chain from the recording's start. Far from what is sampled of it, the windows
/// at the playhead are sampled early, from their own sound alone, for drafts until the chain
/// reaches them.
class MotionCache : public TakeMotion {
  public:
    /// The recording with what eyes and heads do in it.
    MotionCache(std::shared_ptr<MotionWindows> model, std::vector<HeardFrame> heard);

    std::int64_t frames() const override { return static_cast<std::int64_t>(heard_.size()); }
    std::vector<FrameSpan> set_direction(Controls controls) override;
    bool has_row(std::int64_t frame) const override;
    bool has_draft(std::int64_t frame) const override;
    std::vector<float> row(std::int64_t frame) const override;
    /// The free motion with its direction put upon it, until its window is sampled. Where free
    /// motion is not sampled yet: that of an early window.
    std::vector<float> draft(std::int64_t frame) const override;
    std::span<const ModelValues> own_values() const override { return own_values_; }
    std::optional<MotionTask> next(std::int64_t frame, std::span<const FrameSpan> busy) override;
    double done() const override;
    /// Windows sampled so far.
    std::int64_t sampled() const { return sampled_; }

  private:
    using Sampled = std::shared_ptr<const Motion>;
    struct Window {
        std::string direction;  ///< what its sampling follows; empty: nothing, it is free
        Sampled final;          ///< null: not sampled yet
        mutable Sampled draft;  ///< made when it is asked for
    };

    /// A window and, for its first frames, the one before, each as `of` gives it.
    template <typename Of>
    std::vector<float> finished(std::int64_t frame, Of&& of) const;

    WindowInput input(std::int64_t index) const;
    FrameSpan span(std::int64_t index) const;
    std::int64_t kept(std::int64_t index) const;
    bool fades_in(std::int64_t frame) const;
    bool has_free(std::int64_t index) const;
    /// The free window, or else the early one, or null.
    Sampled free_or_early(std::int64_t index) const;
    bool is_far(std::int64_t index) const;
    Sampled drafted(std::int64_t index) const;
    void direct_window(std::int64_t index);
    void forget_old_directions();
    std::optional<MotionTask> next_early(std::int64_t frame, std::span<const FrameSpan> busy);
    MotionTask free_task(std::int64_t frame);
    MotionTask early_task(std::int64_t index, std::int64_t frame);
    MotionTask directed_task(std::int64_t index, std::int64_t frame);

    std::shared_ptr<MotionWindows> model_;
    std::vector<HeardFrame> heard_;
    Controls controls_;
    std::deque<Sampled> free_;               ///< the windows sampled so far, in order
    std::map<std::int64_t, Sampled> early_;  ///< of windows that the chain has not reached
    std::vector<ModelValues> own_values_;
    std::vector<Window> windows_;
    std::map<std::pair<std::int64_t, std::string>, Sampled> directed_;
    std::int64_t sampled_ = 0;
};

}  // namespace ditto
