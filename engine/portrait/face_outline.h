#pragma once

#include <opencv2/core.hpp>
#include <vector>

#include "portrait/portrait.h"

namespace ditto {

/// The convex outline of a face's landmarks, enlarged around its middle; points times `scale`.
std::vector<cv::Point> outline_points(const FaceLandmarks& face, float enlarged, float scale = 1);

/// The same filled: CV_8U of `size`, 255 inside.
cv::Mat outline_of(const FaceLandmarks& face, cv::Size size, float enlarged, float scale = 1);

/// The width that a face has, or would have from the front, in pixels.
float width_of(const FaceLandmarks& face);

}  // namespace ditto
