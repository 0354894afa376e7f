#pragma once

#include <algorithm>
#include <opencv2/core.hpp>

namespace ditto::mesh {

// Colours in linear light: R,G,B of the sRGB primaries, 1 is white. Light adds up and is multiplied
// in these only.

cv::Vec3f to_linear(const cv::Vec3f& srgb);  ///< from R,G,B 0…255
cv::Vec3f to_linear(const cv::Vec3b& srgb);
cv::Vec3f to_srgb(const cv::Vec3f& linear);  ///< to R,G,B 0…255, clamped
/// A picture, CV_8UC3, in linear light: CV_32FC3.
cv::Mat to_linear(const cv::Mat& srgb);

/// Luminance of a linear colour (ITU-R BT.709).
inline float light_of(const cv::Vec3f& linear) {
    return 0.2126f * linear[0] + 0.7152f * linear[1] + 0.0722f * linear[2];
}

inline cv::Vec3f product(const cv::Vec3f& a, const cv::Vec3f& b) {
    return {a[0] * b[0], a[1] * b[1], a[2] * b[2]};
}
/// The same hue at another luminance.
inline cv::Vec3f at_light(const cv::Vec3f& linear, float light) {
    return linear * (light / std::max(light_of(linear), 1e-4f));
}

}  // namespace ditto::mesh
