#pragma once

#include <torch/torch.h>

#include <filesystem>

#include "audio/audio_features.h"

namespace ditto {

/// Left-right averages of the blendshapes that speech moves, in this order, as the front end
/// predicts them: jawOpen, mouthClose, mouthFunnel, mouthPucker, mouthPress, mouthRollLower,
/// mouthRollUpper, mouthStretch, mouthSmile, mouthLowerDown, mouthUpperUp.
inline constexpr int kMouthChannels = 11;
inline constexpr int kFrontEndPhones = 40;  ///< silence and ARPAbet, the order of speech/phone.h
inline constexpr int kEnergyBands = 3;
/// Columns of what the front end adds to a frame's condition (`speech_condition`).
inline constexpr int kSpeechCondition = kMouthChannels + 2 * kFrontEndPhones + kEnergyBands;

/// Sizes of the network that its weights do not share with the rest of the engine.
struct FrontEndSizes {
    std::int64_t hidden = 160;
    double dropout = 0.1;
};

/// What is heard in B windows of T video frames.
struct SpeechFeatures {
    torch::Tensor mouth;   ///< [B, T, 11] blendshape weights, about 0…1, not clamped
    torch::Tensor logits;  ///< [B, 2T, 40] phones, 50 rows a second
    torch::Tensor
        bands;  ///< [B, T, 3] log energy of low, middle and high bands against the window's level
};

/// Log-mel windows [B, N, 80] with the microphone taken out: per band, the mean over the window's
/// speech frames (total energy within 3 nats of the window's 90th percentile) is subtracted, then
/// clamped to -8…4 and halved. A window without speech comes out strongly negative throughout.
struct NormalisedMel {
    torch::Tensor mel;    ///< [B, N, 80]
    torch::Tensor bands;  ///< [B, N, 3], in -2…0.5
};
NormalisedMel normalise_mel(const torch::Tensor& mel);

/// Convolution over time on [B, N, C] rows, zero padding. Output row i sees the `kernel` rows
/// around the middle of input rows i·stride … (i+1)·stride - 1.
class TemporalConvImpl : public torch::nn::Module {
  public:
    TemporalConvImpl(std::int64_t in, std::int64_t out, std::int64_t kernel,
                     std::int64_t stride = 1, std::int64_t dilation = 1);
    torch::Tensor forward(const torch::Tensor& rows);

  private:
    std::int64_t kernel_, stride_, dilation_;
    torch::nn::Linear linear_{nullptr};  ///< over `kernel` rows side by side: one matrix product
};
TORCH_MODULE(TemporalConv);

/// x + Dropout(Linear(GELU(Conv3(LayerNorm(x))))).
class ConvBlockImpl : public torch::nn::Module {
  public:
    ConvBlockImpl(std::int64_t width, std::int64_t dilation, double dropout);
    torch::Tensor forward(const torch::Tensor& rows);

  private:
    torch::nn::LayerNorm norm_{nullptr};
    TemporalConv conv_{nullptr};
    torch::nn::Linear linear_{nullptr};
    torch::nn::Dropout dropout_{nullptr};
};
TORCH_MODULE(ConvBlock);

/// The starter's ear: log-mel to phones at 50 Hz and mouth at 25 Hz, by convolutions alone.
class FrontEndImpl : public torch::nn::Module {
  public:
    explicit FrontEndImpl(const FrontEndSizes& sizes = {});

    /// mel [B, 4T, 80], natural-log power as AudioFeatureRow holds it; normalised here per window.
    SpeechFeatures forward(const torch::Tensor& mel);
    /// One window [4T, 80]; features with B = 1.
    SpeechFeatures forward_window(const torch::Tensor& mel);

  private:
    TemporalConv input_{nullptr}, to_phone_rate_{nullptr}, to_frame_rate_{nullptr};
    torch::nn::ModuleList phone_blocks_, mouth_blocks_;
    torch::nn::LayerNorm phone_norm_{nullptr}, mouth_norm_{nullptr};
    torch::nn::Linear phone_{nullptr}, mouth_{nullptr};
};
TORCH_MODULE(FrontEnd);

/// Speech part of the LMDM's condition [B, T, 94]: mouth × 3, the posteriors of both phone rows of
/// a frame (2 × 40), band energies.
torch::Tensor speech_condition(const SpeechFeatures& features);

/// Reads front_end.safetensors; the width comes from the weights. Evaluation mode, float32.
/// Throws Error(BadInput) naming the file when a tensor is missing or has the wrong shape.
FrontEnd load_front_end(const std::filesystem::path& file);

}  // namespace ditto
