#pragma once

#include <opencv2/imgproc.hpp>
#include <vector>

#include "render/head/head_fit.h"
#include "render/head/head_model.h"
#include "render/mouth/linear_light.h"

namespace ditto::mesh::testing {

inline constexpr int kSide = 800;

/// The canonical head in the middle of a picture, 36 pixels a centimetre.
inline HeadFit fitted_head() {
    FaceLandmarks face;
    const Vertices& head = canonical_head();
    for (std::size_t i = 0; i < kVertexCount; ++i)
        face.points[i] = {kSide / 2 + 36 * head[i].x, 300 + 36 * head[i].y, 36 * head[i].z};
    return fit_head(face);
}

/// Skin of a colour (linear light) under ambient + directed · normal, with lips; CV_8UC3.
inline cv::Mat lit_face(const HeadFit& fit, const cv::Vec3f& skin, const cv::Vec3f& lip,
                        float ambient, const Point3& directed) {
    const auto byte_colour = [](const cv::Vec3f& linear) {
        const cv::Vec3f c = to_srgb(linear);
        return cv::Scalar(c[0], c[1], c[2]);
    };
    cv::Mat picture(kSide, kSide, CV_8UC3, byte_colour(skin * ambient));
    const auto pixel = [&](std::uint16_t vertex) {
        return cv::Point(cvRound(fit.source[vertex].x), cvRound(fit.source[vertex].y));
    };
    for (const Triangle& triangle : skin_triangles()) {
        const Point3 a = fit.source[triangle[0]], b = fit.source[triangle[1]],
                     c = fit.source[triangle[2]];
        Point3 normal = normalized(cross(b - a, c - a));
        if (normal.z > 0) normal = -1.0f * normal;
        cv::fillConvexPoly(picture,
                           std::vector{pixel(triangle[0]), pixel(triangle[1]), pixel(triangle[2])},
                           byte_colour(skin * (ambient + dot(normal, directed))));
    }
    std::vector<cv::Point> lips;
    for (const auto vertex : kUpperLip[3]) lips.push_back(pixel(vertex));
    for (auto v = kLowerLip[3].rbegin(); v != kLowerLip[3].rend(); ++v) lips.push_back(pixel(*v));
    cv::fillPoly(picture, std::vector{lips}, byte_colour(lip * ambient));
    return picture;
}

}  // namespace ditto::mesh::testing
