// Properties of the motion diffusion model; tests/parity compares it with the reference.
#include "motion/lmdm.h"

#include <gtest/gtest.h>

#include "core/error.h"
#include "motion/lmdm_steps.h"
#include "motion/window_sampler.h"
#include "pack/weight_store.h"

namespace ditto {
namespace {

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

TEST_F(SmallLmdm, StepsPredictWhatTheNetworkDoes) {
    const torch::InferenceMode inference;
    std::vector<std::int64_t> times;
    for (std::int64_t time = 999; time >= 0; time -= 11) times.push_back(time);  // several blocks
    LmdmSteps steps(network_, times);
    const auto x = torch::randn({80, 58}), last = torch::randn({58});
    for (const std::int64_t branches : {1, 2}) {
        const auto condition = network_->encode(torch::randn({branches, 80, 120}));
        steps.begin(condition, last);
        for (const std::size_t step : {std::size_t{0}, std::size_t{70}, std::size_t{3}}) {
            const auto want = network_->forward(
                x.expand({branches, -1, -1}), last.expand({branches, -1}),
                network_->remember(condition), torch::full({branches}, times[step], torch::kInt64));
            EXPECT_TRUE(torch::allclose(steps.predict(x, step), want, 1e-4, 1e-5)) << step;
        }
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
