#include "motion/eyes.h"

#include <algorithm>

namespace ditto {
namespace {

using namespace arkit;

float& shape(std::span<float> motion, Blendshape which) {
    return motion[kHeadSize + which];
}
float shape(std::span<const float> motion, Blendshape which) {
    return motion[kHeadSize + which];
}

}  // namespace

void write_gaze(float yaw, float pitch, std::span<float> motion) {
    // The viewer's right is the subject's left.
    const float right = std::max(yaw, 0.0f) / kGazeDegrees,
                left = std::max(-yaw, 0.0f) / kGazeDegrees;
    const float up = std::max(pitch, 0.0f) / kGazeDegrees,
                down = std::max(-pitch, 0.0f) / kGazeDegrees;
    shape(motion, EyeLookOutLeft) = shape(motion, EyeLookInRight) = right;
    shape(motion, EyeLookInLeft) = shape(motion, EyeLookOutRight) = left;
    shape(motion, EyeLookUpLeft) = shape(motion, EyeLookUpRight) = up;
    shape(motion, EyeLookDownLeft) = shape(motion, EyeLookDownRight) = down;
}

std::pair<float, float> gaze_of(std::span<const float> motion) {
    const float yaw = shape(motion, EyeLookOutLeft) + shape(motion, EyeLookInRight) -
                      shape(motion, EyeLookInLeft) - shape(motion, EyeLookOutRight);
    const float pitch = shape(motion, EyeLookUpLeft) + shape(motion, EyeLookUpRight) -
                        shape(motion, EyeLookDownLeft) - shape(motion, EyeLookDownRight);
    return {0.5f * kGazeDegrees * yaw, 0.5f * kGazeDegrees * pitch};
}

void write_openness(float openness, std::span<float> motion) {
    for (const std::size_t column : kBlinkColumns) motion[column] = 1.0f - openness;
}

float openness_of(std::span<const float> motion) {
    return 1.0f - 0.5f * (shape(motion, EyeBlinkLeft) + shape(motion, EyeBlinkRight));
}

}  // namespace ditto
