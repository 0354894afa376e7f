// The motion diffusion model: one forward of each branch, guided steps, and a whole sampling.
#include "motion/lmdm.h"
#include "motion/window_sampler.h"
#include "parity.h"

namespace ditto {
namespace {

using testing::GoldenCase;

constexpr std::int64_t kPublishedHeads = 8;

/// The published network with a case's weights; cases share the parameter list of one of them.
Lmdm published(const GoldenCase& golden) {
    const auto weights = golden.weights("lmdm_forward_cond");
    Lmdm network(LmdmSizes::from_weights(weights, kPublishedHeads));
    WeightStore store{weights, {}};
    for (const auto& buffer : network->named_buffers())
        store.tensors.emplace(buffer.key(), buffer.value());
    load_weights(*network, store, "golden");
    network->eval();
    return network;
}

torch::Tensor forward(Lmdm& network, const GoldenCase& golden, const EncodedCondition& condition) {
    return network->forward(golden.input("x"), golden.input("cond_frame"),
                            network->remember(condition), golden.input("time_cond"));
}

PARITY_CASE(lmdm_forward_cond) {
    Lmdm network = published(golden);
    const auto x0 = forward(network, golden, network->encode(golden.input("cond")));
    EXPECT_EQ(golden.misses("x_start", x0), 0);
}

PARITY_CASE(lmdm_forward_null) {
    Lmdm network = published(golden);
    EXPECT_EQ(golden.misses("x_start", forward(network, golden, network->encode_null(1))), 0);
}

PARITY_CASE(lmdm_guided) {
    Lmdm network = published(golden);
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
        const auto noise = schedule.noise_x[t] * x[0] - x0 / schedule.noise_x0[t];
        EXPECT_EQ(golden.misses("pred_noise" + i, noise), 0) << i;
    }
}

PARITY_CASE(lmdm_ddim) {
    WindowSampler sampler(published(golden), {.steps = 10, .guidance = 2.0f});
    const auto start = golden.input("x_T"), noises = golden.input("noise");
    const auto noise = [&](std::int64_t step) {
        return step == 0 ? start[0] : noises[step - 1][0];
    };
    const auto x0 = sampler.sample(
        {golden.input("aud_cond")[0], {}, golden.input("kp_cond")[0], {}}, noise, {});
    EXPECT_EQ(golden.misses("x_final", x0), 0);
}

}  // namespace
}  // namespace ditto
