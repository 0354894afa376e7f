#pragma once

#include <array>
#include <vector>

#include "motion/motion_options.h"

namespace ditto {

inline constexpr int kDiffusionTimes = 1000;

/// The cosine noise schedule (Nichol & Dhariwal 2021, s = 0.008, beta at most 0.999) with the
/// rounding of the published implementation (core/models/modules/lmdm_modules/utils.py): betas in
/// float32, their product in double.
struct DiffusionSchedule {
    std::array<float, kDiffusionTimes> beta{};
    std::array<float, kDiffusionTimes> alpha{};  ///< cumulative product of 1 - beta
    std::array<float, kDiffusionTimes>
        noise_x{};  ///< predicted noise = noise_x · x - x0 / noise_x0
    std::array<float, kDiffusionTimes> noise_x0{};

    DiffusionSchedule();
};

/// One denoising step from time t to t_next; t_next is -1 on the last, whose result is x0.
struct SamplerStep {
    int t = 0;
    int t_next = -1;
    float x0 = 1.0f;  ///< x_next = x0 · predicted x0 + noise · predicted noise + fresh · new noise,
    float noise = 0.0f;
    float fresh = 0.0f;
    float previous =
        0.0f;  ///< … where predicted x0 is first moved away from the one before by this factor (2M)
};

/// The steps of a sampler, 1 to 1000, times evenly spaced and distinct. Throws Error(BadInput) for
/// other numbers.
std::vector<SamplerStep> sampler_steps(const DiffusionSchedule& schedule, SamplerKind kind,
                                       int steps);

}  // namespace ditto
