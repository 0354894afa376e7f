#include "render/head/paint.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace ditto::mesh {
namespace {

constexpr int kSamples = 4;  // a side, for antialiasing
constexpr int kShift = 4;    // fractional bits of polygon corners

template <typename Point>
Point catmull_rom(const Point& a, const Point& b, const Point& c, const Point& d, float t) {
    const float t2 = t * t, t3 = t2 * t;
    return 0.5f * (2.0f * b + t * (c - a) + t2 * (2.0f * a - 5.0f * b + 4.0f * c - d) +
                   t3 * (3.0f * b - a - 3.0f * c + d));
}

template <typename Point>
std::vector<Point> curve_through(std::span<const Point> points, bool closed, int steps) {
    std::vector<Point> curve;
    const auto n = static_cast<int>(points.size());
    const auto at = [&](int i) {
        return points[static_cast<std::size_t>(closed ? (i + n) % n : std::clamp(i, 0, n - 1))];
    };
    for (int i = 0; i < (closed ? n : n - 1); ++i) {
        for (int k = 0; k < steps; ++k) {
            curve.push_back(catmull_rom(at(i - 1), at(i), at(i + 1), at(i + 2),
                                        static_cast<float>(k) / static_cast<float>(steps)));
        }
    }
    if (!closed) curve.push_back(points.back());
    return curve;
}

}  // namespace

std::vector<Point2> smooth_curve(std::span<const Point2> points, bool closed, int steps) {
    return curve_through(points, closed, steps);
}

std::vector<Point3> smooth_curve(std::span<const Point3> points, int steps) {
    return curve_through(points, false, steps);
}

cv::Mat coverage(std::span<const Point2> outline, const cv::Rect& region) {
    std::vector<cv::Point> corners;
    for (const Point2& p : outline) {
        const auto fixed = [](float v) {
            return static_cast<int>(std::lround(v * kSamples * (1 << kShift)));
        };
        // Pixel centres lie at whole coordinates.
        corners.emplace_back(fixed(p.x - static_cast<float>(region.x) + 0.5f - 0.5f / kSamples),
                             fixed(p.y - static_cast<float>(region.y) + 0.5f - 0.5f / kSamples));
    }
    cv::Mat fine = cv::Mat::zeros(region.height * kSamples, region.width * kSamples, CV_8U), mask,
            result;
    cv::fillPoly(fine, std::vector{corners}, cv::Scalar(255), cv::LINE_8, kShift);
    cv::resize(fine, mask, region.size(), 0, 0, cv::INTER_AREA);
    mask.convertTo(result, CV_32F, 1.0 / 255.0);
    return result;
}

cv::Rect bounds_of(std::span<const Point2> points, float margin, const cv::Size& picture) {
    float x0 = 1e9f, y0 = 1e9f, x1 = -1e9f, y1 = -1e9f;
    for (const Point2& p : points) {
        x0 = std::min(x0, p.x), x1 = std::max(x1, p.x);
        y0 = std::min(y0, p.y), y1 = std::max(y1, p.y);
    }
    const cv::Point from(static_cast<int>(std::floor(x0 - margin)),
                         static_cast<int>(std::floor(y0 - margin)));
    const cv::Point to(static_cast<int>(std::ceil(x1 + margin)) + 1,
                       static_cast<int>(std::ceil(y1 + margin)) + 1);
    return cv::Rect(from, to) & cv::Rect({}, picture);
}

cv::Vec3f median_of(std::vector<cv::Vec3f> colours) {
    cv::Vec3f median(0, 0, 0);
    if (colours.empty()) return median;
    const auto middle = colours.begin() + static_cast<std::ptrdiff_t>(colours.size() / 2);
    for (int c = 0; c < 3; ++c) {
        std::nth_element(colours.begin(), middle, colours.end(),
                         [c](const cv::Vec3f& a, const cv::Vec3f& b) { return a[c] < b[c]; });
        median[c] = (*middle)[c];
    }
    return median;
}

cv::Vec3f median_colour(const cv::Mat& rgb, std::span<const Point2> points, float radius) {
    std::vector<cv::Vec3f> colours;
    const int reach = std::max(1, static_cast<int>(radius));
    for (const Point2& p : points) {
        const cv::Point centre(static_cast<int>(std::lround(p.x)),
                               static_cast<int>(std::lround(p.y)));
        const cv::Rect around =
            cv::Rect(centre.x - reach, centre.y - reach, 2 * reach + 1, 2 * reach + 1) &
            cv::Rect({}, rgb.size());
        for (int y = around.y; y < around.br().y; ++y) {
            for (int x = around.x; x < around.br().x; ++x)
                colours.emplace_back(rgb.at<cv::Vec3b>(y, x));
        }
    }
    return median_of(std::move(colours));
}

float luminance(const cv::Vec3f& rgb) {
    return 0.299f * rgb[0] + 0.587f * rgb[1] + 0.114f * rgb[2];
}

float saturation(const cv::Vec3f& rgb) {
    const auto [least, most] = std::minmax({rgb[0], rgb[1], rgb[2]});
    return most > 1.0f ? (most - least) / most : 0.0f;
}

}  // namespace ditto::mesh
