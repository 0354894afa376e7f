#pragma once

#include <array>
#include <vector>

#include <opencv2/core.hpp>

#include "render/mesh/eye_rig.h"

namespace ditto::mesh {

/// What an eye is painted with, cut from the portrait once.
struct EyeTextures {
    cv::Point origin;                   ///< of the textures in the picture
    cv::Mat sclera;                     ///< CV_32FC3, the eye without iris, filled in around
    cv::Mat iris;                       ///< CV_32FC4, R,G,B and coverage, the hidden part completed
    std::array<cv::Vec3f, 7> lid_skin;  ///< by column, of the closed lid
    cv::Vec3f lash;
};

EyeTextures make_eye_textures(const cv::Mat& rgb, const HeadFit& fit, const EyeRig::Eye& eye);

/// Iris radius that is used for drawing: at least a pixel and a half.
float drawn_radius(const EyeRig::Eye& eye);

/// Where vertices are on the picture.
template <std::size_t N>
std::vector<Point2> seen(const std::array<std::uint16_t, N>& indices,
                         const std::array<Point3, kVertexCount>& vertices) {
    std::vector<Point2> points;
    for (const auto index : indices) points.push_back(flat(vertices[index]));
    return points;
}

/// The opening between the lids as a smooth outline.
std::vector<Point2> lid_opening(const EyePoints& points,
                                const std::array<Point3, kVertexCount>& vertices);

}  // namespace ditto::mesh
