#pragma once

#include <span>

#include "motion/liveportrait/frame_condition.h"
#include "motion/liveportrait/stitcher.h"
#include "motion/model_values.h"
#include "timeline/controls.h"

namespace ditto {

// What is directed, in the terms of LivePortrait's motion. Its yaw and pitch count the other way
// round: positive to the viewer's left, and down.

/// Puts directed emotions, openness and gaze of eyes into a row of FrameCondition that has all
/// parts. Emotions that are directed in part leave the rest to what is in the row.
void direct_condition(const ControlRow& controls, std::span<float> row);

/// Where the head has to be, for each value of the motion vector: `target`, and `influence` 0 … 1.
/// Angles are relative to those of `source`.
void write_head_pins(const ControlRow& controls, const HeadAngles& source,
                     std::span<float, kMotionValues> target,
                     std::span<float, kMotionValues> influence);

/// Logits of bins whose expectation is that angle: a normal distribution of `deviation` bins.
/// Angles beyond ±80 degrees are met by their nearest.
std::array<float, kPoseBins> pose_logits(float degrees);

/// The directed head and gaze as the stitcher takes them.
FrameControls stitching_controls(const ControlRow& controls);

/// What a head with these angles shows in the channels, the source's own angles being 0. Only
/// angles are told: a directed gaze, place, scale or openness changes what the model does by that
/// much instead of taking its place.
ModelValues shown_values(const HeadAngles& angles, const HeadAngles& source);

/// Amplitudes: the expression's distance from `rest`, times what is directed of mouth and face.
void scale_expression(const ControlRow& controls, const FaceMotion& rest, FaceMotion& motion);

}  // namespace ditto
