#include "motion/liveportrait/motion_extractor.h"

namespace ditto {
namespace {

constexpr double kEpsilon = 1e-6;
constexpr std::size_t kStages = 4;

torch::nn::LayerNorm layer_norm(std::int64_t width) {
    return torch::nn::LayerNorm(torch::nn::LayerNormOptions({width}).eps(kEpsilon));
}

/// Normalises the channels of every pixel of [B, C, H, W].
class ChannelNormImpl : public torch::nn::LayerNormImpl {
  public:
    explicit ChannelNormImpl(std::int64_t width)
        : LayerNormImpl(torch::nn::LayerNormOptions({width}).eps(kEpsilon)) {}

    torch::Tensor forward(const torch::Tensor& x) {
        return LayerNormImpl::forward(x.permute({0, 2, 3, 1})).permute({0, 3, 1, 2});
    }
};
TORCH_MODULE(ChannelNorm);

}  // namespace

ConvNextBlockImpl::ConvNextBlockImpl(const WeightScope& scope, std::int64_t width) {
    const std::int64_t hidden = (scope / "pwconv1").shape("weight", 2)[0];
    dwconv_ = register_module("dwconv", conv2d_of(scope / "dwconv", width, width));
    norm_ = register_module("norm", layer_norm(width));
    pwconv1_ = register_module("pwconv1", linear_of(scope / "pwconv1", width));
    const auto grn = register_module("grn", std::make_shared<torch::nn::Module>());
    gamma_ = grn->register_parameter("gamma", torch::zeros({1, 1, 1, hidden}));
    beta_ = grn->register_parameter("beta", torch::zeros({1, 1, 1, hidden}));
    pwconv2_ = register_module("pwconv2", linear_of(scope / "pwconv2", hidden));
    if (pwconv2_->options.out_features() != width) (scope / "pwconv2").disagree("weight");
}

torch::Tensor ConvNextBlockImpl::forward(const torch::Tensor& x) {
    auto hidden = torch::gelu(pwconv1_(norm_(dwconv_(x).permute({0, 2, 3, 1}))));
    const auto response = hidden.norm(2, at::IntArrayRef{1, 2}, /*keepdim=*/true);
    const auto relative = response / (response.mean(-1, /*keepdim=*/true) + kEpsilon);
    hidden = hidden * (gamma_ * relative + 1) + beta_;
    return x + pwconv2_(hidden).permute({0, 3, 1, 2});
}

MotionExtractorImpl::MotionExtractorImpl(const WeightMap& weights) {
    const WeightScope scope = WeightScope(weights) / "detector";
    const auto detector = register_module("detector", std::make_shared<torch::nn::Module>());
    detector->register_module("downsample_layers", downsample_layers_);
    detector->register_module("stages", stages_);
    std::int64_t width = 3;
    for (std::size_t i = 0; i < kStages; ++i) {
        // The stem normalises after its convolution, the other layers before.
        const WeightScope layer = scope / "downsample_layers" / i;
        const auto conv = patches_of(layer / (i == 0 ? 0 : 1), width);
        const std::int64_t out = conv->options.out_channels();
        downsample_layers_->push_back(i == 0 ? torch::nn::Sequential(conv, ChannelNorm(out))
                                             : torch::nn::Sequential(ChannelNorm(width), conv));
        width = out;

        const WeightScope stage = scope / "stages" / i;
        torch::nn::Sequential blocks;
        for (std::size_t b = 0; b < stage.count("dwconv.weight"); ++b)
            blocks->push_back(ConvNextBlock(stage / b, width));
        stages_->push_back(blocks);
    }
    norm_ = detector->register_module("norm", layer_norm(width));
    const auto head = [&](const std::string& name) {
        return detector->register_module(name, linear_of(scope / name, width));
    };
    fc_kp_ = head("fc_kp");
    fc_scale_ = head("fc_scale");
    fc_pitch_ = head("fc_pitch");
    fc_yaw_ = head("fc_yaw");
    fc_roll_ = head("fc_roll");
    fc_t_ = head("fc_t");
    fc_exp_ = head("fc_exp");
}

std::vector<torch::Tensor> MotionExtractorImpl::stages(const torch::Tensor& image) {
    std::vector<torch::Tensor> maps;
    torch::Tensor x = image;
    for (std::size_t i = 0; i < kStages; ++i) {
        x = downsample_layers_[i]->as<torch::nn::SequentialImpl>()->forward(x);
        for (const auto& block : *stages_[i]->as<torch::nn::SequentialImpl>())
            x = block.ptr()->as<ConvNextBlockImpl>()->forward(x);
        maps.push_back(x);
    }
    return maps;
}

torch::Tensor MotionExtractorImpl::pooled(const torch::Tensor& last_stage) {
    return norm_(last_stage.mean({2, 3}));
}

ExtractedMotion MotionExtractorImpl::forward(const torch::Tensor& image) {
    const auto x = pooled(stages(image).back());
    return {fc_pitch_(x), fc_yaw_(x), fc_roll_(x), fc_t_(x), fc_exp_(x), fc_scale_(x), fc_kp_(x)};
}

}  // namespace ditto
