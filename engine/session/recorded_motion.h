#pragma once

#include <filesystem>

#include "core/progress.h"
#include "motion/motion_space.h"
#include "session/render_job.h"
#include "session/row_source.h"

namespace ditto {

/// Motion that was sampled or captured before.
class RecordedMotion : public RowSource {
  public:
    explicit RecordedMotion(Motion motion) : motion_(std::move(motion)) {}

    std::optional<std::vector<float>> next() override {
        if (at_ >= motion_.rows()) return std::nullopt;
        const auto row = motion_.row(at_++);
        return std::vector<float>(row.begin(), row.end());
    }
    std::int64_t claimed_frames() const override {
        return static_cast<std::int64_t>(motion_.rows());
    }

  private:
    Motion motion_;
    std::size_t at_ = 0;
};

struct SampledMotion {
    Motion motion;
    std::vector<std::string> warnings{};  ///< as RenderReport has them
};

/// The motion that a job's recording and direction give, as render_video() draws it. Packs that
/// render by mesh need no portrait. Progress has the stage "motion". Throws Error as
/// render_video() does.
SampledMotion sample_motion(const RenderJob& job, const ProgressFn& progress,
                            const CancelToken& cancel);

}  // namespace ditto
