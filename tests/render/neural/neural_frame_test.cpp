#include "render/neural/neural_frame.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/error.h"
#include "golden_case.h"
#include "render/neural/spade_decoder.h"
#include "render/neural/spectral_norm.h"
#include "render/neural/warping_network.h"

namespace ditto {
namespace {

using testing::GoldenCase;

double largest(const torch::Tensor& difference) {
    return difference.abs().max().item<double>();
}

/// Of pictures 0 … 1, in dB.
double psnr(const torch::Tensor& a, const torch::Tensor& b) {
    return -10 * std::log10((a - b).square().mean().item<double>());
}

template <typename Module>
Module published(const WeightMap& weights) {
    Module network(weights);
    load_weights(*network, {weights, {}}, "golden");
    network->eval();
    return network;
}

/// The networks, plain, and what they make of a source.
class NeuralFrameTest : public ::testing::Test {
  protected:
    void SetUp() override {
        if (!GoldenCase::available()) GTEST_SKIP() << "needs ../shared/golden or DITTO_GOLDEN_DIR";
        at::set_num_threads(1);
        const GoldenCase warp("warp_network"), decoder("spade_decoder");
        warp_ = warp.weights();
        decoder_ = decoder.weights();
        feature_ = warp.input("feature_3d");
        source_ = warp.input("kp_source");
        driving_ = warp.input("kp_driving");
    }

    torch::InferenceMode inference_;
    WeightMap warp_, decoder_;
    torch::Tensor feature_, source_, driving_;
};

TEST_F(NeuralFrameTest, AgreesWithTheNetworks) {
    auto warping = published<WarpingNetwork>(warp_);
    auto decoding = published<SpadeDecoder>(fold_spectral_norm(decoder_));
    const NeuralFrame fast(warp_, decoder_, {.threads = 1});
    const PreparedSource source = fast.prepare(feature_, source_);
    const GoldenCase golden("warp_network");
    EXPECT_EQ(golden.misses("out", fast.warp(source, driving_)), 0);

    // A driving pose of its own, with points outside of the volume.
    const auto driving = 1.5 * source_.flip(1) + 0.1;
    const auto warped = warping(feature_, source_, driving);
    EXPECT_LT(largest(fast.warp(source, driving) - warped), 1e-4);
    const auto picture = fast.frame(source, driving);
    ASSERT_EQ(picture.sizes(), at::IntArrayRef({3, 512, 512}));
    EXPECT_LT(largest(picture - decoding(warped)[0]), 1e-4);
    EXPECT_TRUE(torch::equal(picture, fast.frame(source, driving)));
}

TEST_F(NeuralFrameTest, HalfPrecisionStaysClose) {
    const NeuralFrame exact(warp_, decoder_, {.threads = 1});
    const NeuralFrame fast(warp_, decoder_,
                           {.precision = NeuralFrameOptions::Precision::BFloat16, .threads = 1});
    const auto source = exact.prepare(feature_, source_);
    EXPECT_GT(psnr(fast.frame(source, driving_), exact.frame(source, driving_)), 40.0);
}

TEST_F(NeuralFrameTest, RefusesNetworksThatDoNotFitEachOther) {
    auto lacking = warp_;
    lacking.erase("fourth.weight");
    EXPECT_THROW(NeuralFrame(lacking, decoder_), Error);

    auto narrow = warp_;
    narrow["fourth.weight"] = narrow["fourth.weight"].slice(0, 0, 128).clone();
    narrow["fourth.bias"] = narrow["fourth.bias"].slice(0, 0, 128).clone();
    EXPECT_THROW(NeuralFrame(narrow, decoder_), Error);

    auto shallow = warp_;
    auto& occlusion = shallow["dense_motion_network.occlusion.weight"];
    occlusion = occlusion.slice(1, 0, occlusion.size(1) / 2).clone();
    EXPECT_THROW(NeuralFrame(shallow, decoder_), Error);
}

}  // namespace
}  // namespace ditto
