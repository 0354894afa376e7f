#pragma once

#include <opencv2/core.hpp>

#include "media/image.h"

namespace ditto {

/// A picture as OpenCV sees it, without a copy: CV_8UC3 (R,G,B) or CV_8UC4. Valid as long as the
/// picture.
inline cv::Mat view_of(Image& image) {
    return cv::Mat(image.height, image.width, CV_8UC(image.channels), image.pixels.data());
}

/// The same for reading; OpenCV has no const view, so the result must not be written to.
inline const cv::Mat view_of(const Image& image) {
    return cv::Mat(image.height, image.width, CV_8UC(image.channels),
                   const_cast<std::uint8_t*>(image.pixels.data()));
}

}  // namespace ditto
