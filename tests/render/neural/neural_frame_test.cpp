#include "render/neural/neural_frame.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/error.h"
#include "golden_case.h"
#include "render/neural/openvino_frame.h"
#include "render/neural/random_networks.h"
#include "render/neural/torch_frame.h"
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

    /// The reference's frame.
    void expect_agreement(const NeuralFrame& frame) const {
        const auto source = frame.prepare(warp_->input("feature_3d"), warp_->input("kp_source"));
        EXPECT_EQ(warp_->misses("out", frame.warp(source, warp_->input("kp_driving"))), 0);
        const auto picture = frame.decode(decoder_->input("feature"));
        EXPECT_EQ(picture.sizes(), at::IntArrayRef({3, 512, 512}));
        EXPECT_EQ(decoder_->misses("image", picture), 0);
    }
    void expect_closeness(const NeuralFrame& frame, double warped, double decoded) const {
        const auto source = frame.prepare(warp_->input("feature_3d"), warp_->input("kp_source"));
        const auto feature = frame.warp(source, warp_->input("kp_driving"));
        EXPECT_EQ(feature.scalar_type(), torch::kFloat32);
        EXPECT_GT(psnr_to_stored(*warp_, "out", feature, 61), warped);
        const auto picture = frame.decode(decoder_->input("feature"));
        EXPECT_EQ(picture.scalar_type(), torch::kFloat32);
        EXPECT_GT(psnr_to_stored(*decoder_, "image", picture, 47), decoded);
    }

    void expect_refused(const WeightMap& warp) const {
        EXPECT_THROW(OpenVinoFrame(warp, decoder_weights_), Error);
        EXPECT_THROW(TorchFrame(warp, decoder_weights_, torch::kCPU), Error);
    }

    torch::InferenceMode inference_;
    std::optional<GoldenCase> warp_, decoder_;
    WeightMap warp_weights_, decoder_weights_;
};

TEST_F(NeuralFrameTest, AgreesWithTheReference) {
    const OpenVinoFrame frame(warp_weights_, decoder_weights_, Precision::Float32, 1);
    expect_agreement(frame);

    // Another pose, with points outside of the volume: no state is left from the first.
    WarpingNetwork network(warp_weights_);
    load_weights(*network, {warp_weights_, {}}, "golden");
    network->eval();
    const auto feature = warp_->input("feature_3d"), keypoints = warp_->input("kp_source");
    const PreparedSource source = frame.prepare(feature, keypoints);
    const auto driving = 1.5 * keypoints.flip(1) + 0.1;
    const auto difference = frame.warp(source, driving) - network(feature, keypoints, driving);
    EXPECT_LT(difference.abs().max().item<double>(), 1e-4);
}

TEST_F(NeuralFrameTest, LibTorchAgreesWithTheReference) {
    expect_agreement(TorchFrame(warp_weights_, decoder_weights_, torch::kCPU));
}

TEST_F(NeuralFrameTest, HalfPrecisionStaysClose) {
    std::optional<OpenVinoFrame> frame;
    try {
        frame.emplace(warp_weights_, decoder_weights_, Precision::BFloat16, 1);
    } catch (const Error& error) {
        GTEST_SKIP() << error.what();
    }
    expect_closeness(*frame, 40, 45);
}

/// Narrow networks, for what does not depend on the numbers.
class AnyFrame : public ::testing::Test {
  protected:
    AnyFrame() {
        at::set_num_threads(2);
        torch::manual_seed(6);
        feature_ = torch::randn({1, 32, 16, 64, 64});
        keypoints_ = torch::rand({1, 21, 3}) - 0.5;
        driving_ = keypoints_ + 0.05 * torch::randn({1, 21, 3});
    }
    torch::Tensor picture_of(const NeuralFrame& frame) const {
        return frame.frame(frame.prepare(feature_, keypoints_), driving_);
    }

    torch::InferenceMode inference_;
    RandomNetworks networks_ = random_networks({.narrow = 16, .mask_kernel = 3}, 7);
    torch::Tensor feature_, keypoints_, driving_;
};

TEST_F(AnyFrame, BothImplementationsDrawTheSame) {
    const OpenVinoFrame vino(networks_.warp, networks_.decoder, Precision::Float32, 2);
    const TorchFrame torch(networks_.warp, networks_.decoder, torch::kCPU);
    const auto picture = picture_of(torch);
    EXPECT_LT((picture - picture_of(vino)).abs().max().item<double>(), 1e-4);
    EXPECT_TRUE(torch::equal(picture, picture_of(torch)));
    EXPECT_GT(picture.std().item<double>(), 1e-3);
}

TEST_F(AnyFrame, FramesOfABatchAreThoseOfTheirPoses) {
    const auto poses = torch::cat({driving_, 1.2 * driving_});
    const auto expect_same = [&](const NeuralFrame& frame) {
        const PreparedSource source = frame.prepare(feature_, keypoints_);
        const auto pictures = frame.frames(source, poses);
        ASSERT_EQ(pictures.sizes(), at::IntArrayRef({2, 3, 512, 512}));
        for (std::int64_t i = 0; i < 2; ++i) {
            const auto alone = frame.frame(source, poses.narrow(0, i, 1));
            EXPECT_LT((pictures[i] - alone).abs().max().item<double>(), 1e-4);
        }
        EXPECT_GT((pictures[0] - pictures[1]).abs().max().item<double>(), 1e-3);
    };
    expect_same(OpenVinoFrame(networks_.warp, networks_.decoder, Precision::Float32, 2));
    expect_same(TorchFrame(networks_.warp, networks_.decoder, torch::kCPU));
}

TEST_F(AnyFrame, OptionsChooseTheImplementation) {
    const auto frame = make_neural_frame(networks_.warp, networks_.decoder,
                                         {.compute = {.device = Device::Auto}, .threads = 2});
    EXPECT_EQ(dynamic_cast<const OpenVinoFrame*>(frame.get()) != nullptr, frame->device().is_cpu());
    EXPECT_EQ(picture_of(*frame).device(), frame->device());
}

TEST_F(NeuralFrameTest, RefusesNetworksThatDoNotFit) {
    auto lacking = warp_weights_;
    lacking.erase("fourth.weight");
    expect_refused(lacking);

    auto narrow = warp_weights_;
    for (const std::string name : {"fourth.weight", "fourth.bias"})
        narrow[name] = narrow[name].slice(0, 0, 128).clone();
    expect_refused(narrow);

    const std::string name = "dense_motion_network.occlusion.weight";
    const auto occlusion = warp_weights_[name];
    for (const std::int64_t depth : {5, 8}) {
        auto shallow = warp_weights_;
        shallow[name] = occlusion.slice(1, 0, occlusion.size(1) * depth / 16).clone();
        expect_refused(shallow);
    }
}

}  // namespace
}  // namespace ditto
