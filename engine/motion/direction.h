#pragma once

#include <span>

#include "motion/condition.h"
#include "motion/life.h"
#include "timeline/controls.h"

namespace ditto {

/// Completes a frame's controls: eyes that are not (wholly) directed do what life does. Afterwards eye openness and gaze
/// have influence 1.
ControlRow with_life(const ControlRow& controls, const EyeState& eyes);

/// What the controls pin of a row of arkit motion: `target` in the motion's own units, `influence` 0…1 by column.
void write_pins(const ControlRow& controls, std::span<float> target, std::span<float> influence);

/// Applies the amplitude channels to a sampled row and brings it into range: weights in 0…1, mouthClose at most jawOpen.
void apply_amplitudes(const ControlRow& controls, std::span<float> motion);

}  // namespace ditto
