#pragma once

#include <torch/torch.h>

#include "nn/weight_scope.h"

namespace ditto {

/// Convolution, batch norm and ReLU over maps of one size; then a mean of 2×2 where it halves them.
/// (SameBlock2d and DownBlock2d of the reference's core/models/modules/util.py.)
class ConvBlock2dImpl : public torch::nn::Module {
  public:
    enum class Then { Keep, Halve };
    /// `slope` is the activation's for negative values.
    ConvBlock2dImpl(const WeightScope& scope, std::int64_t in, Then then = Then::Keep,
                    double slope = 0.0);
    torch::Tensor forward(const torch::Tensor& x);
    std::int64_t channels() const { return conv_->options.out_channels(); }

  private:
    torch::nn::Conv2d conv_{nullptr};
    torch::nn::BatchNorm2d norm_{nullptr};
    Then then_;
    double slope_;
};
TORCH_MODULE(ConvBlock2d);

/// The same over volumes [B, C, D, H, W]; height and width are halved after the convolution or
/// doubled before it, depth stays. (DownBlock3d and UpBlock3d.)
class ConvBlock3dImpl : public torch::nn::Module {
  public:
    enum class Size { Keep, HalveAfter, DoubleBefore };
    ConvBlock3dImpl(const WeightScope& scope, std::int64_t in, Size size);
    torch::Tensor forward(torch::Tensor x);
    std::int64_t channels() const { return conv_->options.out_channels(); }

  private:
    torch::nn::Conv3d conv_{nullptr};
    torch::nn::BatchNorm3d norm_{nullptr};
    Size size_;
};
TORCH_MODULE(ConvBlock3d);

/// x + conv(relu(norm(conv(relu(norm(x)))))) over volumes. (ResBlock3d.)
class ResidualBlock3dImpl : public torch::nn::Module {
  public:
    ResidualBlock3dImpl(const WeightScope& scope, std::int64_t channels);
    torch::Tensor forward(const torch::Tensor& x);

  private:
    torch::nn::Conv3d conv1_{nullptr}, conv2_{nullptr};
    torch::nn::BatchNorm3d norm1_{nullptr}, norm2_{nullptr};
};
TORCH_MODULE(ResidualBlock3d);

}  // namespace ditto
