#pragma once

#include <opencv2/core.hpp>

#include "portrait/portrait.h"

namespace ditto {

/// A square part of a picture, turned: what a network is shown.
struct Region {
    float centre_x = 0, centre_y = 0;  ///< pixels
    float side = 0;                    ///< pixels
    float angle = 0;                   ///< radians, clockwise as seen
    bool flipped = false;              ///< mirrored left to right

    /// A point of the region in units of its side (0…1) → picture, pixels.
    Point2 to_picture(float u, float v) const;
};

/// Cuts a region out as CV_32FC3 of size × size with values low…high; outside the picture it is
/// black. Large regions are averaged down, not sampled.
cv::Mat cut(const cv::Mat& rgb, const Region& region, int size, float low, float high);

}  // namespace ditto
