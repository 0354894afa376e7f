#pragma once

#include <opencv2/core.hpp>

#include "render/mesh/geometry.h"
#include "render/mesh/teeth.h"

namespace ditto::mesh {

/// Draws what is seen between the lips: cavity, tongue, and two rows of teeth that stay with their
/// jaws. Colours are taken from the portrait.
class MouthLayer {
  public:
    /// `lip_line`: where closed lips meet.
    MouthLayer(const Portrait& portrait, const HeadFit& fit, const Point3& lip_line);

    /// Draws into the whole picture, CV_8UC3. Closed lips leave it unchanged.
    void draw(const FrameGeometry& geometry, cv::Mat& frame) const;

  private:
    /// Picture → centimetres in the plane of a row of teeth: cm = origin + x · across + y · down.
    struct Plane {
        Point2 origin, across, down;
        Point2 at(float x, float y) const {
            return {origin.x + x * across.x + y * down.x, origin.y + x * across.y + y * down.y};
        }
    };
    Plane plane(const FrameGeometry& geometry, float behind, const Point3& shift) const;
    cv::Vec3f interior(const Plane& upper, const Plane& lower, float x, float y, float open,
                       float minified) const;
    cv::Vec4f tooth_at(const TeethStrip& strip, Jaw jaw, const Point2& cm, float minified) const;

    const HeadFit& fit_;
    Point3 lip_line_;  ///< where the lips meet, image pixels at rest
    cv::Vec3f lip_, skin_;
    TeethStrip upper_, lower_;
};

}  // namespace ditto::mesh
