#pragma once

#include <functional>
#include <span>
#include <vector>

#include <opencv2/core.hpp>

#include "render/head/geometry.h"

namespace ditto::mesh {

/// A smooth curve through points (centripetal enough for face parts: uniform Catmull-Rom), `steps`
/// pieces between each two.
std::vector<Point2> smooth_curve(std::span<const Point2> points, bool closed, int steps);
/// The same in space, open.
std::vector<Point3> smooth_curve(std::span<const Point3> points, int steps);

/// Coverage 0…1 (CV_32F) of a closed outline over `region`, antialiased by 4 × 4 samples.
cv::Mat coverage(std::span<const Point2> outline, const cv::Rect& region);

/// The smallest rectangle of whole pixels around points, grown by `margin`, inside a picture.
cv::Rect bounds_of(std::span<const Point2> points, float margin, const cv::Size& picture);

/// Median colour (R,G,B, 0…255) of the pixels of `rgb` within `radius` of any of the points.
cv::Vec3f median_colour(const cv::Mat& rgb, std::span<const Point2> points, float radius);

/// Median of each channel; black for no colours.
cv::Vec3f median_of(std::vector<cv::Vec3f> colours);

float luminance(const cv::Vec3f& rgb);
/// 0 for greys … 1.
float saturation(const cv::Vec3f& rgb);

/// Bilinear sample of a CV_32FC3 or CV_32FC4 picture, clamped to its border.
template <typename Vec>
Vec sample(const cv::Mat& picture, float x, float y) {
    x = std::clamp(x, 0.0f, static_cast<float>(picture.cols - 1));
    y = std::clamp(y, 0.0f, static_cast<float>(picture.rows - 1));
    const int x0 = static_cast<int>(x), y0 = static_cast<int>(y);
    const int x1 = std::min(x0 + 1, picture.cols - 1), y1 = std::min(y0 + 1, picture.rows - 1);
    const float fx = x - static_cast<float>(x0), fy = y - static_cast<float>(y0);
    const Vec top = picture.at<Vec>(y0, x0) * (1 - fx) + picture.at<Vec>(y0, x1) * fx;
    const Vec bottom = picture.at<Vec>(y1, x0) * (1 - fx) + picture.at<Vec>(y1, x1) * fx;
    return top * (1 - fy) + bottom * fy;
}

/// Blends a colour into a CV_8UC3 pixel.
inline void blend(cv::Vec3b& pixel, const cv::Vec3f& colour, float alpha) {
    for (int c = 0; c < 3; ++c)
        pixel[c] = cv::saturate_cast<std::uint8_t>(static_cast<float>(pixel[c]) * (1 - alpha) +
                                                   colour[c] * alpha);
}

}  // namespace ditto::mesh
