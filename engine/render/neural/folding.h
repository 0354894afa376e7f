#pragma once

#include "nn/weight_scope.h"

namespace ditto {

/// A convolution's numbers: weight [out, in, kernel…], bias [out].
struct ConvWeights {
    torch::Tensor weight, bias;
};

/// The convolution of that name, with a bias of zero where it has none.
ConvWeights conv_weights(const WeightMap& weights, const std::string& conv);
/// The convolution with the batch norm after it: one convolution in evaluation mode.
ConvWeights conv_with_norm(const WeightMap& weights, const std::string& conv,
                           const std::string& norm);

/// A 3×3 convolution (in the last two dimensions, padding 1) of a map enlarged `scale` times by
/// nearest neighbours is a transposed convolution of the map itself: stride `scale`, padding 1,
/// kernel scale + 2. It needs (scale + 2)² / (9 scale²) of the multiplications.
/// Returns [in, out, …, scale + 2, scale + 2].
torch::Tensor kernel_for_enlarged(const torch::Tensor& weight, std::int64_t scale);

/// The six kernels of 1×3 that stand for a 3×3 kernel in Winograd's F(4, 3) along the columns
/// (Lavin and Gray 2016, arXiv 1509.09308). [out, in, 3, 3] → [6, out, in, 1, 3].
torch::Tensor winograd_kernels(const torch::Tensor& weight);

}  // namespace ditto
