#include "motion/diffusion.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace ditto {
namespace {

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
