#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace ditto {

/// The `arkit` motion space, 58 values a frame: head yaw, pitch, roll in degrees (positive:
/// viewer's right, up, clockwise), x and y in outer-eye distances (right, down), scale minus 1;
/// then the 52 ARKit blendshape weights in [0, 1], in ARKit's own order.
namespace arkit {

enum Head : std::size_t { kYaw, kPitch, kRoll, kX, kY, kScale };

inline constexpr std::size_t kHeadSize = 6;
inline constexpr std::size_t kBlendshapeCount = 52;
inline constexpr std::size_t kSize = kHeadSize + kBlendshapeCount;

/// Index of a blendshape within the 52.
enum Blendshape : std::size_t {
    EyeBlinkLeft,
    EyeLookDownLeft,
    EyeLookInLeft,
    EyeLookOutLeft,
    EyeLookUpLeft,
    EyeSquintLeft,
    EyeWideLeft,
    EyeBlinkRight,
    EyeLookDownRight,
    EyeLookInRight,
    EyeLookOutRight,
    EyeLookUpRight,
    EyeSquintRight,
    EyeWideRight,
    JawForward,
    JawLeft,
    JawRight,
    JawOpen,
    MouthClose,
    MouthFunnel,
    MouthPucker,
    MouthLeft,
    MouthRight,
    MouthSmileLeft,
    MouthSmileRight,
    MouthFrownLeft,
    MouthFrownRight,
    MouthDimpleLeft,
    MouthDimpleRight,
    MouthStretchLeft,
    MouthStretchRight,
    MouthRollLower,
    MouthRollUpper,
    MouthShrugLower,
    MouthShrugUpper,
    MouthPressLeft,
    MouthPressRight,
    MouthLowerDownLeft,
    MouthLowerDownRight,
    MouthUpperUpLeft,
    MouthUpperUpRight,
    BrowDownLeft,
    BrowDownRight,
    BrowInnerUp,
    BrowOuterUpLeft,
    BrowOuterUpRight,
    CheekPuff,
    CheekSquintLeft,
    CheekSquintRight,
    NoseSneerLeft,
    NoseSneerRight,
    TongueOut
};

/// ARKit's names in the order above ("eyeBlinkLeft", …).
const std::array<std::string_view, kBlendshapeCount>& names();
std::optional<Blendshape> from_name(std::string_view name);

/// Gaze angle in degrees at which an eyeLook… weight is 1. eyeLookOutLeft and eyeLookInRight turn
/// the eyes towards the subject's left, which is the viewer's right (positive gaze yaw).
inline constexpr float kGazeDegrees = 30.0f;

}  // namespace arkit

/// Motion of consecutive video frames at 25 per second: `rows()` × `size` values, row-major.
struct Motion {
    std::size_t size = arkit::kSize;
    std::vector<float> values;

    std::size_t rows() const { return size ? values.size() / size : 0; }
    std::span<const float> row(std::size_t i) const { return {values.data() + i * size, size}; }
    std::span<float> row(std::size_t i) { return {values.data() + i * size, size}; }
};

}  // namespace ditto
