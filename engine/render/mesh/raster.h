#pragma once

#include <span>
#include <vector>

#include <opencv2/core.hpp>

#include "render/head/head_model.h"

namespace ditto::mesh {

/// Draws a mesh's source coordinates where its vertices are now: a backward map for remap. `placed`
/// and `source` in pixels; the nearest triangle wins. `map` (CV_32FC2) covers `region` of the
/// picture and a little beyond at one pixel for every `step`; its pixel (i, j) is the picture's
/// point region.tl + step · (i, j). Points that no triangle covers map to (-1e4, -1e4). `depth` is
/// scratch.
void draw_backward_map(std::span<const Triangle> triangles, std::span<const Point3> placed,
                       std::span<const Point3> source, const cv::Rect& region, int step,
                       cv::Mat& map, cv::Mat& depth);

}  // namespace ditto::mesh
