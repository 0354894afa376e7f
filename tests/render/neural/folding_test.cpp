#include "render/neural/folding.h"

#include <gtest/gtest.h>

#include "core/error.h"
#include "render/neural/dense_motion.h"
#include "render/neural/keypoint_motion.h"
#include "render/neural/sample_volume.h"
#include "render/neural/spectral_norm.h"

namespace ditto {
namespace {

double largest(const torch::Tensor& difference) {
    return difference.abs().max().item<double>();
}

class Folding : public ::testing::Test {
  protected:
    void SetUp() override { torch::manual_seed(5); }
    torch::InferenceMode inference_;
};

TEST_F(Folding, BatchNormIsPartOfTheConvolutionBeforeIt) {
    torch::nn::Sequential layers;
    layers->push_back("conv", torch::nn::Conv2d(torch::nn::Conv2dOptions(3, 5, 3).padding(1)));
    layers->push_back("norm", torch::nn::BatchNorm2d(5));
    const auto norm = layers[1]->as<torch::nn::BatchNorm2dImpl>();
    norm->weight.uniform_(-1, 2);
    norm->bias.uniform_(-1, 1);
    norm->running_mean.uniform_(-1, 1);
    norm->running_var.uniform_(0.5, 2);
    layers->eval();
    WeightMap weights;
    for (const auto& item : layers->named_parameters()) weights[item.key()] = item.value();
    for (const auto& item : layers->named_buffers()) weights[item.key()] = item.value();

    const auto x = torch::randn({2, 3, 8, 9});
    const auto folded = conv_with_norm(weights, "conv", "norm");
    const auto got = torch::conv2d(x, folded.weight, folded.bias, 1, 1);
    EXPECT_LT(largest(got - layers->forward(x)), 1e-5);
}

TEST_F(Folding, AConvolutionWithoutBiasAddsNothing) {
    const auto conv = conv_weights({{"c.weight", torch::ones({4, 2, 1, 1})}}, "c");
    EXPECT_EQ(largest(conv.bias), 0.0);
    EXPECT_EQ(conv.bias.size(0), 4);
}

TEST_F(Folding, AnEnlargedMapIsConvolvedAtItsOwnSize) {
    const auto x = torch::randn({1, 3, 5, 6}), weight = torch::randn({4, 3, 3, 3});
    for (const std::int64_t scale : {2, 4}) {
        const auto enlarged = torch::upsample_nearest2d(x, {5 * scale, 6 * scale});
        const auto want = torch::conv2d(enlarged, weight, {}, 1, 1);
        const auto got =
            torch::conv_transpose2d(x, kernel_for_enlarged(weight, scale), {}, scale, 1);
        EXPECT_LT(largest(got - want), 1e-5) << scale;
    }
}

TEST_F(Folding, AnEnlargedVolumeKeepsItsDepth) {
    const auto x = torch::randn({1, 3, 4, 5, 6}), weight = torch::randn({4, 3, 3, 3, 3});
    const auto enlarged = torch::upsample_nearest3d(x, {4, 10, 12});
    const auto want = torch::conv3d(enlarged, weight, {}, 1, 1);
    const auto got = torch::conv_transpose3d(x, kernel_for_enlarged(weight, 2), {}, {1, 2, 2}, 1);
    EXPECT_LT(largest(got - want), 1e-5);
}

TEST_F(Folding, SpectralNormLeavesTheLargestSingularValueAtOne) {
    const auto matrix = torch::randn({6, 12});
    const auto [u, s, v] = torch::linalg_svd(matrix, false);
    const auto folded = fold_spectral_norm({{"a.weight_orig", matrix.view({6, 3, 2, 2})},
                                            {"a.weight_u", u.select(1, 0)},
                                            {"a.weight_v", v.select(0, 0)},
                                            {"a.bias", torch::ones({6})}});
    ASSERT_EQ(folded.size(), 2U);
    EXPECT_EQ(folded.at("a.weight").sizes(), at::IntArrayRef({6, 3, 2, 2}));
    EXPECT_LT(largest(folded.at("a.weight").flatten(1) - matrix / s[0]), 1e-5);
}

TEST_F(Folding, SpectralNormThatDoesNotFitIsRefused) {
    const auto weight = torch::ones({6, 3, 2, 2});
    EXPECT_THROW(fold_spectral_norm({{"weight_orig", weight}}), Error);
    EXPECT_THROW(fold_spectral_norm({{"weight_orig", weight},
                                     {"weight_u", torch::ones({6})},
                                     {"weight_v", torch::ones({11})}}),
                 Error);
    EXPECT_THROW(fold_spectral_norm({{"weight_orig", weight},
                                     {"weight_u", torch::ones({2, 3})},
                                     {"weight_v", torch::ones({12})}}),
                 Error);
}

TEST_F(Folding, AShiftIsOneProductPerAxis) {
    const auto volume = torch::randn({2, 5, 8, 8});
    // Small, half out of the volume, and far outside.
    const auto shifts = torch::tensor({{0.03f, -0.1f, 0.2f}, {0.9f, -1.1f, 0.5f}, {5.f, 0.f, 0.f}});
    const auto moves = shift_matrices(shifts, 5, 8);
    const auto got = torch::einsum("czyx,kwx,khy,kdz->kcdhw", {volume, moves.x, moves.y, moves.z});
    for (std::int64_t k = 0; k < shifts.size(0); ++k) {
        const auto want =
            sample_volume(volume.unsqueeze(0), (identity_grid(5, 8, 8) + shifts[k]).unsqueeze(0));
        EXPECT_LT(largest(got[k] - want[0]), 1e-5) << k;
    }
}

TEST_F(Folding, AMixOfShiftsSamplesAsTheGridSays) {
    const auto volume = torch::randn({3, 5, 8, 8});
    const auto shifts = torch::randn({4, 3}) * 0.7;
    const auto mask = torch::softmax(2 * torch::randn({5, 5, 8, 8}), 0);
    const auto move = torch::einsum("kdhw,kc->dhwc", {mask.slice(0, 1), shifts});
    const auto want =
        sample_volume(volume.unsqueeze(0), (identity_grid(5, 8, 8) + move).unsqueeze(0));
    const auto got = sample_moved(volume.permute({1, 2, 3, 0}).contiguous(), mask, shifts);
    EXPECT_LT(largest(got.permute({3, 2, 0, 1}) - want[0]), 1e-5);
}

TEST_F(Folding, AMoveThatIsNotANumberSamplesNothing) {
    const auto mask = torch::full({2, 2, 4, 4}, std::numeric_limits<float>::quiet_NaN());
    const auto got = sample_moved(torch::ones({2, 4, 4, 3}), mask, torch::ones({1, 3}));
    EXPECT_EQ(largest(got), 0.0);
}

}  // namespace
}  // namespace ditto
