#include "render/neural/appearance_extractor.h"

namespace ditto {

AppearanceExtractorImpl::AppearanceExtractorImpl(const WeightMap& weights) {
    const WeightScope scope(weights);
    first_ = register_module("first", ConvBlock2d(scope / "first", 3));
    register_module("down_blocks", down_blocks_);
    std::int64_t channels = first_->channels();
    for (std::size_t i = 0; i < (scope / "down_blocks").count("conv.weight"); ++i) {
        const ConvBlock2d block(scope / "down_blocks" / i, channels, ConvBlock2dImpl::Then::Halve);
        down_blocks_->push_back(block);
        channels = block->channels();
    }
    second_ = register_module("second", conv2d_of(scope / "second", channels));

    const WeightScope volume = scope / "resblocks_3d";
    const auto name = [](std::size_t i) { return "3dr" + std::to_string(i); };
    volume_channels_ = (volume / name(0)).shape("conv1.weight", 5)[0];
    if (volume_channels_ < 1 || second_->options.out_channels() % volume_channels_ != 0)
        (scope / "second").disagree("weight");
    for (std::size_t i = 0; (volume / name(i)).has("conv1.weight"); ++i)
        resblocks_->push_back(name(i), ResidualBlock3d(volume / name(i), volume_channels_));
    register_module("resblocks_3d", resblocks_);
}

torch::Tensor AppearanceExtractorImpl::flat(const torch::Tensor& image) {
    auto x = first_(image);
    for (const auto& block : *down_blocks_) x = block->as<ConvBlock2dImpl>()->forward(x);
    return second_(x);
}

torch::Tensor AppearanceExtractorImpl::forward(const torch::Tensor& image) {
    return resblocks_->forward(flat(image).unflatten(1, {volume_channels_, -1}));
}

}  // namespace ditto
