#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "core/progress.h"
#include "motion/model_values.h"
#include "session/frame_span.h"
#include "timeline/controls.h"

namespace ditto {

/// A piece of work on motion, some tens of milliseconds.
struct MotionTask {
    std::int64_t frame = 0;  ///< the first one that waits for it
    FrameSpan frames;        ///< whose motion it makes
    /// Does the work. Touches nothing of the take that others may touch at the same time.
    std::function<void(const CancelToken&)> run;
    /// Takes the result into the take; returns the frames whose motion may be another now.
    std::function<FrameSpan()> finish;
    /// Whether the take, directed otherwise since, still wants the result.
    std::function<bool()> wanted;
    CancelToken cancel{};  ///< what `run` is given
};

/// The motion of one recording with one model, kept up with its direction: rows that are final, and
/// rows for a first look. Not thread-safe, but for its tasks, which may run side by side.
class TakeMotion {
  public:
    virtual ~TakeMotion() = default;

    virtual std::int64_t frames() const = 0;

    /// Directs the frames, a row for each; returns the spans whose motion may be another now.
    virtual std::vector<FrameSpan> set_direction(Controls controls) = 0;

    /// Whether a frame's motion is final, and whether there is a first look at it.
    virtual bool has_row(std::int64_t frame) const = 0;
    virtual bool has_draft(std::int64_t frame) const = 0;
    /// The row to render; it has to be there.
    virtual std::vector<float> row(std::int64_t frame) const = 0;
    virtual std::vector<float> draft(std::int64_t frame) const = 0;

    /// What the model does of itself, nothing directed: of the first frames, as far as it is
    /// sampled.
    virtual std::span<const ModelValues> own_values() const = 0;

    /// What is to be done first for the motion of `frame`, then of those behind it, then of the
    /// rest; nothing when all rows are final.
    /// `busy`: the frames of tasks that are being worked; another one is given.
    virtual std::optional<MotionTask> next(std::int64_t frame, std::span<const FrameSpan> busy) = 0;

    /// Share of the motion that is final, 0…1.
    virtual double done() const = 0;
};

}  // namespace ditto
