#pragma once

#include <torch/torch.h>

#include <map>
#include <string>
#include <vector>

#include "nn/attention.h"
#include "nn/rotary.h"

namespace ditto {

/// Tokens of the diffusion time behind those of the condition.
inline constexpr std::int64_t kTimeTokens = 2;

/// Sizes of the motion diffusion model. The published model is {265, 1103, 80, 512, 1024, 8, 8, 2}.
struct LmdmSizes {
    std::int64_t motion = 58;
    std::int64_t condition = 120;
    std::int64_t frames = 80;
    std::int64_t width = 192;
    std::int64_t feed_forward = 768;
    std::int64_t layers = 4;
    std::int64_t heads = 4;
    std::int64_t condition_layers = 2;
    bool aligned =
        true;  ///< a frame's condition token is added to its input token (`aligned_projection`)
    double dropout = 0.0;

    /// Reads the sizes off the parameters' names and shapes; the number of heads is not among them.
    /// Throws Error(BadInput) when a parameter that tells a size is missing or disagrees with the
    /// others.
    static LmdmSizes from_weights(const std::map<std::string, torch::Tensor>& weights,
                                  std::int64_t heads);
};

/// Feature-wise modulation: x · (1 + scale) + shift, both from the time embedding (Perez et al.
/// 2018).
class FilmImpl : public torch::nn::Module {
  public:
    explicit FilmImpl(std::int64_t width);
    /// x [B, N, width], time [B, width].
    torch::Tensor forward(const torch::Tensor& x, const torch::Tensor& time);
    /// [..., 2 · width] from time [..., width]: scale, then shift.
    torch::Tensor scale_shift(const torch::Tensor& time) { return block->forward(time); }

    torch::nn::Sequential block;
};
TORCH_MODULE(Film);

/// Self-attention and feed-forward over the condition tokens.
class ConditionLayerImpl : public torch::nn::Module {
  public:
    explicit ConditionLayerImpl(const LmdmSizes& sizes);
    torch::Tensor forward(torch::Tensor x);

  private:
    Attention self_attn_{nullptr};
    torch::nn::Linear linear1_{nullptr}, linear2_{nullptr};
    torch::nn::LayerNorm norm1_{nullptr}, norm2_{nullptr};
    Rotary rotary_{nullptr};
    double dropout_;
};
TORCH_MODULE(ConditionLayer);

/// One decoder layer: self-attention, cross-attention to the condition and time tokens,
/// feed-forward; each is modulated by the time embedding before it is added.
class MotionLayerImpl : public torch::nn::Module {
  public:
    explicit MotionLayerImpl(const LmdmSizes& sizes);
    /// Keys and values for the cross-attention of memory tokens [B, M, width] that stand at
    /// position `first` on.
    KeyValue remember(const torch::Tensor& tokens, std::int64_t first);
    /// x [B, N, width], memory as remember() gives it, time [B, width].
    torch::Tensor forward(torch::Tensor x, const KeyValue& memory, const torch::Tensor& time);
    /// The modulation after self-attention, cross-attention or feed-forward: 0, 1 or 2.
    FilmImpl& film(std::size_t index) {
        return index == 0 ? *film1_ : index == 1 ? *film2_ : *film3_;
    }

  private:
    torch::Tensor drop(const torch::Tensor& x) const;

    Attention self_attn_{nullptr}, multihead_attn_{nullptr};
    torch::nn::Linear linear1_{nullptr}, linear2_{nullptr};
    torch::nn::LayerNorm norm1_{nullptr}, norm2_{nullptr}, norm3_{nullptr};
    Film film1_{nullptr}, film2_{nullptr}, film3_{nullptr};
    Rotary rotary_{nullptr};
    double dropout_;
};
TORCH_MODULE(MotionLayer);

/// A window's condition after the condition encoder.
struct EncodedCondition {
    torch::Tensor tokens;  ///< [B, frames, width]
    torch::Tensor pooled;  ///< [B, width]
    torch::Tensor
        added;  ///< [B, frames, width] for the input tokens; undefined without the aligned layer
};

/// All that the denoising steps of a window need of its condition, made once.
struct ConditionMemory {
    std::vector<KeyValue> layers;  ///< for the cross-attention of each decoder layer
    torch::Tensor pooled, added;
};

/// The motion diffusion model of Ditto (arXiv 2411.19509 §3.2; reference:
/// core/models/modules/lmdm_modules/model.py): a transformer decoder that predicts the clean motion
/// of a window from noisy motion, the condition of each frame, the last frame before the window and
/// the diffusion time. Parameter names are those of the published checkpoints.
class LmdmImpl : public torch::nn::Module {
  public:
    explicit LmdmImpl(const LmdmSizes& sizes);

    const LmdmSizes& sizes() const { return sizes_; }

    /// condition [B, frames, condition].
    EncodedCondition encode(const torch::Tensor& condition);
    /// The condition of the unconditional branch.
    EncodedCondition encode_null(std::int64_t batch) const;
    /// Per sample, `conditional` where keep [B] is true, else the null condition.
    EncodedCondition mix(const EncodedCondition& conditional, const torch::Tensor& keep) const;
    ConditionMemory remember(const EncodedCondition& condition);

    /// x0 [B, frames, motion] from noisy x of the same shape, last_frame [B, motion] and times [B]
    /// (0 … 999, int64).
    torch::Tensor forward(const torch::Tensor& x, const torch::Tensor& last_frame,
                          const ConditionMemory& condition, const torch::Tensor& times);

    // Parts of forward(), for those who run its steps themselves.
    /// Times [B] → [B, 4 · width].
    torch::Tensor time_hidden(const torch::Tensor& times);
    /// What the modulations take, less the pooled condition: [B, width].
    torch::Tensor time_condition(const torch::Tensor& hidden);
    /// [B, 2, width].
    torch::Tensor time_tokens(const torch::Tensor& hidden);
    MotionLayerImpl& layer(std::size_t index) { return *stack_[index]->as<MotionLayerImpl>(); }

  private:
    LmdmSizes sizes_;
    torch::Tensor null_cond_embed_, null_cond_hidden_;
    torch::nn::Sequential time_mlp_, to_time_cond_, to_time_tokens_, non_attn_cond_projection_;
    torch::nn::LayerNorm norm_cond_{nullptr};
    torch::nn::Linear input_projection_{nullptr}, cond_projection_{nullptr}, final_layer_{nullptr},
        aligned_projection_{nullptr};
    torch::nn::ModuleList cond_encoder_, stack_;
    Rotary rotary_{nullptr};
};
TORCH_MODULE(Lmdm);

}  // namespace ditto
