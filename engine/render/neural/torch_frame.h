#pragma once

#include "render/neural/neural_frame.h"
#include "render/neural/spade_decoder.h"
#include "render/neural/warping_network.h"

namespace ditto {

/// NeuralFrame with the published networks in LibTorch, on any device of it. Convolutions compute
/// in the given type; positions, the mask's softmax, sampling and the norms' statistics in float32.
class TorchFrame : public NeuralFrame {
  public:
    /// Throws Error(BadInput) where the weights do not fit the networks.
    TorchFrame(const WeightMap& warp, const WeightMap& decoder, torch::Device device,
               torch::ScalarType type = torch::kFloat32);

    torch::Device device() const override { return device_; }
    PreparedSource prepare(const torch::Tensor& feature,
                           const torch::Tensor& keypoints) const override;
    torch::Tensor warp(const PreparedSource& source, const torch::Tensor& driving) const override;
    torch::Tensor decode(const torch::Tensor& feature) const override;
    std::size_t batch() const override;
    torch::Tensor frames(const PreparedSource& source, const torch::Tensor& driving) const override;

  private:
    torch::Tensor pictures(const torch::Tensor& features) const;

    torch::Device device_;
    torch::ScalarType type_;
    // Evaluation changes nothing of a module, but its forward() is not const.
    mutable WarpingNetwork warping_;
    mutable SpadeDecoder decoder_;
};

}  // namespace ditto
