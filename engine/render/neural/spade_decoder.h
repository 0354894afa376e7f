#pragma once

#include "nn/weight_scope.h"

namespace ditto {

/// Normalisation modulated by a map (arXiv 1903.07291): each channel gets mean 0 and variance 1,
/// then x · (1 + γ) + β with γ and β convolved from the map.
class SpadeImpl : public torch::nn::Module {
  public:
    SpadeImpl(const WeightScope& scope, std::int64_t channels, std::int64_t map_channels);
    /// x [B, channels, H, W]; map [B, map_channels, …], brought to x's size by nearest neighbours.
    torch::Tensor forward(const torch::Tensor& x, const torch::Tensor& map);

  private:
    torch::nn::Sequential mlp_shared_;
    torch::nn::Conv2d mlp_gamma_{nullptr}, mlp_beta_{nullptr};
};
TORCH_MODULE(Spade);

/// Two modulated convolutions and a way around them, which is a third where the number of channels
/// changes. (SPADEResnetBlock of the reference's util.py.)
class SpadeBlockImpl : public torch::nn::Module {
  public:
    SpadeBlockImpl(const WeightScope& scope, std::int64_t in, std::int64_t map_channels);
    torch::Tensor forward(const torch::Tensor& x, const torch::Tensor& map);
    std::int64_t channels() const { return conv_1_->options.out_channels(); }

  private:
    torch::nn::Conv2d conv_0_{nullptr}, conv_1_{nullptr}, conv_s_{nullptr};
    Spade norm_0_{nullptr}, norm_1_{nullptr}, norm_s_{nullptr};
};
TORCH_MODULE(SpadeBlock);

/// The decoder of LivePortrait (arXiv 2407.03168 §3.2; reference:
/// core/models/modules/spade_generator.py): makes the picture from the warped features, which also
/// modulate every block. Parameter names are those of the published checkpoint with the spectral
/// norm folded (render/neural/spectral_norm.h).
class SpadeDecoderImpl : public torch::nn::Module {
  public:
    explicit SpadeDecoderImpl(const WeightMap& weights);

    /// feature [B, 256, 64, 64] → RGB picture [B, 3, 512, 512], 0 … 1.
    torch::Tensor forward(const torch::Tensor& feature);
    /// The maps after the first convolution and after each block.
    std::vector<torch::Tensor> maps(const torch::Tensor& feature);
    /// The picture from the last of the maps.
    torch::Tensor picture(const torch::Tensor& last_map);
    /// Of the feature.
    std::int64_t map_channels() const { return fc_->options.in_channels(); }

  private:
    torch::nn::Conv2d fc_{nullptr};
    std::vector<SpadeBlock> middle_, up_;
    torch::nn::Sequential conv_img_;
};
TORCH_MODULE(SpadeDecoder);

}  // namespace ditto
