#include "motion/diffusion.h"

#include <gtest/gtest.h>

#include <set>

#include "golden_case.h"

namespace ditto {
namespace {

using testing::GoldenCase;

template <typename Array>
torch::Tensor as_tensor(const Array& values) {
    return torch::tensor(std::vector<float>(values.begin(), values.end()));
}

TEST(DiffusionSchedule, IsThePublishedOne) {
    if (!GoldenCase::available()) GTEST_SKIP() << "needs ../shared/golden or DITTO_GOLDEN_DIR";
    const GoldenCase golden("diffusion_schedule");
    const DiffusionSchedule schedule;
    EXPECT_EQ(golden.misses("betas", as_tensor(schedule.beta)), 0);
    EXPECT_EQ(golden.misses("alphas_cumprod", as_tensor(schedule.alpha)), 0);
    EXPECT_EQ(golden.misses("sqrt_recip1m_alphas_cumprod", as_tensor(schedule.noise_x)), 0);
    EXPECT_EQ(golden.misses("sqrt_recipm1_alphas_cumprod", as_tensor(schedule.noise_x0)), 0);
    for (const int steps : golden.manifest().at("steps")) {
        const auto ddim = sampler_steps(schedule, SamplerKind::Ddim, steps);
        const auto pairs = golden.output("time_pairs_" + std::to_string(steps));
        ASSERT_EQ(static_cast<std::int64_t>(ddim.size()), pairs.size(0));
        std::vector<float> x0, noise, fresh;
        for (std::size_t i = 0; i < ddim.size(); ++i) {
            EXPECT_EQ(ddim[i].t, pairs[static_cast<std::int64_t>(i)][0].item<std::int64_t>())
                << steps;
            EXPECT_EQ(ddim[i].t_next, pairs[static_cast<std::int64_t>(i)][1].item<std::int64_t>())
                << steps;
            if (ddim[i].t_next < 0) continue;
            x0.push_back(ddim[i].x0), noise.push_back(ddim[i].noise),
                fresh.push_back(ddim[i].fresh);
        }
        EXPECT_EQ(golden.misses("alpha_next_sqrt_" + std::to_string(steps), torch::tensor(x0)), 0)
            << steps;
        EXPECT_EQ(golden.misses("sigma_" + std::to_string(steps), torch::tensor(fresh)), 0)
            << steps;
        EXPECT_EQ(golden.misses("c_" + std::to_string(steps), torch::tensor(noise)), 0) << steps;
    }
}

TEST(SamplerSteps, AreDistinctFiniteAndEndAtTheCleanMotion) {
    const DiffusionSchedule schedule;
    for (const auto kind : {SamplerKind::Ddim, SamplerKind::Dpmpp}) {
        for (int count = 1; count <= kDiffusionTimes; ++count) {
            const auto steps = sampler_steps(schedule, kind, count);
            ASSERT_EQ(steps.size(), static_cast<std::size_t>(count));
            std::set<int> times;
            for (const auto& step : steps) {
                times.insert(step.t);
                ASSERT_TRUE(std::isfinite(step.x0 + step.noise + step.fresh + step.previous))
                    << count;
            }
            ASSERT_EQ(times.size(), steps.size()) << count;
            ASSERT_EQ(steps.front().t, kDiffusionTimes - 1);
            ASSERT_EQ(steps.back().t_next, -1);
        }
    }
}

}  // namespace
}  // namespace ditto
