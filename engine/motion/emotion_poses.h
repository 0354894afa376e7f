#pragma once

#include <array>
#include <span>

#include "motion/motion_space.h"
#include "timeline/controls.h"

namespace ditto {

/// What an emotion at full strength adds to a face: ARKit weights, and gaze and head pitch in
/// degrees.
struct EmotionPose {
    std::array<float, arkit::kBlendshapeCount> weights{};
    float gaze_pitch = 0;
    float head_pitch = 0;
    float jaw_gain = 1;  ///< factor on the opening of the mouth in speech
};

/// The pose of emotion `i` in the channels' order (0 angry … 7 contempt); neutral adds nothing.
const EmotionPose& emotion_pose(std::size_t i);

}  // namespace ditto
