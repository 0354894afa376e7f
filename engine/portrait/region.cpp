#include "portrait/region.h"

#include <cmath>
#include <opencv2/imgproc.hpp>

namespace ditto {

Point2 Region::to_picture(float u, float v) const {
    const float x = (flipped ? 0.5f - u : u - 0.5f) * side, y = (v - 0.5f) * side;
    const float c = std::cos(angle), s = std::sin(angle);
    return {centre_x + c * x - s * y, centre_y + s * x + c * y};
}

cv::Mat cut(const cv::Mat& rgb, const Region& region, int size, float low, float high) {
    // A region much larger than the result is first cut at a multiple of its size, then averaged.
    const int over = std::max(
        1, std::min(8, static_cast<int>(std::lround(region.side / static_cast<float>(size)))));
    const int wide = size * over;
    const auto corner = [&](float u, float v) {
        const Point2 p = region.to_picture(u, v);
        return cv::Point2f(p.x - 0.5f, p.y - 0.5f);
    };
    const float half = 0.5f / static_cast<float>(wide);
    const auto last = static_cast<float>(wide - 1);
    const cv::Point2f from[3] = {{0, 0}, {last, 0}, {0, last}};
    const cv::Point2f to[3] = {corner(half, half), corner(1 - half, half), corner(half, 1 - half)};
    cv::Mat picture, small, result;
    cv::warpAffine(rgb, picture, cv::getAffineTransform(from, to), {wide, wide},
                   cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_CONSTANT);
    cv::resize(picture, small, {size, size}, 0, 0, cv::INTER_AREA);
    small.convertTo(result, CV_32FC3, static_cast<double>(high - low) / 255.0,
                    static_cast<double>(low));
    return result;
}

}  // namespace ditto
