#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

#include "portrait/portrait.h"

namespace ditto::mesh {

// Image pixels throughout: x right, y down, z away from the viewer. E is the outer-eye distance.

inline constexpr std::size_t kVertexCount = 468;
inline constexpr float kCanonicalEyeDistance = 8.89f;  ///< centimetres

using Vertices = std::array<Point3, kVertexCount>;

inline Point3 operator+(const Point3& a, const Point3& b) {
    return {a.x + b.x, a.y + b.y, a.z + b.z};
}
inline Point3 operator-(const Point3& a, const Point3& b) {
    return {a.x - b.x, a.y - b.y, a.z - b.z};
}
inline Point3 operator*(float s, const Point3& a) {
    return {s * a.x, s * a.y, s * a.z};
}
inline Point2 operator+(const Point2& a, const Point2& b) {
    return {a.x + b.x, a.y + b.y};
}
inline Point2 operator-(const Point2& a, const Point2& b) {
    return {a.x - b.x, a.y - b.y};
}
inline Point2 operator*(float s, const Point2& a) {
    return {s * a.x, s * a.y};
}
inline float length(const Point2& a) {
    return std::sqrt(a.x * a.x + a.y * a.y);
}
inline float length(const Point3& a) {
    return std::sqrt(a.x * a.x + a.y * a.y + a.z * a.z);
}
inline float dot(const Point3& a, const Point3& b) {
    return a.x * b.x + a.y * b.y + a.z * b.z;
}
inline Point3 cross(const Point3& a, const Point3& b) {
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}
/// Of length 1; (0, 0, 0) has no direction and stays.
inline Point3 normalized(const Point3& a) {
    const float size = length(a);
    return size > 0.0f ? (1.0f / size) * a : a;
}
inline Point2 flat(const Point3& a) {
    return {a.x, a.y};
}

/// 0 below a, 1 above b, smooth between.
inline float smoothstep(float a, float b, float x) {
    const float t = std::clamp((x - a) / (b - a), 0.0f, 1.0f);
    return t * t * (3.0f - 2.0f * t);
}
inline float clamp01(float x) {
    return std::clamp(x, 0.0f, 1.0f);
}

/// The canonical head fitted to a portrait.
struct HeadFit {
    std::array<float, 9> rotation{};  ///< canonical (x right, y down, z away) → image, row-major
    float scale = 1;                  ///< pixels a centimetre
    Point3 translation;
    float eye_distance = 1;  ///< E, pixels
    Vertices source{};       ///< the portrait's vertices, depth mixed and soft-capped

    /// A canonical point in centimetres → image pixels.
    Point3 place(const Point3& canonical) const;
    /// A canonical direction in centimetres → pixels.
    Point3 turn(const Point3& canonical) const;
    /// A direction in pixels → centimetres.
    Point3 turned_back(const Point3& pixels) const;
    /// From the upper to the lower lip, length 1.
    Point3 down() const { return (1.0f / scale) * turn({0, 1, 0}); }
};

/// Head motion of one frame: degrees, outer-eye distances, scale - 1.
struct HeadMotion {
    float yaw = 0, pitch = 0, roll = 0, x = 0, y = 0, scale = 0;
};

/// Turns points with the head and projects them; at rest every point stays where it is.
class HeadTurn {
  public:
    HeadTurn(const HeadFit& fit, const HeadMotion& motion);

    /// `weight` 1 moves with the skull, 0 stays; the angles are scaled. z of the result is depth
    /// behind the picture.
    Point3 apply(const Point3& at_rest, float weight = 1.0f) const;
    /// A direction that moves with the skull; its length is kept.
    Point3 direction(const Point3& at_rest) const;

  private:
    /// In space: rotation (row-major, scaled) · p + shift.
    struct Movement {
        std::array<float, 9> rotation;
        Point3 shift;
    };
    Movement movement(float weight) const;
    Point3 upright(const Point3& p) const;
    Point3 from_upright(const Point3& p) const;

    const HeadFit& fit_;
    HeadMotion motion_;
    Point3 yaw_centre_, nod_centre_;
    Point2 principal_;
    float reference_depth_, camera_distance_;
    float upright_cos_, upright_sin_;
    Movement full_;
};

/// Where every vertex is in one frame.
struct FrameGeometry {
    std::span<const float> weights;  ///< the 52 ARKit weights after limits and damping
    HeadTurn turn;
    Vertices moved{};                              ///< source + expression, before the head turns
    std::array<Point3, kVertexCount> projected{};  ///< on the picture, z is depth
};

}  // namespace ditto::mesh
