#pragma once

#include <torch/torch.h>

#include "core/philox.h"
#include "motion/condition.h"

namespace ditto {

/// How often training shows the LMDM each kind of direction; the rest of the time it is left unset.
struct DirectionChances {
    float emotion = 0.5f;
    float eyes = 0.5f;
    float gaze = 0.5f;
    float pose = 0.35f;           ///< each of the six channels on its own
    float part_of_window = 0.4f;  ///< of those set, how many only over a random part of the window
};

/// The directed part of the condition [B, T, condition::kControls], read off the motion itself:
/// what a creator would have asked for to get it. motion [B, T, 58], labels [B, T, 9]
/// (emotion weights, eye openness).
torch::Tensor controls_of_motion(const torch::Tensor& motion, const torch::Tensor& labels,
                                 const MotionScale& scale);

/// 1 where a column of the directed part is shown, drawn per sample, group and stretch of time:
/// [B, T, condition::kControls]; multiply the controls by it.
torch::Tensor draw_direction(std::int64_t batch, std::int64_t frames,
                             const DirectionChances& chances, RandomSequence& random);

/// Mean and deviation of a dataset's motion [R, S, 58] per channel. Channels that (almost) never
/// move get a deviation of 0.05, so that noise there stays small; the head's six have fixed ones.
MotionScale measure_scale(const torch::Tensor& motion);

}  // namespace ditto
