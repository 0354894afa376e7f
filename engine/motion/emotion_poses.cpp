#include "motion/emotion_poses.h"

#include <initializer_list>
#include <utility>

namespace ditto {
namespace {

using namespace arkit;

using Weights = std::initializer_list<std::pair<Blendshape, float>>;

/// A shape that exists on both sides, as (left, right).
using BothSides = std::pair<Blendshape, Blendshape>;

constexpr BothSides kSmile{MouthSmileLeft, MouthSmileRight},
    kFrown{MouthFrownLeft, MouthFrownRight}, kDimple{MouthDimpleLeft, MouthDimpleRight},
    kStretch{MouthStretchLeft, MouthStretchRight}, kPress{MouthPressLeft, MouthPressRight},
    kUpperUp{MouthUpperUpLeft, MouthUpperUpRight},
    kLowerDown{MouthLowerDownLeft, MouthLowerDownRight}, kBrowDown{BrowDownLeft, BrowDownRight},
    kBrowOuterUp{BrowOuterUpLeft, BrowOuterUpRight},
    kCheekSquint{CheekSquintLeft, CheekSquintRight}, kEyeSquint{EyeSquintLeft, EyeSquintRight},
    kEyeWide{EyeWideLeft, EyeWideRight}, kEyeBlink{EyeBlinkLeft, EyeBlinkRight},
    kSneer{NoseSneerLeft, NoseSneerRight};

EmotionPose pose(std::initializer_list<std::pair<BothSides, float>> both, Weights single = {}) {
    EmotionPose result;
    for (const auto& [sides, weight] : both)
        result.weights[sides.first] = result.weights[sides.second] = weight;
    for (const auto& [shape, weight] : single) result.weights[shape] = weight;
    return result;
}

EmotionPose with(EmotionPose result, float gaze_pitch, float head_pitch, float jaw_gain) {
    result.gaze_pitch = gaze_pitch;
    result.head_pitch = head_pitch;
    result.jaw_gain = jaw_gain;
    return result;
}

std::array<EmotionPose, kEmotionCount> make_poses() {
    return {
        with(pose({{kBrowDown, 1.0f},
                   {kSneer, 0.4f},
                   {kEyeSquint, 0.45f},
                   {kEyeWide, 0.15f},
                   {kPress, 0.5f},
                   {kFrown, 0.35f}},
                  {{JawForward, 0.3f}, {MouthShrugUpper, 0.2f}}),
             0, -4, 1.1f),
        with(pose({{kSneer, 0.85f},
                   {kUpperUp, 0.32f},
                   {kBrowDown, 0.6f},
                   {kCheekSquint, 0.5f},
                   {kEyeSquint, 0.5f},
                   {kFrown, 0.4f}},
                  {{MouthShrugLower, 0.3f}}),
             0, 0, 1.0f),
        with(pose({{kBrowOuterUp, 0.3f},
                   {kBrowDown, 0.3f},
                   {kEyeWide, 0.8f},
                   {kStretch, 0.7f},
                   {kFrown, 0.2f},
                   {kLowerDown, 0.25f}},
                  {{BrowInnerUp, 1.0f}, {JawOpen, 0.14f}}),
             0, 0, 1.0f),
        with(pose({{kSmile, 0.8f},
                   {kCheekSquint, 0.7f},
                   {kEyeSquint, 0.35f},
                   {kDimple, 0.15f},
                   {kUpperUp, 0.12f},
                   {kBrowOuterUp, 0.1f}}),
             0, 0, 1.15f),
        EmotionPose{},
        with(pose({{kBrowDown, 0.15f}, {kFrown, 0.7f}, {kEyeSquint, 0.2f}, {kEyeBlink, 0.12f}},
                  {{BrowInnerUp, 0.9f}, {MouthShrugLower, 0.35f}, {MouthRollLower, 0.1f}}),
             -6, -4, 0.75f),
        with(pose({{kBrowOuterUp, 0.9f}, {kEyeWide, 0.8f}},
                  {{BrowInnerUp, 0.9f}, {JawOpen, 0.32f}, {MouthFunnel, 0.15f}}),
             0, 3, 1.2f),
        // One-sided: the subject's left corner rises.
        pose({{kEyeBlink, 0.08f}}, {{MouthSmileLeft, 0.55f},
                                    {MouthDimpleLeft, 0.7f},
                                    {MouthPressLeft, 0.4f},
                                    {CheekSquintLeft, 0.3f},
                                    {NoseSneerLeft, 0.25f},
                                    {EyeSquintLeft, 0.25f},
                                    {BrowOuterUpLeft, 0.25f},
                                    {EyeSquintRight, 0.15f},
                                    {BrowDownRight, 0.25f}}),
    };
}

}  // namespace

const EmotionPose& emotion_pose(std::size_t i) {
    static const std::array<EmotionPose, kEmotionCount> poses = make_poses();
    return poses.at(i);
}

}  // namespace ditto
