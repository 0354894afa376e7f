#include "render/neural/spade_decoder.h"

namespace ditto {
namespace {

constexpr double kSlope = 0.2, kNormEpsilon = 1e-5;
constexpr std::int64_t kPictureScale = 2;

torch::Tensor double_size(const torch::Tensor& x) {
    return torch::upsample_nearest2d(x, {2 * x.size(2), 2 * x.size(3)});
}

}  // namespace

SpadeImpl::SpadeImpl(const WeightScope& scope, std::int64_t channels, std::int64_t map_channels) {
    const auto shared = conv2d_of(scope / "mlp_shared" / 0, map_channels);
    const std::int64_t hidden = shared->options.out_channels();
    mlp_shared_ = register_module("mlp_shared", torch::nn::Sequential(shared, torch::nn::ReLU()));
    mlp_gamma_ = register_module("mlp_gamma", conv2d_of(scope / "mlp_gamma", hidden));
    mlp_beta_ = register_module("mlp_beta", conv2d_of(scope / "mlp_beta", hidden));
    if (mlp_gamma_->options.out_channels() != channels) (scope / "mlp_gamma").disagree("weight");
    if (mlp_beta_->options.out_channels() != channels) (scope / "mlp_beta").disagree("weight");
}

torch::Tensor SpadeImpl::forward(const torch::Tensor& x, const torch::Tensor& map) {
    const auto normal = torch::instance_norm(x, {}, {}, {}, {}, /*use_input_stats=*/true, 0.0,
                                             kNormEpsilon, /*cudnn_enabled=*/true);
    const auto hidden =
        mlp_shared_->forward(torch::upsample_nearest2d(map, {x.size(2), x.size(3)}));
    return normal * (1 + mlp_gamma_(hidden)) + mlp_beta_(hidden);
}

SpadeBlockImpl::SpadeBlockImpl(const WeightScope& scope, std::int64_t in,
                               std::int64_t map_channels) {
    conv_0_ = register_module("conv_0", conv2d_of(scope / "conv_0", in));
    const std::int64_t middle = conv_0_->options.out_channels();
    conv_1_ = register_module("conv_1", conv2d_of(scope / "conv_1", middle));
    norm_0_ = register_module("norm_0", Spade(scope / "norm_0", in, map_channels));
    norm_1_ = register_module("norm_1", Spade(scope / "norm_1", middle, map_channels));
    if (in == channels()) return;
    conv_s_ = register_module("conv_s", conv2d_of(scope / "conv_s", in));
    norm_s_ = register_module("norm_s", Spade(scope / "norm_s", in, map_channels));
    if (conv_s_->options.out_channels() != channels()) (scope / "conv_s").disagree("weight");
}

torch::Tensor SpadeBlockImpl::forward(const torch::Tensor& x, const torch::Tensor& map) {
    const auto around = conv_s_ ? conv_s_(norm_s_(x, map)) : x;
    const auto hidden = conv_0_(torch::leaky_relu(norm_0_(x, map), kSlope));
    return around + conv_1_(torch::leaky_relu(norm_1_(hidden, map), kSlope));
}

SpadeDecoderImpl::SpadeDecoderImpl(const WeightMap& weights) {
    const WeightScope scope(weights);
    const std::int64_t map_channels = (scope / "fc").shape("weight", 4)[1];
    fc_ = register_module("fc", conv2d_of(scope / "fc", map_channels));
    std::int64_t channels = fc_->options.out_channels();
    const auto add_blocks = [&](const std::string& prefix, std::vector<SpadeBlock>& blocks) {
        for (std::size_t i = 0;; ++i) {
            const std::string name = prefix + std::to_string(i);
            if (!(scope / name).has("conv_0.weight")) return;
            blocks.push_back(
                register_module(name, SpadeBlock(scope / name, channels, map_channels)));
            channels = blocks.back()->channels();
        }
    };
    add_blocks("G_middle_", middle_);
    add_blocks("up_", up_);
    const auto last = conv2d_of(scope / "conv_img" / 0, channels);
    if (last->options.out_channels() != 3 * kPictureScale * kPictureScale)
        (scope / "conv_img" / 0).disagree("weight");
    conv_img_ = register_module(
        "conv_img", torch::nn::Sequential(last, torch::nn::PixelShuffle(kPictureScale)));
}

std::vector<torch::Tensor> SpadeDecoderImpl::maps(const torch::Tensor& feature) {
    std::vector<torch::Tensor> maps{fc_(feature)};
    for (auto& block : middle_) maps.push_back(block(maps.back(), feature));
    for (auto& block : up_) maps.push_back(block(double_size(maps.back()), feature));
    return maps;
}

torch::Tensor SpadeDecoderImpl::picture(const torch::Tensor& last_map) {
    return torch::sigmoid(conv_img_->forward(torch::leaky_relu(last_map, kSlope)));
}

torch::Tensor SpadeDecoderImpl::forward(const torch::Tensor& feature) {
    return picture(maps(feature).back());
}

}  // namespace ditto
