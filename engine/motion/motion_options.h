#pragma once

#include <cstdint>

#include "core/compute.h"

namespace ditto {

enum class SamplerKind {
    Ddim,   ///< DDIM, eta 1 (Song et al. 2021), as the published model is sampled
    Dpmpp,  ///< DPM-Solver++ 2M (Lu et al. 2022)
};

/// How motion is sampled from the diffusion model.
struct MotionOptions {
    int steps = 0;  ///< denoising steps a window, 1 to 1000; 0: as many as the pack is made for
    SamplerKind sampler = SamplerKind::Ddim;
    std::uint64_t seed = 0;
    float guidance = 2.0f;  ///< classifier-free guidance scale; 1 is none
    int threads = 1;        ///< LibTorch's threads while sampling
    Device device = Device::Cpu;

    bool operator==(const MotionOptions&) const = default;
};

}  // namespace ditto
