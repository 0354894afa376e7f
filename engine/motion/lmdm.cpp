#include "motion/lmdm.h"

#include <cmath>

#include "core/error.h"

namespace ditto {
namespace {

constexpr double kNormEpsilon = 1e-5;
constexpr std::int64_t kMaxWidth = 1 << 16;

torch::nn::LayerNorm layer_norm(std::int64_t width) {
    return torch::nn::LayerNorm(torch::nn::LayerNormOptions({width}).eps(kNormEpsilon));
}

/// Sinusoidal embedding of diffusion times [B] → [B, width].
torch::Tensor embed_times(const torch::Tensor& times, std::int64_t width) {
    const std::int64_t half = width / 2;
    const auto options = torch::TensorOptions(torch::kFloat32).device(times.device());
    const auto frequencies = torch::exp(torch::arange(half, options) *
                                        (-std::log(10000.0) / static_cast<double>(half - 1)));
    const auto angles = torch::outer(times.to(torch::kFloat32), frequencies);
    return torch::cat({angles.sin(), angles.cos()}, 1);
}

/// `conditional` where keep [B] is true, else `null` (broadcast over the batch).
torch::Tensor choose(const torch::Tensor& keep, const torch::Tensor& conditional,
                     const torch::Tensor& null) {
    std::vector<std::int64_t> shape(static_cast<std::size_t>(conditional.dim()), 1);
    shape[0] = -1;
    return torch::where(keep.view(shape), conditional, null.to(conditional.scalar_type()));
}

const torch::Tensor& weight(const std::map<std::string, torch::Tensor>& weights,
                            const std::string& name) {
    const auto found = weights.find(name);
    if (found == weights.end()) {
        throw Error(ErrorKind::BadInput,
                    "the motion model lacks the parameter " + name + "; get the pack again");
    }
    return found->second;
}

using Shape = std::vector<std::int64_t>;

/// A parameter's shape, where it has `rank` dimensions.
Shape shape_of(const std::map<std::string, torch::Tensor>& weights, const std::string& name,
               std::size_t rank) {
    const auto shape = weight(weights, name).sizes().vec();
    if (shape.size() != rank) {
        throw Error(ErrorKind::BadInput, "the motion model's parameter " + name +
                                             " has a wrong shape; get the pack again");
    }
    return shape;
}

/// Number of consecutive layers "<prefix>0…", "<prefix>1…", …
std::int64_t count_layers(const std::map<std::string, torch::Tensor>& weights,
                          const std::string& prefix) {
    std::int64_t n = 0;
    while (weights.count(prefix + std::to_string(n) + ".linear1.weight")) ++n;
    return n;
}

/// The network's memory follows from its sizes: before it is made, the weights must hold the
/// matrices that dominate it, so that a small file cannot ask for a large network.
void check_sizes(const LmdmSizes& sizes, const std::map<std::string, torch::Tensor>& weights) {
    const auto expect = [&](const std::string& name, const Shape& shape) {
        if (shape_of(weights, name, shape.size()) != shape) {
            throw Error(ErrorKind::BadInput,
                        "the motion model's parameters disagree on its sizes at " + name +
                            "; get the pack again");
        }
    };
    const std::int64_t width = sizes.width;
    const bool fits = width >= 4 && width <= kMaxWidth && sizes.heads >= 1 &&
                      sizes.heads <= width && width % (2 * sizes.heads) == 0;
    if (!fits) {
        throw Error(
            ErrorKind::BadInput,
            "the motion model's width does not fit its number of heads; get the pack again");
    }
    expect("time_mlp.1.weight", {4 * width, width});
    expect("cond_projection.weight", {width, sizes.condition});
    expect("null_cond_embed", {1, sizes.frames, width});
    const auto expect_layer = [&](const std::string& prefix, const char* attention) {
        expect(prefix + attention + ".in_proj_weight", {3 * width, width});
        expect(prefix + "linear1.weight", {sizes.feed_forward, width});
    };
    for (std::int64_t i = 0; i < sizes.condition_layers; ++i)
        expect_layer("cond_encoder." + std::to_string(i) + ".", "self_attn");
    for (std::int64_t i = 0; i < sizes.layers; ++i) {
        expect_layer("seqTransDecoder.stack." + std::to_string(i) + ".", "self_attn");
    }
}

}  // namespace

LmdmSizes LmdmSizes::from_weights(const std::map<std::string, torch::Tensor>& weights,
                                  std::int64_t heads) {
    LmdmSizes sizes;
    const Shape final_layer = shape_of(weights, "final_layer.weight", 2);
    sizes.motion = final_layer[0];
    sizes.width = final_layer[1];
    sizes.condition = shape_of(weights, "cond_projection.weight", 2)[1];
    sizes.frames = shape_of(weights, "null_cond_embed", 3)[1];
    sizes.feed_forward = shape_of(weights, "seqTransDecoder.stack.0.linear1.weight", 2)[0];
    sizes.layers = count_layers(weights, "seqTransDecoder.stack.");
    sizes.condition_layers = count_layers(weights, "cond_encoder.");
    sizes.aligned = weights.count("aligned_projection.weight") > 0;
    sizes.heads = heads;
    check_sizes(sizes, weights);
    return sizes;
}

FilmImpl::FilmImpl(std::int64_t width) {
    block = register_module(
        "block", torch::nn::Sequential(torch::nn::Mish(), torch::nn::Linear(width, 2 * width)));
}

torch::Tensor FilmImpl::forward(const torch::Tensor& x, const torch::Tensor& time) {
    const auto parts = scale_shift(time).unsqueeze(1).chunk(2, 2);
    return torch::addcmul(parts[1], x, parts[0] + 1.0);
}

ConditionLayerImpl::ConditionLayerImpl(const LmdmSizes& sizes) : dropout_(sizes.dropout) {
    self_attn_ = register_module("self_attn", Attention(sizes.width, sizes.heads, sizes.dropout));
    linear1_ = register_module("linear1", torch::nn::Linear(sizes.width, sizes.feed_forward));
    linear2_ = register_module("linear2", torch::nn::Linear(sizes.feed_forward, sizes.width));
    norm1_ = register_module("norm1", layer_norm(sizes.width));
    norm2_ = register_module("norm2", layer_norm(sizes.width));
    rotary_ = register_module("rotary", Rotary(sizes.width));
}

torch::Tensor ConditionLayerImpl::forward(torch::Tensor x) {
    const auto drop = [&](const torch::Tensor& t) {
        return torch::dropout(t, dropout_, is_training());
    };
    const auto normed = norm1_(x);
    x = x + drop(self_attn_->self_attend(rotary_(normed), normed));
    return x + drop(linear2_(drop(torch::gelu(linear1_(norm2_(x))))));
}

MotionLayerImpl::MotionLayerImpl(const LmdmSizes& sizes) : dropout_(sizes.dropout) {
    self_attn_ = register_module("self_attn", Attention(sizes.width, sizes.heads, sizes.dropout));
    multihead_attn_ =
        register_module("multihead_attn", Attention(sizes.width, sizes.heads, sizes.dropout));
    linear1_ = register_module("linear1", torch::nn::Linear(sizes.width, sizes.feed_forward));
    linear2_ = register_module("linear2", torch::nn::Linear(sizes.feed_forward, sizes.width));
    norm1_ = register_module("norm1", layer_norm(sizes.width));
    norm2_ = register_module("norm2", layer_norm(sizes.width));
    norm3_ = register_module("norm3", layer_norm(sizes.width));
    film1_ = register_module("film1", Film(sizes.width));
    film2_ = register_module("film2", Film(sizes.width));
    film3_ = register_module("film3", Film(sizes.width));
    rotary_ = register_module("rotary", Rotary(sizes.width));
}

torch::Tensor MotionLayerImpl::drop(const torch::Tensor& x) const {
    return torch::dropout(x, dropout_, is_training());
}

KeyValue MotionLayerImpl::remember(const torch::Tensor& tokens, std::int64_t first) {
    return multihead_attn_->key_value(rotary_(tokens, first), tokens);
}

torch::Tensor MotionLayerImpl::forward(torch::Tensor x, const KeyValue& memory,
                                       const torch::Tensor& time) {
    auto normed = norm1_(x);
    x = x + film1_(drop(self_attn_->self_attend(rotary_(normed), normed)), time);
    x = x + film2_(drop(multihead_attn_->attend(rotary_(norm2_(x)), memory)), time);
    return x + film3_(drop(linear2_(drop(torch::gelu(linear1_(norm3_(x)))))), time);
}

LmdmImpl::LmdmImpl(const LmdmSizes& sizes) : sizes_(sizes) {
    using torch::nn::Linear;
    using torch::nn::Sequential;
    const std::int64_t width = sizes.width;
    null_cond_embed_ =
        register_parameter("null_cond_embed", torch::randn({1, sizes.frames, width}));
    null_cond_hidden_ = register_parameter("null_cond_hidden", torch::randn({1, width}));
    rotary_ = register_module("rotary", Rotary(width));
    // Index 0 is the embedding of the time, which has no parameters.
    time_mlp_ = register_module(
        "time_mlp", Sequential(torch::nn::Identity(), Linear(width, 4 * width), torch::nn::Mish()));
    to_time_cond_ = register_module("to_time_cond", Sequential(Linear(4 * width, width)));
    to_time_tokens_ =
        register_module("to_time_tokens", Sequential(Linear(4 * width, kTimeTokens * width)));
    norm_cond_ = register_module("norm_cond", layer_norm(width));
    input_projection_ = register_module("input_projection", Linear(2 * sizes.motion, width));
    cond_encoder_ = register_module("cond_encoder", torch::nn::ModuleList());
    for (std::int64_t i = 0; i < sizes.condition_layers; ++i)
        cond_encoder_->push_back(ConditionLayer(sizes));
    cond_projection_ = register_module("cond_projection", Linear(sizes.condition, width));
    non_attn_cond_projection_ = register_module(
        "non_attn_cond_projection", Sequential(layer_norm(width), Linear(width, width),
                                               torch::nn::SiLU(), Linear(width, width)));
    const auto decoder = register_module("seqTransDecoder", std::make_shared<torch::nn::Module>());
    stack_ = decoder->register_module("stack", torch::nn::ModuleList());
    for (std::int64_t i = 0; i < sizes.layers; ++i) stack_->push_back(MotionLayer(sizes));
    final_layer_ = register_module("final_layer", Linear(width, sizes.motion));
    if (sizes.aligned)
        aligned_projection_ = register_module("aligned_projection", Linear(width, width));
}

EncodedCondition LmdmImpl::encode(const torch::Tensor& condition) {
    auto tokens = cond_projection_(condition);
    for (const auto& layer : *cond_encoder_)
        tokens = layer->as<ConditionLayerImpl>()->forward(tokens);
    EncodedCondition encoded;
    encoded.pooled = non_attn_cond_projection_->forward(tokens.mean(1));
    if (aligned_projection_) encoded.added = aligned_projection_(tokens);
    encoded.tokens = std::move(tokens);
    return encoded;
}

EncodedCondition LmdmImpl::encode_null(std::int64_t batch) const {
    EncodedCondition encoded;
    encoded.tokens = null_cond_embed_.expand({batch, -1, -1});
    encoded.pooled = null_cond_hidden_.expand({batch, -1});
    if (aligned_projection_) encoded.added = torch::zeros_like(encoded.tokens);
    return encoded;
}

EncodedCondition LmdmImpl::mix(const EncodedCondition& conditional,
                               const torch::Tensor& keep) const {
    EncodedCondition mixed;
    mixed.tokens = choose(keep, conditional.tokens, null_cond_embed_);
    mixed.pooled = choose(keep, conditional.pooled, null_cond_hidden_);
    if (conditional.added.defined()) {
        mixed.added =
            choose(keep, conditional.added, torch::zeros({}, conditional.added.options()));
    }
    return mixed;
}

ConditionMemory LmdmImpl::remember(const EncodedCondition& condition) {
    const auto tokens = norm_cond_(condition.tokens);
    ConditionMemory memory;
    for (const auto& layer : *stack_)
        memory.layers.push_back(layer->as<MotionLayerImpl>()->remember(tokens, 0));
    memory.pooled = condition.pooled;
    memory.added = condition.added;
    return memory;
}

torch::Tensor LmdmImpl::time_hidden(const torch::Tensor& times) {
    return time_mlp_->forward(embed_times(times, sizes_.width));
}

torch::Tensor LmdmImpl::time_condition(const torch::Tensor& hidden) {
    return to_time_cond_->forward(hidden);
}

torch::Tensor LmdmImpl::time_tokens(const torch::Tensor& hidden) {
    return norm_cond_(to_time_tokens_->forward(hidden).unflatten(1, {kTimeTokens, sizes_.width}));
}

torch::Tensor LmdmImpl::forward(const torch::Tensor& x, const torch::Tensor& last_frame,
                                const ConditionMemory& condition, const torch::Tensor& times) {
    const auto hidden = time_hidden(times);
    const auto time = time_condition(hidden) + condition.pooled;
    const auto of_times = time_tokens(hidden);

    auto tokens = input_projection_(torch::cat({x, last_frame.unsqueeze(1).expand_as(x)}, 2));
    if (condition.added.defined()) tokens = tokens + condition.added;
    for (std::size_t i = 0; i < condition.layers.size(); ++i) {
        MotionLayerImpl& each = layer(i);
        const KeyValue of_time = each.remember(of_times, sizes_.frames);
        const KeyValue& kept = condition.layers[i];
        const KeyValue memory{torch::cat({kept.key, of_time.key}, 2),
                              torch::cat({kept.value, of_time.value}, 2)};
        tokens = each.forward(tokens, memory, time);
    }
    return final_layer_(tokens);
}

}  // namespace ditto
