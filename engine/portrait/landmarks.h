#pragma once

#include <opencv2/core.hpp>
#include <span>
#include <vector>

#include "portrait/portrait.h"

namespace ditto {

/// InsightFace's network of 106 landmarks sees a square of 192 pixels, 1.5 times the larger side of
/// the face's box, upright (reference: core/aux_models/insightface_landmark106.py).
struct Landmark106Input {
    cv::Mat blob;  ///< [1, 3, 192, 192], 0 … 255, planes in reverse order of the picture's
    cv::Matx33f to_picture;  ///< from pixels of the square
};
Landmark106Input landmark106_input(const cv::Mat& rgb, const Box& face);
/// The last 106 of `raw`'s points (−1 … 1 in the square), in the picture. Throws Error(BadInput)
/// where there are fewer.
std::vector<Point2> decode_landmark106(std::span<const float> raw, const cv::Matx33f& to_picture);

/// LivePortrait's 203 landmarks from `raw` [406] (0 … 1 in the crop of 224 pixels), in the picture
/// (reference: core/aux_models/landmark203.py). Throws Error(BadInput) for another number.
std::vector<Point2> decode_landmark203(std::span<const float> raw, const cv::Matx33f& to_picture);

}  // namespace ditto
