#pragma once

#include <opencv2/core.hpp>
#include <span>

namespace ditto {

/// Grows marked pixels over a picture: every pixel falls to the mark with the shortest way to it,
/// where a step costs the difference of the colours and, for mark k, `step_costs[k - 1]` more for
/// every pixel (a geodesic distance, Criminisi et al. 2008). `colours` is CV_32FC3, `marks` CV_8U of
/// the same size, 0 where nothing is marked. Pixels that `open` (CV_8U) has at 0 are not entered and
/// stay 0.
cv::Mat grow_regions(const cv::Mat& colours, const cv::Mat& marks, const cv::Mat& open,
                     std::span<const float> step_costs);

}  // namespace ditto
