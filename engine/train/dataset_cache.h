#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <filesystem>
#include <vector>

#include "core/progress.h"
#include "train/corpus.h"

namespace ditto {

/// Columns of a frame's labels: what the animation was told and does not show plainly itself.
inline constexpr int kLabels = 9;

/// A corpus as the trainers read it: features and animation of all takes one after the other, in
/// files that are mapped into memory. R is the number of video frames (25 a second) in all takes.
struct DatasetArrays {
    /// Rows first … first + frames - 1 belong to one take.
    struct Span {
        std::int64_t first = 0;
        std::int64_t frames = 0;
        double weight = 1;  ///< how often to draw it, per minute
    };
    std::vector<Span> takes;
    torch::Tensor mel;      ///< [4R, 80] float16, natural log
    torch::Tensor phones;   ///< [2R] uint8, Phone at 50 Hz
    torch::Tensor mouth;    ///< [R, 11] float16, speech alone: no emotion
    torch::Tensor closure;  ///< [R] float16, 1 where p b m close the lips, flanks between
    torch::Tensor motion;   ///< [R, S, 58] float16, S animations of the same speech
    torch::Tensor labels;   ///< [R, S, 9] float16, weights of the 8 emotions, eye openness
};

/// Reads the arrays from `folder`, or makes them there first (a minute or two an hour of speech and
/// thread) when it does not hold those of this corpus with this many animations.
/// Throws Error(BadInput | TryAgain | Cancelled).
DatasetArrays open_dataset(const Corpus& corpus, const std::filesystem::path& folder,
                           int animations, int threads, const ProgressFn& progress,
                           const CancelToken& cancel);

}  // namespace ditto
