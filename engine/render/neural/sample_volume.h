#pragma once

#include <torch/torch.h>

namespace ditto {

/// Volumes [B, C, D, H, W] sampled trilinearly at positions [B, D', H', W', 3] in (x, y, z), where
/// −1 … 1 spans the voxels' outer edges (align_corners = false); zero outside.
torch::Tensor sample_volume(const torch::Tensor& volume, const torch::Tensor& positions);

}  // namespace ditto
