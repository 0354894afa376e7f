#pragma once

#include <opencv2/core.hpp>
#include <span>

#include "portrait/portrait.h"

namespace ditto {

/// What the person with face number `speaker` is of a mask of people (CV_32F, 0…1, of the
/// picture's size): what is connected to that face and, along the picture's edges, nearer to it
/// than to another. Where the mask is unsure away from the person's outline it becomes 0.
cv::Mat speaker_mask(const cv::Mat& people, const cv::Mat& rgb, std::span<const FaceLandmarks> faces,
                     std::size_t speaker);

}  // namespace ditto
