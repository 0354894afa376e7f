#pragma once

#include <torch/torch.h>

namespace ditto {

/// The front end's 11 mouth channels of arkit motion: [..., 58] to [..., 11], left and right
/// averaged.
torch::Tensor mouth_of_motion(const torch::Tensor& motion);

/// 1 for the arkit columns that `mouth_of_motion` reads, else 0: [58].
torch::Tensor mouth_columns();

/// Lip gap in outer-eye distances from mouth channels, [..., 11] to [...]: a linear stand-in for
/// the renderer, differentiable, for losses and validation.
torch::Tensor lip_gap(const torch::Tensor& mouth);

}  // namespace ditto
