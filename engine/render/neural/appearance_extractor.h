#pragma once

#include "render/neural/blocks.h"

namespace ditto {

/// The appearance extractor of LivePortrait (arXiv 2407.03168 §3.2; reference:
/// core/models/modules/appearance_feature_extractor.py): turns the portrait into a volume of
/// features, once for each source picture. Parameter names are those of the published checkpoint.
class AppearanceExtractorImpl : public torch::nn::Module {
  public:
    explicit AppearanceExtractorImpl(const WeightMap& weights);

    /// image [B, 3, 256, 256], RGB, 0 … 1 → [B, 32, 16, 64, 64].
    torch::Tensor forward(const torch::Tensor& image);
    /// The features before they are seen as a volume: [B, 512, 64, 64].
    torch::Tensor flat(const torch::Tensor& image);

  private:
    ConvBlock2d first_{nullptr};
    torch::nn::ModuleList down_blocks_;
    torch::nn::Conv2d second_{nullptr};
    torch::nn::Sequential resblocks_;
    std::int64_t volume_channels_ = 0;
};
TORCH_MODULE(AppearanceExtractor);

}  // namespace ditto
