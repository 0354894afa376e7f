// The noise schedule and the DDIM tables.
#include "motion/diffusion.h"
#include "parity.h"

namespace ditto {
namespace {

template <typename Array>
torch::Tensor as_tensor(const Array& values) {
    return torch::tensor(std::vector<float>(values.begin(), values.end()));
}

void check_steps(const testing::GoldenCase& golden, const DiffusionSchedule& schedule, int count) {
    const auto steps = sampler_steps(schedule, SamplerKind::Ddim, count);
    const std::string n = std::to_string(count);
    std::vector<std::int64_t> times;
    std::vector<float> x0, noise, fresh;
    for (const auto& step : steps) {
        times.push_back(step.t), times.push_back(step.t_next);
        if (step.t_next < 0) continue;
        x0.push_back(step.x0), noise.push_back(step.noise), fresh.push_back(step.fresh);
    }
    EXPECT_TRUE(torch::equal(torch::tensor(times).view({-1, 2}), golden.output("time_pairs_" + n)))
        << n;
    EXPECT_EQ(golden.misses("alpha_next_sqrt_" + n, torch::tensor(x0)), 0) << n;
    EXPECT_EQ(golden.misses("sigma_" + n, torch::tensor(fresh)), 0) << n;
    EXPECT_EQ(golden.misses("c_" + n, torch::tensor(noise)), 0) << n;
}

PARITY_CASE(diffusion_schedule) {
    const DiffusionSchedule schedule;
    EXPECT_EQ(golden.misses("betas", as_tensor(schedule.beta)), 0);
    EXPECT_EQ(golden.misses("alphas_cumprod", as_tensor(schedule.alpha)), 0);
    EXPECT_EQ(golden.misses("sqrt_recip1m_alphas_cumprod", as_tensor(schedule.noise_x)), 0);
    EXPECT_EQ(golden.misses("sqrt_recipm1_alphas_cumprod", as_tensor(schedule.noise_x0)), 0);
    for (const int steps : golden.manifest().at("steps")) check_steps(golden, schedule, steps);
}

}  // namespace
}  // namespace ditto
