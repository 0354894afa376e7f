#include "motion/diffusion.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>

#include "core/error.h"

namespace ditto {
namespace {

constexpr double kCosineOffset = 0.008;
constexpr double kMaxBeta = 0.999;

double cosine_alpha(int i) {
    const double angle = (static_cast<double>(i) / kDiffusionTimes + kCosineOffset) /
                         (1.0 + kCosineOffset) * std::numbers::pi / 2.0;
    return std::cos(angle) * std::cos(angle);
}

/// linspace(-1, 999, steps + 1), truncated toward zero, from the last.
std::vector<int> times_of(int steps) {
    std::vector<int> times(static_cast<std::size_t>(steps) + 1);
    for (int i = 0; i <= steps; ++i) {
        // float32 as the published implementation: at some step counts the truncation depends on
        // it.
        const float step = static_cast<float>(kDiffusionTimes) / static_cast<float>(steps);
        const float time = i < (steps + 1) / 2 ? -1.0f + step * static_cast<float>(i)
                                               : static_cast<float>(kDiffusionTimes - 1) -
                                                     step * static_cast<float>(steps - i);
        times[static_cast<std::size_t>(steps - i)] = static_cast<int>(time);
    }
    return times;
}

/// DDIM with eta 1 (Song et al. 2021, eq. 12 and 16).
SamplerStep ddim_step(const DiffusionSchedule& schedule, int t, int t_next) {
    const float alpha = schedule.alpha[static_cast<std::size_t>(t)];
    const float next = schedule.alpha[static_cast<std::size_t>(t_next)];
    SamplerStep step{.t = t, .t_next = t_next};
    step.x0 = std::sqrt(next);
    step.fresh = std::sqrt((1.0f - alpha / next) * (1.0f - next) / (1.0f - alpha));
    // Rounding can bring the radicand below 0 (with exactly 5 steps); the published code returns
    // NaN there.
    step.noise = std::sqrt(std::max(1.0f - next - step.fresh * step.fresh, 0.0f));
    return step;
}

/// Half the log of the signal-to-noise ratio.
double lambda(const DiffusionSchedule& schedule, int t) {
    const double alpha = schedule.alpha[static_cast<std::size_t>(t)];
    return 0.5 * (std::log(alpha) - std::log1p(-alpha));
}

/// DPM-Solver++ 2M (Lu et al. 2022, algorithm 2), written with the predicted noise: the exact
/// solution for a constant x0 is the deterministic DDIM step, and the second order replaces x0 by
/// an extrapolation from the one before.
SamplerStep dpmpp_step(const DiffusionSchedule& schedule, int t_before, int t, int t_next) {
    const float next = schedule.alpha[static_cast<std::size_t>(t_next)];
    SamplerStep step{.t = t, .t_next = t_next};
    step.x0 = std::sqrt(next);
    step.noise = std::sqrt(1.0f - next);
    if (t_before >= 0) {
        const double h = lambda(schedule, t_next) - lambda(schedule, t);
        const double h_before = lambda(schedule, t) - lambda(schedule, t_before);
        step.previous = static_cast<float>(0.5 * h / h_before);
    }
    return step;
}

}  // namespace

DiffusionSchedule::DiffusionSchedule() {
    double product = 1.0;
    for (int i = 0; i < kDiffusionTimes; ++i) {
        const auto at = static_cast<std::size_t>(i);
        beta[at] =
            static_cast<float>(std::min(1.0 - cosine_alpha(i + 1) / cosine_alpha(i), kMaxBeta));
        product *= static_cast<double>(1.0f - beta[at]);
        alpha[at] = static_cast<float>(product);
        noise_x[at] = std::sqrt(1.0f / (1.0f - alpha[at]));
        noise_x0[at] = std::sqrt(1.0f / alpha[at] - 1.0f);
    }
}

std::vector<SamplerStep> sampler_steps(const DiffusionSchedule& schedule, SamplerKind kind,
                                       int steps) {
    if (steps < 1 || steps > kDiffusionTimes) {
        throw Error(ErrorKind::BadInput, "motion cannot be sampled in " + std::to_string(steps) +
                                             " steps; choose 1 to 1000");
    }
    const auto times = times_of(steps);
    std::vector<SamplerStep> result;
    for (std::size_t i = 0; i + 1 < times.size(); ++i) {
        const int t = times[i], t_next = times[i + 1];
        if (t_next < 0) {
            result.push_back({.t = t});
        } else if (kind == SamplerKind::Ddim) {
            result.push_back(ddim_step(schedule, t, t_next));
        } else {
            result.push_back(dpmpp_step(schedule, i > 0 ? times[i - 1] : -1, t, t_next));
        }
    }
    return result;
}

}  // namespace ditto
