#pragma once

#include <torch/torch.h>

#include <memory>

#include "nn/weight_scope.h"

namespace ditto {

/// A source as the frames need it; made once.
struct PreparedSource {
    torch::Tensor volume;     ///< [16, 64, 64, 32], the feature with channels last
    torch::Tensor keypoints;  ///< [21, 3]
    torch::Tensor content;    ///< [1, 4, 16, 64, 64], the compressed feature
    torch::Tensor still;      ///< the same, as the background's motion samples it
    torch::Tensor heat;       ///< [1, 21, 16, 64, 64], the keypoints' Gaussians
};

struct NeuralFrameOptions {
    enum class Precision { Float32, BFloat16 };
    Precision precision = Precision::Float32;
    int threads = 0;  ///< 0: all cores
};

/// Makes pictures from keypoints on the CPU: the warping network and the decoder with everything
/// folded that the weights or the source fix. The same numbers as WarpingNetwork and SpadeDecoder
/// up to rounding. Calls from several threads wait for each other.
class NeuralFrame {
  public:
    /// Weights by their published names. Throws Error(BadInput) where they do not fit the networks.
    NeuralFrame(const WeightMap& warp, const WeightMap& decoder,
                const NeuralFrameOptions& options = {});
    ~NeuralFrame();

    /// feature [1, 32, 16, 64, 64] from the appearance extractor, keypoints [1, 21, 3].
    PreparedSource prepare(const torch::Tensor& feature, const torch::Tensor& keypoints) const;
    /// The warped feature [1, 256, 64, 64]; driving keypoints [1, 21, 3].
    torch::Tensor warp(const PreparedSource& source, const torch::Tensor& driving) const;
    /// RGB picture [3, 512, 512], 0 … 1, of a warped feature.
    torch::Tensor decode(const torch::Tensor& feature) const;
    /// Both.
    torch::Tensor frame(const PreparedSource& source, const torch::Tensor& driving) const {
        return decode(warp(source, driving));
    }

  private:
    class Networks;
    std::unique_ptr<Networks> networks_;
};

}  // namespace ditto
