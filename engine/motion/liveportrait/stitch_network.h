#pragma once

#include <torch/torch.h>

#include "motion/liveportrait/stitcher.h"
#include "nn/weight_scope.h"

namespace ditto {

/// The stitching network of LivePortrait (arXiv 2407.03168 §3.3; reference:
/// core/models/modules/stitching_network.py): moves driving keypoints so that the animated crop
/// fits the shoulders of the source. Parameter names are those of `retarget_shoulder` in the
/// published checkpoint, without `module.`.
class StitchNetworkImpl : public torch::nn::Module {
  public:
    explicit StitchNetworkImpl(const WeightMap& weights);

    /// What the network says: source and driving keypoints [B, K, 3] → [B, 3K + 2], a shift of
    /// every keypoint and one of all in x and y.
    torch::Tensor shifts(const torch::Tensor& source, const torch::Tensor& driving);
    /// Stitched driving keypoints [B, K, 3].
    torch::Tensor forward(const torch::Tensor& source, const torch::Tensor& driving);

  private:
    torch::nn::Sequential mlp_;
};
TORCH_MODULE(StitchNetwork);

/// The network as the stitcher calls it.
StitchFn stitching_with(StitchNetwork network);

}  // namespace ditto
