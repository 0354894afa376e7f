#include "motion/lmdm_steps.h"

#include <algorithm>

#include "motion/token_rows.h"
#include "pack/weight_store.h"

namespace ditto {
namespace {

constexpr double kNormEpsilon = 1e-5;
constexpr std::size_t kBlockSteps = 64;
constexpr std::size_t kFilms = 3;  // of a layer

torch::Tensor transposed(const torch::Tensor& x) {
    return x.t().contiguous();
}

/// [n, heads, M, width / heads] → [n, M, width].
torch::Tensor joined(const torch::Tensor& heads) {
    return heads.transpose(1, 2).flatten(2);
}

}  // namespace

torch::Tensor LmdmSteps::Dense::operator()(const torch::Tensor& x) const {
    return torch::addmm(bias, x, weight);
}

torch::Tensor LmdmSteps::Norm::operator()(const torch::Tensor& x) const {
    return torch::layer_norm(x, weight.sizes(), weight, bias, kNormEpsilon);
}

LmdmSteps::LmdmSteps(const Lmdm& network, const std::vector<std::int64_t>& times)
    : network_(network), recorded_(network->parameters().front().device()) {
    const torch::InferenceMode inference;
    const auto device = network->parameters().front().device();
    auto weights = weights_of(*network);
    for (auto& [name, weight] : weights) weight = weight.to(device);
    const std::int64_t width = network->sizes().width, motion = network->sizes().motion;
    const auto rows = [&](const std::string& name, std::int64_t first, std::int64_t count) {
        return Dense{transposed(weights.at(name + "weight").narrow(0, first, count)),
                     weights.at(name + "bias").narrow(0, first, count)};
    };
    const auto dense = [&](const std::string& name) {
        return rows(name + ".", 0, weights.at(name + ".bias").size(0));
    };
    const auto norm = [&](const std::string& name) {
        return Norm{weights.at(name + ".weight"), weights.at(name + ".bias")};
    };
    for (std::int64_t i = 0; i < network->sizes().layers; ++i) {
        const std::string at = "seqTransDecoder.stack." + std::to_string(i) + ".";
        layers_.push_back({.norm1 = norm(at + "norm1"),
                           .norm2 = norm(at + "norm2"),
                           .norm3 = norm(at + "norm3"),
                           .query_key = rows(at + "self_attn.in_proj_", 0, 2 * width),
                           .value = rows(at + "self_attn.in_proj_", 2 * width, width),
                           .out = dense(at + "self_attn.out_proj"),
                           .cross_query = rows(at + "multihead_attn.in_proj_", 0, width),
                           .cross_out = dense(at + "multihead_attn.out_proj"),
                           .feed_in = dense(at + "linear1"),
                           .feed_out = dense(at + "linear2")});
    }
    input_ = dense("input_projection");
    last_frame_weight_ = input_.weight.narrow(0, motion, motion);
    input_.weight = input_.weight.narrow(0, 0, motion);
    final_ = dense("final_layer");
    const auto& frequencies = weights.at("rotary.freqs");
    time_hidden_ = network_->time_hidden(torch::tensor(times, torch::kInt64).to(device));
    const auto angles =
        torch::outer(torch::arange(network->sizes().frames, frequencies.options()), frequencies);
    cosine_ = angles.cos();
    sine_ = angles.sin();
}

/// Puts values where runs read them. A place that does not fit is made anew, and with it what was
/// recorded of the one before.
void LmdmSteps::place(torch::Tensor& input, const torch::Tensor& values) {
    if (input.defined() && values.defined() && input.sizes() == values.sizes()) {
        input.copy_(values);
    } else if (input.defined() || values.defined()) {
        input = values.defined() ? values.clone(torch::MemoryFormat::Contiguous) : values;
        recorded_ = RecordedRun(time_hidden_.device());
    }
}

void LmdmSteps::begin(const EncodedCondition& condition, const torch::Tensor& last_frame) {
    const ConditionMemory memory = network_->remember(condition);
    branches_ = memory.pooled.size(0);
    pooled_ = memory.pooled;
    std::vector<torch::Tensor> memories;
    for (const KeyValue& layer : memory.layers)
        memories.push_back(torch::stack({joined(layer.key), joined(layer.value)}));
    place(inputs_.memories, torch::constant_pad_nd(torch::stack(memories), {0, 0, 0, kTimeTokens}));
    place(inputs_.added, memory.added);
    place(inputs_.input_bias, torch::addmv(input_.bias, last_frame_weight_.t(), last_frame));
    block_ = {};
}

/// Makes what the steps around `step` need of their times.
void LmdmSteps::prepare_block(std::size_t step) {
    const auto steps = static_cast<std::size_t>(time_hidden_.size(0));
    block_.first = step;
    block_.count = std::min(kBlockSteps, steps - step);
    const auto hidden = time_hidden_.narrow(0, static_cast<std::int64_t>(step),
                                            static_cast<std::int64_t>(block_.count));
    const auto time = network_->time_condition(hidden).unsqueeze(1) + pooled_;  // [count, B, width]
    const auto tokens = network_->time_tokens(hidden);
    std::vector<torch::Tensor> films, memories;
    for (std::size_t i = 0; i < layers_.size(); ++i) {
        auto& layer = network_->layer(i);
        for (std::size_t film = 0; film < kFilms; ++film)
            films.push_back(layer.film(film).scale_shift(time));
        const KeyValue memory = layer.remember(tokens, network_->sizes().frames);
        memories.push_back(torch::stack({joined(memory.key), joined(memory.value)}, 1));
    }
    block_.films = torch::stack(films, 1);
    block_.time_memories = torch::stack(memories, 1);
}

torch::Tensor LmdmSteps::rotated(const torch::Tensor& x) const {
    return rotated_rows(x, cosine_, sine_);
}

/// Heads of rows [B · frames, width] attend to [B, M, width]; key and value may be parts of rows.
torch::Tensor LmdmSteps::attend(const torch::Tensor& query, const torch::Tensor& key,
                                const torch::Tensor& value) const {
    const auto heads = [&](const torch::Tensor& x) {
        const auto batches = x.dim() == 3 ? x : x.unflatten(0, {branches_, -1});
        return batches.unflatten(2, {network_->sizes().heads, -1}).transpose(1, 2);
    };
    return joined(torch::scaled_dot_product_attention(heads(query), heads(key), heads(value)))
        .flatten(0, 1);
}

void LmdmSteps::run_layer(std::size_t index, torch::Tensor& tokens) {
    const Layer& layer = layers_[index];
    const std::int64_t width = tokens.size(1);
    const auto films = inputs_.films.narrow(0, static_cast<std::int64_t>(kFilms * index), kFilms);
    auto normal = layer.norm1(tokens);
    const auto query_key = layer.query_key(rotated(normal));
    const auto seen = attend(query_key.narrow(1, 0, width), query_key.narrow(1, width, width),
                             layer.value(normal));
    add_modulated_rows(tokens, layer.out(seen), films[0]);

    const auto memory = inputs_.memories[static_cast<std::int64_t>(index)];
    normal = layer.norm2(tokens);
    const auto heard = attend(layer.cross_query(rotated(normal)), memory[0], memory[1]);
    add_modulated_rows(tokens, layer.cross_out(heard), films[1]);

    auto hidden = layer.feed_in(layer.norm3(tokens));
    add_modulated_rows(tokens, layer.feed_out(torch::gelu_(hidden)), films[2]);
}

/// The step whose inputs are in their places.
torch::Tensor LmdmSteps::run() {
    auto tokens = torch::addmm(inputs_.input_bias, inputs_.x, input_.weight).repeat({branches_, 1});
    if (inputs_.added.defined()) tokens += inputs_.added.flatten(0, 1);
    for (std::size_t i = 0; i < layers_.size(); ++i) run_layer(i, tokens);
    return final_(tokens).unflatten(0, {branches_, -1});
}

torch::Tensor LmdmSteps::predict(const torch::Tensor& x, std::size_t step) {
    if (step < block_.first || step >= block_.first + block_.count) prepare_block(step);
    const auto at = static_cast<std::int64_t>(step - block_.first);
    place(inputs_.x, x);
    place(inputs_.films, block_.films[at]);
    inputs_.memories.narrow(3, network_->sizes().frames, kTimeTokens)
        .copy_(block_.time_memories[at].unsqueeze(2));
    return recorded_([this] { return run(); });
}

}  // namespace ditto
