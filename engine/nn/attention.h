#pragma once

#include <torch/torch.h>

namespace ditto {

/// Keys and values of a memory, split into heads: [B, heads, M, dim / heads].
struct KeyValue {
    torch::Tensor key, value;
};

/// Multi-head attention with the parameter names of torch.nn.MultiheadAttention (in_proj_weight,
/// in_proj_bias, out_proj). Keys and values can be made once and used for several queries.
class AttentionImpl : public torch::nn::Module {
  public:
    AttentionImpl(std::int64_t dim, std::int64_t heads, double dropout);

    /// key_input and value_input [B, M, dim].
    KeyValue key_value(const torch::Tensor& key_input, const torch::Tensor& value_input) const;
    /// query_input [B, N, dim] → [B, N, dim].
    torch::Tensor attend(const torch::Tensor& query_input, const KeyValue& memory);
    /// Queries and keys from `rotated`, values from `plain`.
    torch::Tensor self_attend(const torch::Tensor& rotated, const torch::Tensor& plain);

    torch::Tensor in_proj_weight, in_proj_bias;
    torch::nn::Linear out_proj{nullptr};

  private:
    torch::Tensor project(const torch::Tensor& x, std::int64_t first, std::int64_t count) const;
    torch::Tensor split_heads(const torch::Tensor& x) const;
    torch::Tensor attend_heads(const torch::Tensor& query, const KeyValue& memory);

    std::int64_t dim_, heads_;
    double dropout_;
};
TORCH_MODULE(Attention);

}  // namespace ditto
