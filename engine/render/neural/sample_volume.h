#pragma once

#include <torch/torch.h>

namespace ditto {

/// Volumes [B, C, D, H, W] sampled trilinearly at positions [B, D', H', W', 3] in (x, y, z), where
/// −1 … 1 spans the voxels' outer edges (align_corners = false); zero outside.
torch::Tensor sample_volume(const torch::Tensor& volume, const torch::Tensor& positions);

/// The same for one volume on the CPU where each voxel moves as a mix of K shifts: the positions
/// are identity_grid() + Σ mask[1 + k] · shifts[k]; mask[0] is the share that stays.
/// volume [D, H, W, C], mask [1 + K, D, H, W], shifts [K, 3] → [H, W, D, C]; all float32.
torch::Tensor sample_moved(const torch::Tensor& volume, const torch::Tensor& mask,
                           const torch::Tensor& shifts);

}  // namespace ditto
