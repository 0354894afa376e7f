#include "render/neural/neural_frame.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/error.h"
#include "golden_case.h"
#include "render/neural/warping_network.h"

namespace ditto {
namespace {

using testing::GoldenCase;

/// Values that the reference stored of an output, and ours at the same places.
double psnr_to_stored(const GoldenCase& golden, const std::string& name, const torch::Tensor& got,
                      std::int64_t stride) {
    const auto want = golden.output(name);
    const auto values = got.flatten().slice(0, 0, {}, stride);
    return -10 * std::log10((values - want).square().mean().item<double>());
}

class NeuralFrameTest : public ::testing::Test {
  protected:
    void SetUp() override {
        if (!GoldenCase::available()) GTEST_SKIP() << "needs ../shared/golden or DITTO_GOLDEN_DIR";
        at::set_num_threads(1);
        warp_.emplace("warp_network");
        decoder_.emplace("spade_decoder");
        warp_weights_ = warp_->weights();
        decoder_weights_ = decoder_->weights();
    }

    torch::InferenceMode inference_;
    std::optional<GoldenCase> warp_, decoder_;
    WeightMap warp_weights_, decoder_weights_;
};

TEST_F(NeuralFrameTest, AgreesWithTheReference) {
    const NeuralFrame frame(warp_weights_, decoder_weights_, {.threads = 1});
    const auto feature = warp_->input("feature_3d"), keypoints = warp_->input("kp_source");
    const PreparedSource source = frame.prepare(feature, keypoints);
    EXPECT_EQ(warp_->misses("out", frame.warp(source, warp_->input("kp_driving"))), 0);
    const auto picture = frame.decode(decoder_->input("feature"));
    EXPECT_EQ(picture.sizes(), at::IntArrayRef({3, 512, 512}));
    EXPECT_EQ(decoder_->misses("image", picture), 0);

    // Another pose, with points outside of the volume: no state is left from the first.
    WarpingNetwork network(warp_weights_);
    load_weights(*network, {warp_weights_, {}}, "golden");
    network->eval();
    const auto driving = 1.5 * keypoints.flip(1) + 0.1;
    const auto difference = frame.warp(source, driving) - network(feature, keypoints, driving);
    EXPECT_LT(difference.abs().max().item<double>(), 1e-4);
}

TEST_F(NeuralFrameTest, HalfPrecisionStaysClose) {
    const NeuralFrame frame(warp_weights_, decoder_weights_,
                            {.precision = NeuralFrameOptions::Precision::BFloat16, .threads = 1});
    const auto source = frame.prepare(warp_->input("feature_3d"), warp_->input("kp_source"));
    const auto warped = frame.warp(source, warp_->input("kp_driving"));
    EXPECT_GT(psnr_to_stored(*warp_, "out", warped, 61), 40.0);
    const auto picture = frame.decode(decoder_->input("feature"));
    EXPECT_GT(psnr_to_stored(*decoder_, "image", picture, 47), 45.0);
}

TEST_F(NeuralFrameTest, RefusesNetworksThatDoNotFit) {
    auto lacking = warp_weights_;
    lacking.erase("fourth.weight");
    EXPECT_THROW(NeuralFrame(lacking, decoder_weights_), Error);

    auto narrow = warp_weights_;
    for (const std::string name : {"fourth.weight", "fourth.bias"})
        narrow[name] = narrow[name].slice(0, 0, 128).clone();
    EXPECT_THROW(NeuralFrame(narrow, decoder_weights_), Error);

    const std::string name = "dense_motion_network.occlusion.weight";
    const auto occlusion = warp_weights_[name];
    for (const std::int64_t depth : {5, 8}) {
        auto shallow = warp_weights_;
        shallow[name] = occlusion.slice(1, 0, occlusion.size(1) * depth / 16).clone();
        EXPECT_THROW(NeuralFrame(shallow, decoder_weights_), Error) << depth;
    }
}

}  // namespace
}  // namespace ditto
