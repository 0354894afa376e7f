#include "render/neural/keypoint_motion.h"

namespace ditto {
namespace {

constexpr double kKeypointVariance = 0.01;

torch::Tensor axis(std::int64_t n) {
    return 2 * torch::arange(n) / double(n - 1) - 1;
}

/// Weights of linear interpolation are a tent around the sampled position.
torch::Tensor matrix(const torch::Tensor& shift, std::int64_t n) {
    const auto at = ((axis(n) + shift.unsqueeze(1) + 1) * double(n) - 1) / 2;  // [K, n], in voxels
    return torch::relu(1 - (at.unsqueeze(2) - torch::arange(n)).abs());
}

torch::Tensor curve(const torch::Tensor& point, std::int64_t n) {
    return torch::exp((axis(n) - point.unsqueeze(1)).square() * (-0.5 / kKeypointVariance));
}

}  // namespace

AxisTables shift_matrices(const torch::Tensor& shift, std::int64_t depth, std::int64_t size) {
    return {matrix(shift.select(1, 0), size), matrix(shift.select(1, 1), size),
            matrix(shift.select(1, 2), depth)};
}

AxisTables gaussian_curves(const torch::Tensor& keypoints, std::int64_t depth, std::int64_t size) {
    return {curve(keypoints.select(1, 0), size), curve(keypoints.select(1, 1), size),
            curve(keypoints.select(1, 2), depth)};
}

}  // namespace ditto
