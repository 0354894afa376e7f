#pragma once

#include <cmath>
#include <numbers>

#include "portrait/portrait.h"

namespace ditto::testing {

/// Landmarks of an upright face of this width: an ellipse, with the points that parts of it are
/// measured by where they belong.
inline FaceLandmarks drawn_face(Point2 middle, float width) {
    FaceLandmarks face;
    const float half = width / 2, tall = 0.65f * width;
    const auto count = static_cast<float>(face.points.size());
    for (std::size_t i = 0; i < face.points.size(); ++i) {
        const float angle = 2 * std::numbers::pi_v<float> * static_cast<float>(i) / count;
        face.points[i] = {middle.x + half * std::cos(angle), middle.y + tall * std::sin(angle), 0};
    }
    face.points[10] = {middle.x, middle.y - tall, 0};
    face.points[152] = {middle.x, middle.y + tall, 0};
    face.points[234] = {middle.x - half, middle.y, 0};
    face.points[454] = {middle.x + half, middle.y, 0};
    return face;
}

}  // namespace ditto::testing
