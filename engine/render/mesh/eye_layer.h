#pragma once

#include <array>

#include <opencv2/core.hpp>

#include "render/head/geometry.h"
#include "render/mesh/eye_rig.h"
#include "render/mesh/eye_textures.h"

namespace ditto::mesh {

/// Draws eyeballs under the lids' opening and, where they close, the lids' own skin and lashes.
class EyeLayer {
  public:
    EyeLayer(const Portrait& portrait, const HeadFit& fit, const EyeRig& rig);

    /// Draws into the whole picture, CV_8UC3.
    void draw(const FrameGeometry& geometry, cv::Mat& frame) const;

  private:
    struct Eyeball {
        Side side;
        EyeRig::Eye eye;
        float depth;  ///< z of the eyeball at rest, pixels
        EyeTextures textures;
    };

    Eyeball make(const cv::Mat& rgb, const HeadFit& fit, const EyeRig::Eye& eye, Side side) const;
    void draw_eyeball(const Eyeball& ball, const FrameGeometry& geometry, const EyeCommand& command,
                      cv::Mat& frame) const;
    void draw_lid(const Eyeball& ball, const FrameGeometry& geometry, float closed,
                  cv::Mat& frame) const;
    void draw_lashes(const Eyeball& ball, const FrameGeometry& geometry, float closed,
                     cv::Mat& frame) const;

    float eye_distance_;
    std::array<Eyeball, 2> eyeballs_;
};

}  // namespace ditto::mesh
