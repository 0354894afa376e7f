#pragma once

#include "render/neural/hourglass.h"

namespace ditto {

/// Where each voxel of the warped volume comes from, and how much of it is seen.
struct DenseMotionField {
    torch::Tensor mask;         ///< [B, 1 + K, D, H, W], weights of the background's and K motions
    torch::Tensor deformation;  ///< [B, D, H, W, 3], source positions (x, y, z), −1 … 1 inside
    torch::Tensor occlusion;    ///< [B, 1, H, W], 0 hidden … 1 seen
};

/// What a source fixes of the motion.
struct MotionSource {
    torch::Tensor content;    ///< [B, 4, D, H, W], the feature as the motions shift it
    torch::Tensor keypoints;  ///< [B, K, 3]
    torch::Tensor heat;       ///< [B, K, D, H, W], the keypoints' Gaussians
};

/// Regular grid of positions (x, y, z), −1 … 1 with the ends at the first and last voxel.
torch::Tensor identity_grid(std::int64_t depth, std::int64_t height, std::int64_t width);

/// The dense motion network of first-order motion models in three dimensions (reference:
/// core/models/modules/dense_motion.py): every keypoint proposes to shift the volume as it moved
/// itself, and an hourglass decides per voxel whom to follow.
class DenseMotionImpl : public torch::nn::Module {
  public:
    DenseMotionImpl(const WeightScope& scope, std::int64_t feature_channels);

    /// feature [B, C, D, H, W], keypoints [B, K, 3].
    MotionSource prepare(const torch::Tensor& feature, const torch::Tensor& keypoints);
    /// The field is float32, whatever the type of the convolutions.
    DenseMotionField forward(const MotionSource& source, const torch::Tensor& driving);
    /// The parts that run for each frame compute in that type.
    void set_type(torch::ScalarType type);
    /// Of the volumes that the occlusion is made for.
    std::int64_t depth() const {
        return occlusion_->options.in_channels() / hourglass_->channels();
    }

  private:
    /// Source positions after each motion: [B, 1 + K, D, H, W, 3]; the first stays.
    torch::Tensor motions(const torch::Tensor& grid, const torch::Tensor& driving,
                          const torch::Tensor& source) const;

    torch::ScalarType type_ = torch::kFloat32;
    Hourglass hourglass_{nullptr};
    torch::nn::Conv3d mask_{nullptr}, compress_{nullptr};
    torch::nn::BatchNorm3d norm_{nullptr};
    torch::nn::Conv2d occlusion_{nullptr};
};
TORCH_MODULE(DenseMotion);

}  // namespace ditto
