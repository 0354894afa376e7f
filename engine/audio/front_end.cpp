#include "audio/front_end.h"

#include <cmath>

#include "core/error.h"
#include "pack/weight_store.h"

namespace ditto {
namespace {

constexpr double kLevelQuantile = 0.9;
constexpr double kSpeechRange = 3.0;  ///< nats below the level that still count as speech
constexpr double kMouthGain = 3.0;    ///< brings mouth weights to the size of the other conditions

/// Total log energy below which a window holds no speech whatever its shape (about -60 dBFS).
constexpr double kSilenceLevel = -3.0;
/// What is subtracted per band from a window without speech: the level spread over the bands.
const double kBandShare = -std::log(static_cast<double>(kMelBands));

}  // namespace

NormalisedMel normalise_mel(const torch::Tensor& mel) {
    const auto energy = mel.logsumexp(2);  // [B, N]
    const auto rank = static_cast<std::int64_t>(kLevelQuantile * (mel.size(1) - 1)) + 1;
    const auto level =
        std::get<0>(energy.kthvalue(rank, 1, true)).clamp_min(kSilenceLevel);          // [B, 1]
    const auto speech = (energy > level - kSpeechRange).to(mel.dtype()).unsqueeze(2);  // [B, N, 1]
    const auto count = speech.sum(1, true);
    const auto band_mean = torch::where(count > 0, (mel * speech).sum(1, true) / count.clamp_min(1),
                                        level.unsqueeze(2) + kBandShare);
    std::vector<torch::Tensor> bands;
    for (const auto& part : mel.tensor_split(kEnergyBands, 2)) bands.push_back(part.logsumexp(2));
    const auto relative = torch::stack(bands, 2) - level.unsqueeze(2);
    return {(mel - band_mean).clamp(-8, 4) / 2, relative.clamp(-8, 2) / 4};
}

TemporalConvImpl::TemporalConvImpl(std::int64_t in, std::int64_t out, std::int64_t kernel,
                                   std::int64_t stride, std::int64_t dilation)
    : kernel_(kernel),
      stride_(stride),
      dilation_(dilation),
      linear_(register_module("linear", torch::nn::Linear(in * kernel, out))) {}

torch::Tensor TemporalConvImpl::forward(const torch::Tensor& rows) {
    const auto reach =
        (kernel_ - stride_) * dilation_ / 2;  // rows needed before the first output's
    const auto padded =
        torch::constant_pad_nd(rows, {0, 0, reach, (kernel_ - 1) * dilation_ - reach});
    std::vector<torch::Tensor> taps;
    for (std::int64_t k = 0; k < kernel_; ++k) {
        const auto from = k * dilation_;
        taps.push_back(padded.slice(1, from, from + rows.size(1), stride_));
    }
    return linear_(torch::cat(taps, 2));
}

ConvBlockImpl::ConvBlockImpl(std::int64_t width, std::int64_t dilation, double dropout)
    : norm_(register_module("norm", torch::nn::LayerNorm(torch::nn::LayerNormOptions({width})))),
      conv_(register_module("conv", TemporalConv(width, width, 3, 1, dilation))),
      linear_(register_module("linear", torch::nn::Linear(width, width))),
      dropout_(register_module("dropout", torch::nn::Dropout(dropout))) {}

torch::Tensor ConvBlockImpl::forward(const torch::Tensor& rows) {
    return rows + dropout_(linear_(torch::gelu(conv_(norm_(rows)))));
}

FrontEndImpl::FrontEndImpl(const FrontEndSizes& sizes) {
    const auto width = sizes.hidden;
    const auto norm = [&] { return torch::nn::LayerNorm(torch::nn::LayerNormOptions({width})); };
    input_ = register_module("input", TemporalConv(kMelBands, width, 5));
    to_phone_rate_ = register_module("to_phone_rate", TemporalConv(width, width, 4, 2));
    for (const int dilation : {1, 2, 4, 1})
        phone_blocks_->push_back(ConvBlock(width, dilation, sizes.dropout));
    register_module("phone_blocks", phone_blocks_);
    phone_norm_ = register_module("phone_norm", norm());
    phone_ = register_module("phone", torch::nn::Linear(width, kFrontEndPhones));
    to_frame_rate_ =
        register_module("to_frame_rate", TemporalConv(width + kFrontEndPhones, width, 4, 2));
    for (const int dilation : {1, 2})
        mouth_blocks_->push_back(ConvBlock(width, dilation, sizes.dropout));
    register_module("mouth_blocks", mouth_blocks_);
    mouth_norm_ = register_module("mouth_norm", norm());
    mouth_ = register_module("mouth", torch::nn::Linear(width, kMouthChannels));
}

SpeechFeatures FrontEndImpl::forward(const torch::Tensor& mel) {
    const auto [normalised, bands] = normalise_mel(mel);
    auto rows = to_phone_rate_(torch::gelu(input_(normalised)));
    for (const auto& block : *phone_blocks_) rows = block->as<ConvBlock>()->forward(rows);
    rows = phone_norm_(rows);
    const auto logits = phone_(rows);
    rows = to_frame_rate_(torch::cat({rows, logits.softmax(2).to(rows.dtype())}, 2));
    for (const auto& block : *mouth_blocks_) rows = block->as<ConvBlock>()->forward(rows);
    const auto frames = mel.size(1) / kMelFramesPerRow;
    return {mouth_(mouth_norm_(rows)), logits,
            bands.view({mel.size(0), frames, kMelFramesPerRow, kEnergyBands}).mean(2)};
}

SpeechFeatures FrontEndImpl::forward_window(const torch::Tensor& mel) {
    return forward(mel.unsqueeze(0));
}

torch::Tensor speech_condition(const SpeechFeatures& features) {
    const auto& mouth = features.mouth;
    const auto phones = features.logits.to(torch::kFloat)
                            .softmax(2)
                            .reshape({mouth.size(0), mouth.size(1), 2 * kFrontEndPhones});
    return torch::cat({mouth.to(torch::kFloat) * kMouthGain, phones, features.bands}, 2);
}

FrontEnd load_front_end(const std::filesystem::path& file) {
    const auto store = read_safetensors(file);
    const auto found = store.tensors.find("mouth.weight");
    if (found == store.tensors.end() || found->second.dim() != 2)
        throw Error(ErrorKind::BadInput,
                    file.string() + " is not a speech front end; get the model pack again");
    FrontEnd network(FrontEndSizes{.hidden = found->second.size(1), .dropout = 0});
    load_weights(*network, store, file);
    network->eval();
    return network;
}

}  // namespace ditto
