#include "nn/attention.h"

namespace ditto {

AttentionImpl::AttentionImpl(std::int64_t dim, std::int64_t heads, double dropout)
    : dim_(dim), heads_(heads), dropout_(dropout) {
    in_proj_weight = register_parameter("in_proj_weight", torch::empty({3 * dim, dim}));
    in_proj_bias = register_parameter("in_proj_bias", torch::zeros({3 * dim}));
    torch::nn::init::xavier_uniform_(in_proj_weight);
    out_proj = register_module("out_proj", torch::nn::Linear(dim, dim));
}

torch::Tensor AttentionImpl::project(const torch::Tensor& x, std::int64_t first,
                                     std::int64_t count) const {
    return torch::linear(x, in_proj_weight.narrow(0, first * dim_, count * dim_),
                         in_proj_bias.narrow(0, first * dim_, count * dim_));
}

torch::Tensor AttentionImpl::split_heads(const torch::Tensor& x) const {
    return x.unflatten(2, {heads_, dim_ / heads_}).transpose(1, 2);
}

KeyValue AttentionImpl::key_value(const torch::Tensor& key_input,
                                  const torch::Tensor& value_input) const {
    return {split_heads(project(key_input, 1, 1)), split_heads(project(value_input, 2, 1))};
}

torch::Tensor AttentionImpl::attend_heads(const torch::Tensor& query, const KeyValue& memory) {
    const auto heads = torch::scaled_dot_product_attention(
        query, memory.key, memory.value, /*attn_mask=*/{}, is_training() ? dropout_ : 0.0);
    return out_proj(heads.transpose(1, 2).flatten(2));
}

torch::Tensor AttentionImpl::attend(const torch::Tensor& query_input, const KeyValue& memory) {
    return attend_heads(split_heads(project(query_input, 0, 1)), memory);
}

torch::Tensor AttentionImpl::self_attend(const torch::Tensor& rotated, const torch::Tensor& plain) {
    const auto query_key = project(rotated, 0, 2).chunk(2, 2);
    return attend_heads(split_heads(query_key[0]),
                        {split_heads(query_key[1]), split_heads(project(plain, 2, 1))});
}

}  // namespace ditto
