#pragma once

#include <array>
#include <vector>

#include <opencv2/core.hpp>

#include "render/mesh/eye_rig.h"
#include "render/mesh/geometry.h"

namespace ditto::mesh {

/// Draws eyeballs under the lids' opening and, where they close, the lids' own skin and lashes.
class EyeLayer {
  public:
    EyeLayer(const Portrait& portrait, const HeadFit& fit, const EyeRig& rig);

    /// Draws into the whole picture, CV_8UC3.
    void draw(const FrameGeometry& geometry, cv::Mat& frame) const;

  private:
    /// One eye's textures, cut from the portrait around `origin`.
    struct Eyeball {
        Side side;
        EyeRig::Eye eye;
        float depth;             ///< z of the eyeball at rest, pixels
        cv::Point origin;        ///< of the textures in the picture
        cv::Mat sclera;          ///< CV_32FC3, the eye without iris, filled in around
        cv::Mat iris;            ///< CV_32FC4, R,G,B and coverage, the hidden part completed
        std::array<cv::Vec3f, 7> lid_skin;  ///< by column, between crease and brow
        cv::Vec3f lash;
    };

    Eyeball make(const cv::Mat& rgb, const HeadFit& fit, const EyeRig::Eye& eye, Side side) const;
    void draw_eyeball(const Eyeball& ball, const FrameGeometry& geometry, const EyeCommand& command, cv::Mat& frame) const;
    void draw_lid(const Eyeball& ball, const FrameGeometry& geometry, float closed, cv::Mat& frame) const;
    void draw_lashes(const Eyeball& ball, const FrameGeometry& geometry, float closed, cv::Mat& frame) const;

    float eye_distance_;
    std::array<Eyeball, 2> eyeballs_;
};

}  // namespace ditto::mesh
