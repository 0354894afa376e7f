#pragma once

#include <opencv2/core.hpp>

namespace ditto {

/// A picture (CV_8UC3) in a space in which distances are about as they are seen: CV_32FC3 of luma
/// from 0 to 100 and two colour differences of the same scale. It is near enough to Lab, whose
/// tables take OpenCV longer to fill than a portrait takes to be analysed.
cv::Mat colour_steps(const cv::Mat& rgb);

}  // namespace ditto
