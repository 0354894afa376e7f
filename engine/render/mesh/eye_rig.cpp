#include "render/mesh/eye_rig.h"

#include <algorithm>
#include <numbers>

#include "motion/motion_space.h"
#include "portrait/view.h"
#include "render/mesh/drawn_eye.h"

namespace ditto::mesh {
namespace {

constexpr float kMostYaw = 25.0f, kMostPitch = 20.0f;  // degrees
constexpr float kEyeballRadius = 2.05f;                // iris radii

float radians(float degrees) {
    return degrees * std::numbers::pi_v<float> / 180.0f;
}

EyeRig::Eye adopt(const EyeLandmarks& seen, const EyePoints& points, HeadFit& fit) {
    for (std::size_t i = 0; i < points.contour.size(); ++i) {
        Point3& vertex = fit.source[points.contour[i]];
        vertex.x = seen.contour[i].x;
        vertex.y = seen.contour[i].y;
    }
    return {&points, flat(seen.iris[0]), seen.iris_radius};
}

}  // namespace

EyeCommand eye_command(std::span<const float> weights, Side side) {
    using namespace arkit;
    const bool right = side == Side::Right;
    EyeCommand command;
    command.blink = clamp01(weights[right ? EyeBlinkRight : EyeBlinkLeft]);
    command.squint = clamp01(weights[right ? EyeSquintRight : EyeSquintLeft]);
    command.wide = clamp01(weights[right ? EyeWideRight : EyeWideLeft]);
    // In and out are seen from the nose; the viewer's right is the subject's left.
    const float out = weights[right ? EyeLookOutRight : EyeLookOutLeft],
                in = weights[right ? EyeLookInRight : EyeLookInLeft];
    const float up = weights[right ? EyeLookUpRight : EyeLookUpLeft],
                down = weights[right ? EyeLookDownRight : EyeLookDownLeft];
    const float to_viewers_right = right ? in - out : out - in;
    command.yaw = radians(std::clamp(to_viewers_right * kGazeDegrees, -kMostYaw, kMostYaw));
    command.pitch = radians(std::clamp((up - down) * kGazeDegrees, -kMostPitch, kMostPitch));
    return command;
}

Point2 iris_shift(const EyeCommand& command, float iris_radius) {
    return {kEyeballRadius * iris_radius * std::sin(command.yaw),
            -kEyeballRadius * iris_radius * std::sin(command.pitch)};
}

EyeRig::EyeRig(const Portrait& portrait, HeadFit& fit)
    : right_(adopt(portrait.face.right_eye, kRightEyePoints, fit)),
      left_(adopt(portrait.face.left_eye, kLeftEyePoints, fit)) {
    const cv::Mat rgb = view_of(portrait.image);
    const auto widening = [&](const Eye& eye) {
        return drawn_widening(rgb, *eye.points, eye.iris, eye.iris_radius, fit);
    };
    // One eye may lie in shadow: both are drawn alike.
    const float factor = std::max(widening(right_), widening(left_));
    if (factor <= 1.0f) return;
    for (Eye* eye : {&right_, &left_}) {
        grow_rims(rgb, *eye->points, eye->iris, eye->iris_radius, fit);
        eye->iris_radius *= factor;
    }
}

void EyeRig::move_lids(std::span<const float> weights, const HeadFit& fit, Vertices& moved) const {
    move(right_, eye_command(weights, Side::Right), fit, moved);
    move(left_, eye_command(weights, Side::Left), fit, moved);
}

void EyeRig::move(const Eye& eye, const EyeCommand& command, const HeadFit& fit,
                  Vertices& moved) const {
    const EyePoints& points = *eye.points;
    const float b = command.blink, open = 1.0f - b;
    const float shift = iris_shift(command, eye.iris_radius).y;
    // The rim follows brows and cheeks less the more it is closed.
    for (const auto rim : {points.upper, points.lower}) {
        for (const auto vertex : rim)
            moved[vertex] = fit.source[vertex] + open * (moved[vertex] - fit.source[vertex]);
    }
    for (std::size_t column = 0; column < points.crease.size(); ++column) {
        const auto upper = points.upper[column + 1], lower = points.lower[column + 1];
        const Point3 aperture = fit.source[lower] - fit.source[upper];
        const float height = std::max(length(aperture), 1e-3f);
        const float from_middle = (static_cast<float>(column) - 3.0f) / 4.2f;
        const float follow =
            shift * (shift > 0 ? 0.85f : 0.55f) * (1.0f - from_middle * from_middle) / height;
        const float upper_travel =
            0.9f * b + open * (0.16f * command.squint - 0.22f * command.wide + follow);
        const float lower_travel =
            0.1f * b + open * (0.26f * command.squint - 0.04f * command.wide - follow / 4.0f);
        const auto add = [&](std::uint16_t vertex, float share) {
            moved[vertex] = moved[vertex] + share * aperture;
        };
        add(upper, upper_travel);
        add(points.crease[column], 0.42f * upper_travel);
        add(points.above[column], 0.10f * upper_travel);
        add(lower, -lower_travel);
        add(points.below[column], -0.70f * lower_travel);
        add(points.cheek[column], -0.35f * lower_travel);
    }
}

}  // namespace ditto::mesh
