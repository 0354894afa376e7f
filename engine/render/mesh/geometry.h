#pragma once

#include <array>
#include <span>

#include "portrait/portrait.h"

namespace ditto::mesh {

inline constexpr int kVertexCount = 468;

/// The canonical head fitted to a portrait. Image pixels: x right, y down, z away from the viewer.
struct HeadFit {
    std::array<float, 9> rotation{};           ///< canonical → image, row-major
    float scale = 1;                           ///< pixels per canonical centimetre
    Point3 translation;
    float eye_distance = 1;                    ///< E: outer-eye distance, 8.89 · scale; the unit of all lengths
    std::array<Point3, kVertexCount> source{}; ///< the portrait's own vertices, depth soft-capped
};

/// Head motion of one frame, as in the motion space: degrees, outer-eye distances, scale − 1.
struct HeadMotion {
    float yaw = 0, pitch = 0, roll = 0, x = 0, y = 0, scale = 0;
};

/// Where every vertex is in one frame.
struct FrameGeometry {
    std::span<const float> weights;             ///< the 52 ARKit weights, limits and dampings applied
    HeadMotion head;
    std::array<Point3, kVertexCount> moved{};   ///< source + expression, before the head turns
    std::array<Point2, kVertexCount> projected{};  ///< on the picture
    std::array<float, kVertexCount> depth{};    ///< z after the head turned, for the z-buffer
    std::array<float, 12> camera{};             ///< 3×4 rigid motion of the skull before perspective
    Point2 project(const Point3& rigid) const;  ///< a point fixed to the skull (image pixels at rest) → picture
    Point2 principal;                           ///< perspective centre, pixels
    float camera_distance = 1;                  ///< 8 E, pixels
};

}  // namespace ditto::mesh
