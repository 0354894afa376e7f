#include "nn/attention.h"

#include <gtest/gtest.h>

namespace ditto {
namespace {

constexpr std::int64_t kDim = 48, kHeads = 4;

/// LibTorch's own layer with the same weights; it wants [N, B, dim].
torch::Tensor reference(const Attention& attention, const torch::Tensor& query,
                        const torch::Tensor& key, const torch::Tensor& value) {
    torch::nn::MultiheadAttention layer(kDim, kHeads);
    layer->in_proj_weight.copy_(attention->in_proj_weight);
    layer->in_proj_bias.copy_(attention->in_proj_bias);
    layer->out_proj->weight.copy_(attention->out_proj->weight);
    layer->out_proj->bias.copy_(attention->out_proj->bias);
    return std::get<0>(
               layer->forward(query.transpose(0, 1), key.transpose(0, 1), value.transpose(0, 1)))
        .transpose(0, 1);
}

class AttentionTest : public ::testing::Test {
  protected:
    AttentionTest() {
        torch::manual_seed(3);
        attention_ = Attention(kDim, kHeads, 0.5);
        attention_->in_proj_bias.normal_();
        attention_->eval();
    }
    torch::NoGradGuard no_grad_;
    Attention attention_{nullptr};
};

TEST_F(AttentionTest, CrossAttentionIsLibTorchs) {
    const auto query = torch::randn({2, 7, kDim}), key = torch::randn({2, 11, kDim}),
               value = torch::randn({2, 11, kDim});
    const auto got = attention_->attend(query, attention_->key_value(key, value));
    EXPECT_TRUE(torch::allclose(got, reference(attention_, query, key, value), 1e-4, 1e-5));
}

TEST_F(AttentionTest, SelfAttentionIsLibTorchs) {
    const auto rotated = torch::randn({2, 9, kDim}), plain = torch::randn({2, 9, kDim});
    EXPECT_TRUE(torch::allclose(attention_->self_attend(rotated, plain),
                                reference(attention_, rotated, rotated, plain), 1e-4, 1e-5));
}

TEST_F(AttentionTest, KeysAndValuesMadeInPartsAreTheSameMemory) {
    const auto query = torch::randn({1, 5, kDim}), memory = torch::randn({1, 8, kDim});
    const auto whole = attention_->key_value(memory, memory);
    const auto head = attention_->key_value(memory.slice(1, 0, 6), memory.slice(1, 0, 6));
    const auto rest = attention_->key_value(memory.slice(1, 6), memory.slice(1, 6));
    const KeyValue joined{torch::cat({head.key, rest.key}, 2),
                          torch::cat({head.value, rest.value}, 2)};
    EXPECT_TRUE(torch::allclose(attention_->attend(query, joined), attention_->attend(query, whole),
                                1e-4, 1e-5));
}

}  // namespace
}  // namespace ditto
