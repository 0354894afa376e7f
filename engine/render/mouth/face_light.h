#pragma once

#include <opencv2/core.hpp>

#include "render/head/geometry.h"

namespace ditto::mesh {

/// The light that falls on a portrait's face, as shares of what falls on its skin in the mean:
/// spherical harmonics of the first order (Ramamoorthi and Hanrahan 2001), directions as in
/// HeadFit.
struct FaceLight {
    float ambient = 1;  ///< e0
    Point3 directed;    ///< ea

    /// What falls on a surface with this normal.
    float on(const Point3& normal) const {
        return std::max(ambient + dot(normal, directed), 0.1f * ambient);
    }
    /// What comes from a direction is (e0 + kDirectedFrom · ea · direction) / π, so that on() is
    /// its integral over the directions before a surface; and not less than kLeastFrom · e0 / π.
    static constexpr float kDirectedFrom = 1.5f, kLeastFrom = 0.08f;
    /// Where most of it comes from; (0, 0, 0): from everywhere.
    Point3 key() const { return normalized(directed); }
};

/// As the brightness of the skin's triangles, lips, eyes and brows left out, says. `rgb`: the
/// portrait, CV_8UC3.
FaceLight face_light(const cv::Mat& rgb, const HeadFit& fit);

}  // namespace ditto::mesh
