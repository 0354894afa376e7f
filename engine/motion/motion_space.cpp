#include "motion/motion_space.h"

#include <algorithm>

namespace ditto::arkit {

const std::array<std::string_view, kBlendshapeCount>& names() {
    static constexpr std::array<std::string_view, kBlendshapeCount> kNames{
        "eyeBlinkLeft",      "eyeLookDownLeft",    "eyeLookInLeft",
        "eyeLookOutLeft",    "eyeLookUpLeft",      "eyeSquintLeft",
        "eyeWideLeft",       "eyeBlinkRight",      "eyeLookDownRight",
        "eyeLookInRight",    "eyeLookOutRight",    "eyeLookUpRight",
        "eyeSquintRight",    "eyeWideRight",       "jawForward",
        "jawLeft",           "jawRight",           "jawOpen",
        "mouthClose",        "mouthFunnel",        "mouthPucker",
        "mouthLeft",         "mouthRight",         "mouthSmileLeft",
        "mouthSmileRight",   "mouthFrownLeft",     "mouthFrownRight",
        "mouthDimpleLeft",   "mouthDimpleRight",   "mouthStretchLeft",
        "mouthStretchRight", "mouthRollLower",     "mouthRollUpper",
        "mouthShrugLower",   "mouthShrugUpper",    "mouthPressLeft",
        "mouthPressRight",   "mouthLowerDownLeft", "mouthLowerDownRight",
        "mouthUpperUpLeft",  "mouthUpperUpRight",  "browDownLeft",
        "browDownRight",     "browInnerUp",        "browOuterUpLeft",
        "browOuterUpRight",  "cheekPuff",          "cheekSquintLeft",
        "cheekSquintRight",  "noseSneerLeft",      "noseSneerRight",
        "tongueOut"};
    return kNames;
}

std::optional<Blendshape> from_name(std::string_view name) {
    const auto found = std::find(names().begin(), names().end(), name);
    if (found == names().end()) return std::nullopt;
    return static_cast<Blendshape>(found - names().begin());
}

}  // namespace ditto::arkit
