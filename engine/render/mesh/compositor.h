#pragma once

#include <opencv2/core.hpp>

#include "render/mesh/layers.h"

namespace ditto::mesh {

/// Puts the warped person over the plate. `warped` (CV_8UC4, premultiplied) and `map` (CV_32FC2,
/// where each pixel came from) cover `region` of the picture; `frame` is the whole picture,
/// CV_8UC3.
void composite(const Layers& layers, const cv::Mat& warped, const cv::Mat& map,
               const cv::Rect& region, float eye_distance, cv::Mat& frame);

}  // namespace ditto::mesh
