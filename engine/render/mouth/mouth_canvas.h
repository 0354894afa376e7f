#pragma once

#include <opencv2/core.hpp>

#include "render/head/geometry.h"

namespace ditto::mesh {

/// A part of the picture in linear light, with several samples a pixel and their depths.
class MouthCanvas {
  public:
    /// `mask` (CV_32F): what of `region` is seen. Shows `ground` where nothing is drawn. `samples`
    /// a side of a pixel.
    MouthCanvas(const cv::Rect& region, const cv::Mat& mask, int samples, const cv::Vec3f& ground);

    struct Corner {
        Point3 place;  ///< pixels of the picture, z is depth
        cv::Vec3f colour;
    };
    /// The nearest is kept.
    void triangle(const Corner& a, const Corner& b, const Corner& c);

    /// Whether anything in a square around a place would be seen.
    bool sees(const Point3& place, float reach) const;
    /// Whether all of that square is covered by what is nearer than the place.
    bool hides(const Point3& place, float reach) const;
    /// The samples' means: CV_32FC3 of the region's size.
    cv::Mat picture() const;

  private:
    /// What of the region, in pixels, is within a square around a place.
    cv::Rect part_around(const Point3& place, float reach) const;

    cv::Rect region_;
    int samples_;
    cv::Mat seen_;  ///< sums of the mask up to each pixel, CV_64F
    cv::Mat colours_, depths_;
};

}  // namespace ditto::mesh
