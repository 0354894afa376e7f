#include "render/neural/hourglass.h"

namespace ditto {

using Size = ConvBlock3dImpl::Size;

HourglassImpl::HourglassImpl(const WeightScope& scope, std::int64_t in) {
    const auto encoder = register_module("encoder", std::make_shared<torch::nn::Module>());
    encoder->register_module("down_blocks", down_);
    const WeightScope down = scope / "encoder" / "down_blocks";
    std::vector<std::int64_t> kept{in};
    for (std::size_t i = 0; i < down.count("conv.weight"); ++i) {
        const ConvBlock3d block(down / i, kept.back(), Size::HalveAfter);
        down_->push_back(block);
        kept.push_back(block->channels());
    }

    // The last block is the decoder itself: its convolution and norm are named like a block's.
    const WeightScope decoder = scope / "decoder", up = decoder / "up_blocks";
    if (up.count("conv.weight") != down_->size()) decoder.disagree("up_blocks");
    std::int64_t channels = kept.back();
    for (std::size_t i = 0; i < down_->size(); ++i) {
        const ConvBlock3d block(up / i, channels, Size::DoubleBefore);
        up_->push_back(block);
        kept.pop_back();
        channels = block->channels() + kept.back();
    }
    last_ = register_module("decoder", ConvBlock3d(decoder, channels, Size::Keep));
    last_->register_module("up_blocks", up_);
}

torch::Tensor HourglassImpl::forward(const torch::Tensor& x) {
    std::vector<torch::Tensor> kept{x};
    for (const auto& block : *down_)
        kept.push_back(block->as<ConvBlock3dImpl>()->forward(kept.back()));
    torch::Tensor y = kept.back();
    for (const auto& block : *up_) {
        kept.pop_back();
        y = torch::cat({block->as<ConvBlock3dImpl>()->forward(y), kept.back()}, 1);
    }
    return last_(y);
}

}  // namespace ditto
