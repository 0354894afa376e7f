#pragma once

#include <array>
#include <span>

#include "portrait/portrait.h"

namespace ditto {

inline constexpr std::size_t kMeshPoints = 478;

/// What Ditto is told about a face's eyes.
struct EyeFeatures {
    std::array<float, 2> open{};  ///< image left, image right
    std::array<float, 6> ball{};  ///< xL xR yL yR zL zR, how the iris is moved from the middle
};

/// From the 478 points of MediaPipe's face mesh, in units of the picture's width (z too) and height
/// (reference: core/utils/eye_info.py).
EyeFeatures eye_features(std::span<const Point3, kMeshPoints> points);

}  // namespace ditto
