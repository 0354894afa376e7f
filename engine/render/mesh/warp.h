#pragma once

#include <span>

#include <opencv2/core.hpp>

namespace ditto::mesh {

// A picture is warped row by row: what one row needs stays in the processor's caches.

/// Row `y` of a backward map at every pixel, from one at every `step`-th (1 or 2; CV_32FC2, a
/// column and a row beyond the last pixel).
void map_row(const cv::Mat& map, int step, int y, std::span<cv::Vec2f> row);

/// Pixels of `picture` (CV_8UC4) at the points `from`, which count from its pixel `origin`, bilinear
/// between pixels at 1/32 of a pixel; what is outside is 0. The same numbers as cv::remap's.
void warp_row(const cv::Mat& picture, const cv::Point& origin, std::span<const cv::Vec2f> from,
              std::span<cv::Vec4b> row);

}  // namespace ditto::mesh
