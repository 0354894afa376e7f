#pragma once

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "motion/liveportrait/liveportrait_stream.h"
#include "session/take_motion.h"

namespace ditto {

/// Motion of a published pack, whose windows each continue from the one before: an edit takes away
/// the rows from its window on. They are made again by another stream, which finds the windows
/// that were sampled from the same before. Where the playhead is far from what is sampled, a stream
/// that begins there gives drafts.
class ChainedTake : public TakeMotion {
  public:
    /// `heard`: HuBERT's features [n, 1024]. Throws Error(BadInput).
    ChainedTake(const Pack& pack, const MotionOptions& options, LivePortraitSource source,
                std::shared_ptr<const std::vector<float>> heard);
    ~ChainedTake() override;

    std::int64_t frames() const override;
    std::vector<FrameSpan> set_direction(Controls controls) override;
    bool has_row(std::int64_t frame) const override;
    /// Rows of the published packs are keypoints of the stitched face: direction cannot be put upon
    /// them, so there are drafts of the early stream alone.
    bool has_draft(std::int64_t frame) const override;
    std::vector<float> row(std::int64_t frame) const override;
    std::vector<float> draft(std::int64_t frame) const override;
    /// As far as rows were sampled that no direction changed.
    std::span<const ModelValues> own_values() const override { return own_values_; }
    std::optional<MotionTask> next(std::int64_t frame, std::span<const FrameSpan> busy) override;
    double done() const override;

  private:
    struct Run;
    struct Made;
    struct Early;
    std::optional<MotionTask> next_early(std::int64_t frame, std::span<const FrameSpan> busy);
    FrameSpan take(Run& run, const Made& made, const Controls& controls);

    LivePortraitModel model_;
    MotionOptions options_;
    LivePortraitSource source_;
    std::shared_ptr<const std::vector<float>> heard_;
    std::shared_ptr<WindowMemory> memory_;
    std::shared_ptr<const Controls> controls_;
    std::vector<std::vector<float>> rows_;  ///< that are final
    std::vector<ModelValues> own_values_;
    std::shared_ptr<Run> run_;      ///< null: to be begun
    std::shared_ptr<Early> early_;  ///< null: the playhead was never far from what is sampled
};

}  // namespace ditto
