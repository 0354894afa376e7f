#pragma once

#include <opencv2/core.hpp>

namespace ditto {

/// How a picture becomes a network's input.
struct PlaneOptions {
    float mean = 0;
    float scale = 1;
    bool reversed = false;  ///< the last channel's plane first
};

/// (value − mean) · scale of an 8-bit picture of three channels as planes [1, 3, height, width].
cv::Mat planes_of(const cv::Mat& picture, const PlaneOptions& options);

}  // namespace ditto
