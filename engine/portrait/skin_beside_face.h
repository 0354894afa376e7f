#pragma once

#include <opencv2/core.hpp>

#include "portrait/portrait.h"

namespace ditto {

/// The largest patch of the face's colour beside the face and the neck, as a share of the face's
/// area: where there is hardly any, no bare hand is near. `people` is CV_32F, 0…1, of the picture's
/// size.
double skin_beside_face(const cv::Mat& rgb, const cv::Mat& people, const FaceLandmarks& face);

}  // namespace ditto
