#pragma once

#include <opencv2/core.hpp>

#include "media/image.h"
#include "portrait/portrait.h"

namespace ditto {

/// Whether a picture's alpha (CV_8U) is the outline of the person: it clears most of what the mask
/// of a person (CV_32F, 0…1, of the same size) says is background, and keeps the person and the
/// face. Rounded corners, a round picture or a frame are not.
bool outlines_person(const cv::Mat& alpha, const cv::Mat& person, const FaceLandmarks& face);

/// The alpha of a picture of 4 channels as CV_8U; empty where it has 3.
cv::Mat alpha_of(const Image& image);

/// A picture laid over a level of grey, CV_8UC3; a view of it where it has no alpha.
cv::Mat laid_over(const Image& image, std::uint8_t grey);

}  // namespace ditto
