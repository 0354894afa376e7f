#pragma once

#include "render/neural/dense_motion.h"

namespace ditto {

/// The warping network of LivePortrait (arXiv 2407.03168 §3.2; reference:
/// core/models/modules/warping_network.py): moves the source's volume of features as the keypoints
/// moved and flattens it to a map for the decoder. Parameter names are those of the published
/// checkpoint.
class WarpingNetworkImpl : public torch::nn::Module {
  public:
    explicit WarpingNetworkImpl(const WeightMap& weights);

    /// feature [B, 32, 16, 64, 64], keypoints [B, 21, 3] → [B, 256, 64, 64].
    torch::Tensor forward(const torch::Tensor& feature, const torch::Tensor& source,
                          const torch::Tensor& driving);
    /// The second half: the feature after it moved as `field` says.
    torch::Tensor warp(const torch::Tensor& feature, const DenseMotionField& field);

    /// The parts that run for each frame compute in that type; sampling stays in float32.
    void set_type(torch::ScalarType type);

    DenseMotion dense_motion{nullptr};

  private:
    torch::ScalarType type_ = torch::kFloat32;
    ConvBlock2d third_{nullptr};
    torch::nn::Conv2d fourth_{nullptr};
};
TORCH_MODULE(WarpingNetwork);

}  // namespace ditto
