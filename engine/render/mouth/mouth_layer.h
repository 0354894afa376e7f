#pragma once

#include <opencv2/core.hpp>

#include "portrait/portrait.h"
#include "render/head/geometry.h"
#include "render/mouth/face_light.h"
#include "render/mouth/mouth_colours.h"
#include "render/mouth/mouth_light.h"
#include "render/mouth/tissue_mesh.h"
#include "render/mouth/tongue.h"

namespace ditto::mesh {

/// Draws what is seen between the lips: two rows of teeth with their gums, a tongue and the cavity,
/// all in space, lit through the lips' opening by the light on the portrait's skin and
/// coloured by its palette; and the lips' wet inner sides. Thread-safe.
class MouthLayer {
  public:
    /// `lip_line`: where closed lips meet, image pixels at rest.
    MouthLayer(const Portrait& portrait, const HeadFit& fit, const Point3& lip_line);

    /// Draws into the whole picture, CV_8UC3. Closed lips leave it unchanged.
    void draw(const FrameGeometry& geometry, cv::Mat& frame) const;

  private:
    /// The lips' rims in space as the inside sees them: not before the upper teeth.
    Opening window(const FrameGeometry& geometry) const;
    /// Teeth, tongue and cavity: CV_32FC3 of `region`, linear light.
    cv::Mat inside(const FrameGeometry& geometry, const MouthLight& light, const cv::Rect& region,
                   const cv::Mat& mask, float rounding) const;

    const HeadFit& fit_;
    Point3 lip_line_;
    MouthColours colours_;
    FaceLight light_;
    PictureLook look_;
    int samples_;  ///< a side of a pixel
    TissueMesh upper_{0, 0}, lower_{0, 0}, cavity_;
    Tongue tongue_;
    cv::Mat grain_;  ///< CV_32F, deviation 1
};

}  // namespace ditto::mesh
