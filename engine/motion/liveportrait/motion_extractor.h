#pragma once

#include <torch/torch.h>

#include <vector>

#include "nn/weight_scope.h"

namespace ditto {

/// What the motion extractor reads off a face. Angles are logits of bins of 3 degrees.
struct ExtractedMotion {
    torch::Tensor pitch, yaw, roll;  ///< [B, 66] each
    torch::Tensor translation;       ///< [B, 3]
    torch::Tensor expression;        ///< [B, 3K], a shift of every keypoint
    torch::Tensor scale;             ///< [B, 1]
    torch::Tensor keypoints;         ///< [B, 3K], canonical
};

/// A ConvNeXt V2 block (arXiv 2301.00808): depthwise 7×7, then two layers per pixel with global
/// response normalisation between them.
class ConvNextBlockImpl : public torch::nn::Module {
  public:
    ConvNextBlockImpl(const WeightScope& scope, std::int64_t width);
    /// [B, width, H, W] → the same shape.
    torch::Tensor forward(const torch::Tensor& x);

  private:
    torch::nn::Conv2d dwconv_{nullptr};
    torch::nn::LayerNorm norm_{nullptr};
    torch::nn::Linear pwconv1_{nullptr}, pwconv2_{nullptr};
    torch::Tensor gamma_, beta_;
};
TORCH_MODULE(ConvNextBlock);

/// The motion extractor of LivePortrait (arXiv 2407.03168 §3.2; reference:
/// core/models/modules/motion_extractor.py and convnextv2.py): ConvNeXt V2 tiny with one linear
/// head for each quantity. Parameter names are those of the published checkpoint.
class MotionExtractorImpl : public torch::nn::Module {
  public:
    explicit MotionExtractorImpl(const WeightMap& weights);

    /// image [B, 3, 256, 256], RGB, 0 … 1.
    ExtractedMotion forward(const torch::Tensor& image);

    /// The backbone's maps after each of the four stages.
    std::vector<torch::Tensor> stages(const torch::Tensor& image);
    /// The mean of the last stage's map, normalised: [B, 768].
    torch::Tensor pooled(const torch::Tensor& last_stage);

  private:
    torch::nn::ModuleList downsample_layers_, stages_;
    torch::nn::LayerNorm norm_{nullptr};
    torch::nn::Linear fc_kp_{nullptr}, fc_scale_{nullptr}, fc_pitch_{nullptr}, fc_yaw_{nullptr},
        fc_roll_{nullptr}, fc_t_{nullptr}, fc_exp_{nullptr};
};
TORCH_MODULE(MotionExtractor);

}  // namespace ditto
