#include "render/neural/dense_motion.h"

#include "nn/device.h"
#include "render/neural/sample_volume.h"

namespace ditto {
namespace {

constexpr double kKeypointVariance = 0.01;

/// A Gaussian around each keypoint: keypoints [B, K, 3] → [B, K, D, H, W].
torch::Tensor heatmaps(const torch::Tensor& grid, const torch::Tensor& keypoints) {
    const auto from_point = grid - keypoints.view({-1, keypoints.size(1), 1, 1, 1, 3});
    return torch::exp(from_point.square().sum(-1) * (-0.5 / kKeypointVariance));
}

torch::Tensor grid_of(const torch::Tensor& volume) {
    return identity_grid(volume.size(2), volume.size(3), volume.size(4)).to(volume.options());
}

}  // namespace

torch::Tensor identity_grid(std::int64_t depth, std::int64_t height, std::int64_t width) {
    const auto axis = [](std::int64_t n) { return 2 * (torch::arange(n) / double(n - 1)) - 1; };
    const auto grid = torch::meshgrid({axis(depth), axis(height), axis(width)}, "ij");
    return torch::stack({grid[2], grid[1], grid[0]}, -1);
}

DenseMotionImpl::DenseMotionImpl(const WeightScope& scope, std::int64_t feature_channels) {
    compress_ = register_module("compress", conv3d_of(scope / "compress", feature_channels));
    const std::int64_t kept = compress_->options.out_channels();
    norm_ = register_module("norm", torch::nn::BatchNorm3d(kept));
    const std::int64_t motions = (scope / "mask").shape("weight", 5)[0];
    hourglass_ = register_module("hourglass", Hourglass(scope / "hourglass", motions * (kept + 1)));
    mask_ = register_module("mask", conv3d_of(scope / "mask", hourglass_->channels()));
    const std::int64_t stacked = (scope / "occlusion").shape("weight", 4)[1];
    if (stacked % hourglass_->channels() != 0) (scope / "occlusion").disagree("weight");
    occlusion_ = register_module("occlusion", conv2d_of(scope / "occlusion", stacked));
    if (occlusion_->options.out_channels() != 1) (scope / "occlusion").disagree("weight");
}

MotionSource DenseMotionImpl::prepare(const torch::Tensor& feature,
                                      const torch::Tensor& keypoints) {
    MotionSource source{torch::relu(norm_(compress_(feature))), keypoints, {}};
    source.heat = heatmaps(grid_of(source.content), keypoints);
    return source;
}

void DenseMotionImpl::set_type(torch::ScalarType type) {
    type_ = type;
    set_precision(*hourglass_, type);
    set_precision(*mask_, type);
    set_precision(*occlusion_, type);
}

torch::Tensor DenseMotionImpl::motions(const torch::Tensor& grid, const torch::Tensor& driving,
                                       const torch::Tensor& source) const {
    const auto per_point = [&](const torch::Tensor& p) {
        return p.view({-1, p.size(1), 1, 1, 1, 3});
    };
    const auto moved = grid - per_point(driving) + per_point(source);
    const auto still = grid.expand({moved.size(0), 1, -1, -1, -1, -1});
    return torch::cat({still, moved}, 1);
}

DenseMotionField DenseMotionImpl::forward(const MotionSource& source,
                                          const torch::Tensor& driving) {
    const auto grid = grid_of(source.content);
    const auto sparse = motions(grid, driving, source.keypoints);
    const std::int64_t n = sparse.size(1);

    const auto copies = source.content.unsqueeze(1).expand({-1, n, -1, -1, -1, -1}).flatten(0, 1);
    const auto shifted = sample_volume(copies, sparse.flatten(0, 1)).unflatten(0, {-1, n});
    const auto moved = heatmaps(grid, driving) - source.heat;
    const auto heat = torch::constant_pad_nd(moved, {0, 0, 0, 0, 0, 0, 1, 0}).unsqueeze(2);
    const auto prediction = hourglass_(torch::cat({heat, shifted}, 2).flatten(1, 2).to(type_));

    DenseMotionField field;
    field.mask = torch::softmax(mask_(prediction), 1, torch::kFloat32);
    field.deformation = (sparse * field.mask.unsqueeze(-1)).sum(1);
    // As a map, depth is part of the channels.
    field.occlusion = torch::sigmoid(occlusion_(prediction.flatten(1, 2)).to(torch::kFloat32));
    return field;
}

}  // namespace ditto
