#include "nn/weight_scope.h"

#include <gtest/gtest.h>

#include "core/error.h"

namespace ditto {
namespace {

WeightMap weights() {
    return {{"net.0.weight", torch::zeros({6, 4, 3, 3})},
            {"net.0.bias", torch::zeros({6})},
            {"net.1.weight", torch::zeros({8, 6, 2, 2})},
            {"net.2.weight", torch::zeros({8, 1, 7, 7})},
            {"head.weight", torch::zeros({5, 8})}};
}

TEST(WeightScope, FindsAndCountsWhatIsBelowAName) {
    const WeightMap map = weights();
    const WeightScope scope = WeightScope(map) / "net";
    EXPECT_EQ(scope.count("weight"), 3U);
    EXPECT_EQ(scope.count("bias"), 1U);
    EXPECT_TRUE((scope / 0).has("bias"));
    EXPECT_FALSE((scope / 1).has("bias"));
    EXPECT_EQ((scope / 1).shape("weight", 4), (std::vector<std::int64_t>{8, 6, 2, 2}));
}

TEST(WeightScope, LayersTakeTheSizesOfTheirWeights) {
    const WeightMap map = weights();
    const WeightScope net = WeightScope(map) / "net";
    const auto x = torch::zeros({1, 4, 8, 8});
    EXPECT_EQ(conv2d_of(net / 0, 4)(x).sizes(), at::IntArrayRef({1, 6, 8, 8}));
    auto patches = patches_of(net / 1, 6);
    EXPECT_FALSE(patches->options.bias());
    EXPECT_EQ(conv2d_of(net / 2, 8, 8)(torch::zeros({1, 8, 8, 8})).size(1), 8);
    EXPECT_EQ(patches->forward(torch::zeros({1, 6, 8, 8})).sizes(), at::IntArrayRef({1, 8, 4, 4}));
    EXPECT_EQ(linear_of(WeightScope(map) / "head", 8)(torch::zeros({2, 8})).size(1), 5);
}

TEST(WeightScope, NamesWhatIsMissingOrDoesNotFit) {
    WeightMap map = weights();
    map["even.weight"] = torch::zeros({6, 4, 2, 2});
    map["empty.weight"] = torch::zeros({0, 4, 3, 3});
    const WeightScope root(map);
    EXPECT_THROW(linear_of(root / "tail", 8), Error);
    EXPECT_THROW(linear_of(root / "head", 9), Error);
    EXPECT_THROW(conv2d_of(root / "head", 8), Error);
    EXPECT_THROW(conv2d_of(root / "even", 4), Error);
    EXPECT_THROW(conv2d_of(root / "empty", 4), Error);
    EXPECT_THROW(conv2d_of(root / "net" / 0, 4, 3), Error);
    try {
        conv2d_of(root / "net" / 0, 5);
        FAIL();
    } catch (const Error& error) {
        EXPECT_NE(std::string(error.what()).find("net.0.weight"), std::string::npos);
    }
}

}  // namespace
}  // namespace ditto
