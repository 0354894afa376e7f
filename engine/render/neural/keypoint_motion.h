#pragma once

#include <torch/torch.h>

namespace ditto {

/// What keypoints at [K, 3] (x, y, z; −1 … 1 from the first to the last voxel) contribute to the
/// dense motion network along each axis; x, y, z in that order.
struct AxisTables {
    torch::Tensor x, y, z;
};

/// Trilinear sampling of a volume on the regular grid shifted by `shift` [K, 3] is one sampling
/// per axis: matrices [K, n, n] that take the voxels of an axis to its samples. Equal to
/// sample_volume() at identity_grid() + shift, zeros outside included.
AxisTables shift_matrices(const torch::Tensor& shift, std::int64_t depth, std::int64_t size);

/// A keypoint's Gaussian (variance 0.01) is the product of three curves [K, n].
AxisTables gaussian_curves(const torch::Tensor& keypoints, std::int64_t depth, std::int64_t size);

}  // namespace ditto
