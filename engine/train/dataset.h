#pragma once

#include <torch/torch.h>

#include <deque>
#include <future>
#include <optional>

#include "core/philox.h"
#include "train/augment.h"
#include "train/dataset_cache.h"

namespace ditto {

inline constexpr std::int64_t kWindowFrames = 80;  ///< of training windows, as the sampler's

/// B windows of T = kWindowFrames video frames.
struct TrainingBatch {
    torch::Tensor mel;      ///< [B, 4T, 80] augmented
    torch::Tensor phones;   ///< [B, 2T] int64
    torch::Tensor mouth;    ///< [B, T, 11]
    torch::Tensor closure;  ///< [B, T]
    torch::Tensor motion;   ///< [B, T + 1, 58]; the first row is the frame before the window
    torch::Tensor labels;   ///< [B, T, 9] emotions, eye openness

    TrainingBatch to(const torch::Device& device) const;
};

struct WindowOptions {
    std::int64_t batch = 32;
    float log_stretch_low = -0.25f;  ///< windows are played e^low … e^high times faster
    float log_stretch_high = 0.15f;
    std::optional<AugmentOptions> augment = AugmentOptions{};
    std::uint64_t seed = 0;
};

/// Random windows of a dataset. Batch i depends on (seed, i) alone. Thread-safe.
class TrainingWindows {
  public:
    /// `data` must outlive the sampler. Throws Error(BadInput) when no take is long enough.
    TrainingWindows(const DatasetArrays& data, const WindowOptions& options);
    TrainingBatch batch(std::int64_t index) const;

  private:
    TrainingBatch window(RandomSequence& random) const;
    const DatasetArrays::Span& draw_take(float at) const;

    const DatasetArrays& data_;
    WindowOptions options_;
    std::vector<DatasetArrays::Span> takes_;  ///< those long enough
    std::vector<double> cumulative_;          ///< of weight × frames
};

/// Makes the batches `first`, `first + 1`, … ahead of their use on `threads` threads, in order.
class BatchQueue {
  public:
    BatchQueue(const TrainingWindows& sampler, std::int64_t first, int threads);
    TrainingBatch next();

  private:
    void request();

    const TrainingWindows& sampler_;
    std::int64_t index_;
    std::deque<std::future<TrainingBatch>> pending_;
};

}  // namespace ditto
