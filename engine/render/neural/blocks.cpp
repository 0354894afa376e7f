#include "render/neural/blocks.h"

namespace ditto {

ConvBlock2dImpl::ConvBlock2dImpl(const WeightScope& scope, std::int64_t in, Then then, double slope)
    : then_(then), slope_(slope) {
    conv_ = register_module("conv", conv2d_of(scope / "conv", in));
    norm_ = register_module("norm", torch::nn::BatchNorm2d(channels()));
}

torch::Tensor ConvBlock2dImpl::forward(const torch::Tensor& x) {
    const auto y = torch::leaky_relu(norm_(conv_(x)), slope_);
    return then_ == Then::Halve ? torch::avg_pool2d(y, 2) : y;
}

ConvBlock3dImpl::ConvBlock3dImpl(const WeightScope& scope, std::int64_t in, Size size)
    : size_(size) {
    conv_ = register_module("conv", conv3d_of(scope / "conv", in));
    norm_ = register_module("norm", torch::nn::BatchNorm3d(channels()));
}

torch::Tensor ConvBlock3dImpl::forward(torch::Tensor x) {
    if (size_ == Size::DoubleBefore)
        x = torch::upsample_nearest3d(x, {x.size(2), 2 * x.size(3), 2 * x.size(4)});
    x = torch::relu(norm_(conv_(x)));
    return size_ == Size::HalveAfter ? torch::avg_pool3d(x, {1, 2, 2}) : x;
}

ResidualBlock3dImpl::ResidualBlock3dImpl(const WeightScope& scope, std::int64_t channels) {
    conv1_ = register_module("conv1", conv3d_of(scope / "conv1", channels));
    conv2_ = register_module("conv2", conv3d_of(scope / "conv2", channels));
    norm1_ = register_module("norm1", torch::nn::BatchNorm3d(channels));
    norm2_ = register_module("norm2", torch::nn::BatchNorm3d(channels));
    if (conv1_->options.out_channels() != channels) (scope / "conv1").disagree("weight");
    if (conv2_->options.out_channels() != channels) (scope / "conv2").disagree("weight");
}

torch::Tensor ResidualBlock3dImpl::forward(const torch::Tensor& x) {
    const auto hidden = conv1_(torch::relu(norm1_(x)));
    return x + conv2_(torch::relu(norm2_(hidden)));
}

}  // namespace ditto
