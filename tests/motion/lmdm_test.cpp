// Parity of the motion diffusion model with the reference, and its own properties.
#include "motion/lmdm.h"

#include <gtest/gtest.h>

#include "core/error.h"
#include "golden_case.h"
#include "motion/window_sampler.h"

namespace ditto {
namespace {

using testing::GoldenCase;

constexpr std::int64_t kPublishedHeads = 8;

/// Regenerated once: 35 million values.
const std::map<std::string, torch::Tensor>& published_weights() {
    static const auto weights = GoldenCase("lmdm_forward_cond").weights();
    return weights;
}

Lmdm make_published() {
    const auto& weights = published_weights();
    const auto sizes = LmdmSizes::from_weights(weights, kPublishedHeads);
    Lmdm network(sizes);
    WeightStore store{weights, {}};
    for (const auto& buffer : network->named_buffers())
        store.tensors.emplace(buffer.key(), buffer.value());
    load_weights(*network, store, "golden");
    network->eval();
    return network;
}

Lmdm published() {
    static const Lmdm network = make_published();
    return network;
}

class LmdmGolden : public ::testing::Test {
  protected:
    void SetUp() override {
        at::set_num_threads(
            1);  // threads that wait for each other are slow where tests run side by side
        if (!GoldenCase::available()) GTEST_SKIP() << "needs ../shared/golden or DITTO_GOLDEN_DIR";
    }
    torch::InferenceMode inference_;
};

TEST_F(LmdmGolden, SizesComeFromTheWeights) {
    const auto sizes = LmdmSizes::from_weights(published_weights(), kPublishedHeads);
    EXPECT_EQ(sizes.motion, 265);
    EXPECT_EQ(sizes.condition, 1103);
    EXPECT_EQ(sizes.frames, 80);
    EXPECT_EQ(sizes.width, 512);
    EXPECT_EQ(sizes.feed_forward, 1024);
    EXPECT_EQ(sizes.layers, 8);
    EXPECT_EQ(sizes.condition_layers, 2);
    EXPECT_FALSE(sizes.aligned);
}

TEST_F(LmdmGolden, ConditionalForward) {
    const GoldenCase golden("lmdm_forward_cond");
    Lmdm network = published();
    const auto memory = network->remember(network->encode(golden.input("cond")));
    const auto x0 = network->forward(golden.input("x"), golden.input("cond_frame"), memory,
                                     golden.input("time_cond"));
    EXPECT_EQ(golden.misses("x_start", x0), 0);
}

TEST_F(LmdmGolden, UnconditionalForward) {
    const GoldenCase golden("lmdm_forward_null");
    Lmdm network = published();
    const auto memory = network->remember(network->encode_null(1));
    const auto x0 = network->forward(golden.input("x"), golden.input("cond_frame"), memory,
                                     golden.input("time_cond"));
    EXPECT_EQ(golden.misses("x_start", x0), 0);
}

TEST_F(LmdmGolden, GuidedSteps) {
    const GoldenCase golden("lmdm_guided");
    Lmdm network = published();
    const DiffusionSchedule schedule;
    for (const std::string i : {"0", "1", "2"}) {
        const auto x = golden.input("x" + i), last = golden.input("cond_frame" + i),
                   time = golden.input("time_cond" + i);
        const auto with = network->encode(golden.input("cond" + i)),
                   without = network->encode_null(1);
        EncodedCondition both{torch::cat({with.tokens, without.tokens}),
                              torch::cat({with.pooled, without.pooled}),
                              {}};
        const auto branches = network->forward(x.expand({2, -1, -1}), last.expand({2, -1}),
                                               network->remember(both), time.expand({2}));
        const auto x0 = branches[1] + 2.0f * (branches[0] - branches[1]);
        EXPECT_EQ(golden.misses("x_start" + i, x0), 0) << i;
        const auto t = static_cast<std::size_t>(time.item<std::int64_t>());
        EXPECT_EQ(
            golden.misses("pred_noise" + i, schedule.noise_x[t] * x[0] - x0 / schedule.noise_x0[t]),
            0)
            << i;
    }
}

TEST_F(LmdmGolden, WholeDdimSampling) {
    const GoldenCase golden("lmdm_ddim");
    WindowSampler sampler(published(), {.steps = 10, .guidance = 2.0f});
    const auto start = golden.input("x_T"), noises = golden.input("noise");
    const auto noise = [&](std::int64_t step) {
        return step == 0 ? start[0] : noises[step - 1][0];
    };
    const auto x0 = sampler.sample(
        {golden.input("aud_cond")[0], {}, golden.input("kp_cond")[0], {}}, noise, {});
    EXPECT_EQ(golden.misses("x_final", x0), 0);
}

class SmallLmdm : public ::testing::Test {
  protected:
    SmallLmdm() {
        at::set_num_threads(1);
        torch::manual_seed(5);
        network_ = Lmdm(LmdmSizes{.width = 64, .feed_forward = 128, .layers = 2, .heads = 4});
        network_->eval();
    }
    WindowConditions window() const {
        return {torch::randn({80, 120}), {}, torch::randn({58}), {}};
    }
    Lmdm network_{nullptr};
};

TEST_F(SmallLmdm, PinsAreMetExactlyAtInfluenceOneAndIgnoredAtZero) {
    for (const auto kind : {SamplerKind::Ddim, SamplerKind::Dpmpp}) {
        WindowSampler sampler(network_, {.steps = 6, .sampler = kind});
        const auto noise = window_noise(3, 0, 80, 58);
        auto free = window();
        const auto base = sampler.sample(free, noise, {});
        auto pinned = free;
        pinned.pins = {torch::full({80, 58}, 0.7f), torch::zeros({80, 58})};
        EXPECT_TRUE(torch::equal(sampler.sample(pinned, noise, {}), base));
        pinned.pins.influence.slice(1, 10, 12).fill_(1.0f);
        const auto steered = sampler.sample(pinned, noise, {});
        EXPECT_TRUE(torch::equal(steered.slice(1, 10, 12), torch::full({80, 2}, 0.7f)));
        EXPECT_GT((steered - base).abs().slice(1, 20, 58).max().item<float>(), 1e-4f);
    }
}

TEST_F(SmallLmdm, SizesAreReadOffItsOwnWeights) {
    const auto sizes = LmdmSizes::from_weights(weights_of(*network_), 4);
    EXPECT_EQ(sizes.width, 64);
    EXPECT_EQ(sizes.feed_forward, 128);
    EXPECT_EQ(sizes.layers, 2);
    EXPECT_TRUE(sizes.aligned);
}

TEST_F(SmallLmdm, WeightsThatContradictEachOtherAreRefused) {
    const auto refused = [](const std::map<std::string, torch::Tensor>& weights,
                            std::int64_t heads) {
        EXPECT_THROW(LmdmSizes::from_weights(weights, heads), Error);
    };
    const auto good = weights_of(*network_);
    for (const std::int64_t heads : {std::int64_t{0}, std::int64_t{5}, std::int64_t{-4}, INT64_MAX})
        refused(good, heads);
    for (const char* name :
         {"final_layer.weight", "null_cond_embed", "cond_encoder.1.self_attn.in_proj_weight"}) {
        auto broken = good;
        broken[name] = torch::zeros({3});
        refused(broken, 4);
        broken.erase(name);
        refused(broken, 4);
    }
    auto wide = good;
    wide["final_layer.weight"] = torch::zeros({1, 60'000});
    refused(wide, 4);
}

TEST_F(SmallLmdm, StepsOutsideOneToAThousandAreRefused) {
    for (const int steps : {-1, 0, 1001})
        EXPECT_THROW(WindowSampler(network_, {.steps = steps}), Error);
}

TEST_F(SmallLmdm, AnyStepCountGivesFiniteMotion) {
    for (const auto kind : {SamplerKind::Ddim, SamplerKind::Dpmpp}) {
        for (const int steps : {1, 2, 3, 5, 13}) {
            WindowSampler sampler(network_, {.steps = steps, .sampler = kind});
            EXPECT_TRUE(torch::isfinite(sampler.sample(window(), window_noise(1, 2, 80, 58), {}))
                            .all()
                            .item<bool>())
                << steps;
        }
    }
}

TEST_F(SmallLmdm, CancellingEndsSampling) {
    WindowSampler sampler(network_, {.steps = 1000});
    const CancelToken cancel;
    int steps = 0;
    const auto noise = [&](std::int64_t) {
        if (++steps == 3) cancel.cancel();
        return torch::zeros({80, 58});
    };
    EXPECT_THROW(sampler.sample(window(), noise, cancel), Error);
    EXPECT_LE(steps, 4);
}

TEST_F(SmallLmdm, NoiseDependsOnEveryKeyAndOnNothingElse) {
    const auto noise = window_noise(7, 3, 80, 58);
    EXPECT_TRUE(torch::equal(noise(2), noise(2)));
    EXPECT_FALSE(torch::equal(noise(2), noise(1)));
    EXPECT_FALSE(torch::equal(noise(2), window_noise(7, 4, 80, 58)(2)));
    EXPECT_FALSE(torch::equal(noise(2), window_noise(8, 3, 80, 58)(2)));
    EXPECT_NEAR(noise(0).std().item<float>(), 1.0f, 0.05f);
    EXPECT_NEAR(noise(0).mean().item<float>(), 0.0f, 0.05f);
}

}  // namespace
}  // namespace ditto
