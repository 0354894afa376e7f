#include "portrait/face_metrics.h"

#include <array>
#include <cmath>

#include "portrait/portrait_analyzer.h"

namespace ditto {
namespace {

// Contour points of the iris network: the corners, and pairs of points on the lower and upper rim.
constexpr std::size_t kOuter = 0, kInner = 8;
constexpr std::array<std::array<std::size_t, 2>, 3> kRims{{{3, 11}, {4, 12}, {5, 13}}};

float distance(const Point3& a, const Point3& b) {
    return std::hypot(std::hypot(a.x - b.x, a.y - b.y), a.z - b.z);
}
float flat_distance(const Point3& a, const Point3& b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

/// How far `p` lies above the line from a to b (the picture's left to right).
float above(const Point3& p, const Point3& a, const Point3& b) {
    return ((b.y - a.y) * (p.x - a.x) - (b.x - a.x) * (p.y - a.y)) / flat_distance(a, b);
}

float openness(const EyeLandmarks& eye) {
    float sum = 0;
    for (const auto& [lower, upper] : kRims)
        sum += flat_distance(eye.contour[lower], eye.contour[upper]);
    return sum / (static_cast<float>(kRims.size()) *
                  flat_distance(eye.contour[kOuter], eye.contour[kInner]));
}

/// Iris along and below the line between two corners, in its length.
Point2 gaze(const EyeLandmarks& eye, std::size_t from, std::size_t to) {
    const Point3 &a = eye.contour[from], &b = eye.contour[to], &iris = eye.iris[0];
    const float dx = b.x - a.x, dy = b.y - a.y, squared = dx * dx + dy * dy;
    const float along = ((iris.x - a.x) * dx + (iris.y - a.y) * dy) / squared;
    return {along, -above(iris, a, b) / std::sqrt(squared)};
}

}  // namespace

FaceMetrics measure_face(const FaceLandmarks& face) {
    const auto& p = face.points;
    const float unit = distance(p[33], p[263]);
    FaceMetrics metrics;
    metrics.pose = head_pose(face);
    metrics.lip_gap = distance(p[13], p[14]) / unit;
    metrics.mouth_width = distance(p[61], p[291]) / unit;
    // Measured across the face's own horizontal, so that a tilt of the head changes nothing.
    const auto height = [&](std::size_t i) { return above(p[i], p[33], p[263]) / unit; };
    metrics.corner_height = 0.5f * (height(61) + height(291)) - height(13);
    metrics.brow_height = 0.25f * (height(105) + height(334) + height(66) + height(296));
    metrics.eye_open_right = openness(face.right_eye);
    metrics.eye_open_left = openness(face.left_eye);
    const Point2 right = gaze(face.right_eye, kOuter, kInner),
                 left = gaze(face.left_eye, kInner, kOuter);
    metrics.gaze_x = 0.5f * (right.x + left.x);
    metrics.gaze_y = 0.5f * (right.y + left.y);
    return metrics;
}

}  // namespace ditto
