#pragma once

#include <opencv2/core.hpp>

namespace ditto::mesh {

/// CIE Lab (L 0…100, white D65) of an sRGB colour, R,G,B 0…1. For few pixels: cv::cvtColor fills
/// tables for a tenth of a second first.
cv::Vec3f lab_of(const cv::Vec3f& rgb);

}  // namespace ditto::mesh
