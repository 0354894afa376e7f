#pragma once

#include <span>

#include <opencv2/core.hpp>

#include "render/mesh/layers.h"

namespace ditto::mesh {

/// Puts a row of the warped person over the plate. `warped` is premultiplied R,G,B and alpha,
/// `from` where each of its pixels came from, `start` the row's first pixel in the picture; `row`
/// is as long.
void composite_row(const Layers& layers, const cv::Point& start, float eye_distance,
                   std::span<const cv::Vec4b> warped, std::span<const cv::Vec2f> from,
                   std::span<cv::Vec3b> row);

/// Lays what stands still before the person over a frame (CV_8UC3): `source` where `front` (CV_8U)
/// is 255.
void lay_front_over(const cv::Mat& front, const cv::Mat& source, cv::Mat frame);

}  // namespace ditto::mesh
