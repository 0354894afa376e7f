#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <functional>

#include "core/progress.h"
#include "motion/diffusion.h"
#include "motion/lmdm.h"
#include "motion/lmdm_steps.h"

namespace ditto {

/// Where a window's motion has to be: at every denoising step the predicted x0 moves towards
/// `target` by `influence`. Both [frames, motion], standardised; influence 1 is met exactly, 0
/// leaves the model free.
struct Pins {
    torch::Tensor target, influence;
};

/// What a window is sampled from.
struct WindowConditions {
    torch::Tensor condition;  ///< [frames, condition]
    torch::Tensor
        uncondition;  ///< the same without speech; undefined: the model's learnt null condition
    torch::Tensor last_frame;  ///< [motion], standardised; the frame before the window
    Pins pins;                 ///< may be undefined
};

/// Standard normal noise [frames, motion] of a denoising step of a window; step 0 is where sampling
/// starts.
using NoiseFn = std::function<torch::Tensor(std::int64_t step)>;

/// Noise that depends on (seed, window, step, element) alone.
NoiseFn window_noise(std::uint64_t seed, std::int64_t window, std::int64_t frames,
                     std::int64_t motion);

/// Noise that depends on (seed, frame, step, element) alone: where windows overlap it is the same.
/// `first`: the window's first frame.
NoiseFn frame_noise(std::uint64_t seed, std::int64_t first, std::int64_t frames,
                    std::int64_t motion);

/// Samples windows of motion from the diffusion model.
class WindowSampler {
  public:
    /// `network` in evaluation mode, on the device where it is to run (the options' device counts
    /// for nothing here); what goes in and comes out of windows is on the CPU. `guided` [motion] is
    /// 1 where guidance acts and 0 where the conditional branch is taken as it is; undefined:
    /// guidance acts everywhere.
    WindowSampler(Lmdm network, const MotionOptions& options, const torch::Tensor& guided = {});

    /// x0 of one window [frames, motion], standardised. Classifier-free guidance runs both branches
    /// in one batch.
    torch::Tensor sample(const WindowConditions& window, const NoiseFn& noise,
                         const CancelToken& cancel);

  private:
    WindowConditions on_device(const WindowConditions& window) const;
    EncodedCondition encode(const WindowConditions& window);
    torch::Tensor predict(const torch::Tensor& x, std::size_t step);

    torch::Device device_;
    Lmdm network_;
    MotionOptions options_;
    DiffusionSchedule schedule_;
    std::vector<SamplerStep> steps_;
    LmdmSteps predictions_;
    torch::Tensor guidance_;  ///< scale, by column or one for all
};

}  // namespace ditto
