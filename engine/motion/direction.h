#pragma once

#include <span>

#include "motion/condition.h"
#include "motion/head_sway.h"
#include "motion/life.h"
#include "motion/motion_space.h"
#include "timeline/controls.h"

namespace ditto {

/// The channel that directs column `i` of an arkit row, one of the first kHeadSize.
constexpr Channel head_channel(std::size_t i) {
    return static_cast<Channel>(static_cast<std::size_t>(Channel::HeadYaw) + i);
}

/// Whether a shape shows what is felt: it is neither the mouth's, which speech needs, nor the
/// eyes'.
bool is_expression(std::size_t shape);

/// Completes a frame's controls: eyes that are not (wholly) directed do what life does, and hold
/// their aim while the head sways. Afterwards eye openness and gaze have influence 1.
ControlRow with_life(const ControlRow& controls, const EyeState& eyes, const Sway& sway);

/// Adds the sway of a head to a row of motion, as far as the head is not directed.
void add_sway(const ControlRow& controls, const Sway& sway, std::span<float> motion);

/// What the controls pin of a row of arkit motion: `target` in the motion's own units, `influence`
/// 0…1 by column.
void write_pins(const ControlRow& controls, std::span<float> target, std::span<float> influence);

/// Puts the face of a window, one row of controls for each of its rows, where the directed emotions
/// have it: in the shapes that speech does not need, what changes slowly becomes what is directed,
/// and what is quick stays the model's. (Told an emotion, the model shows most of it, but is
/// seconds late when it changes.)
void settle_emotions(std::span<const ControlRow> controls, Motion& window);

/// Gives a row of speech the lips of real talkers: openings that a network, torn between sounds,
/// left small shrink to nothing; the jaw opens less and the lips more; mouths spread and round
/// more, but for what directed emotions do.
void shape_lips(const ControlRow& controls, std::span<float> motion);

/// Leaves of a mouth's movement `talk`, 0…1: in a pause, 0, nothing but what directed emotions do
/// with it.
void shut_mouth(const ControlRow& controls, float talk, std::span<float> motion);

/// Applies the amplitude channels to a sampled row and brings it into range: weights in 0…1,
/// mouthClose at most jawOpen, and a head that is not directed within what heads do.
void finish_motion(const ControlRow& controls, std::span<float> motion);

}  // namespace ditto
