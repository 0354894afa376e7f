#include "portrait/source_crop.h"

#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "core/error.h"

namespace ditto {
namespace {

constexpr float kLeastDistance = 1e-3f;  // of lips from eyes, pixels

/// Indices of landmarks by which a face is turned upright.
struct UprightPoints {
    std::array<std::size_t, 4> right_eye, left_eye;  ///< the subject's
    std::array<std::size_t, 2> lips;
};
constexpr UprightPoints kOf106{{33, 35, 40, 39}, {87, 89, 94, 93}, {52, 61}};
constexpr UprightPoints kOf203{{0, 6, 12, 18}, {24, 30, 36, 42}, {48, 66}};

template <std::size_t N>
cv::Point2f mean_of(std::span<const Point2> points, const std::array<std::size_t, N>& indices) {
    cv::Point2f sum(0, 0);
    for (const std::size_t i : indices) sum += cv::Point2f(points[i].x, points[i].y);
    return sum * (1.0f / static_cast<float>(N));
}

const UprightPoints& upright_points(std::size_t count) {
    if (count == 106) return kOf106;
    if (count == 203) return kOf203;
    throw Error(ErrorKind::BadInput, "a crop needs 106 or 203 landmarks, not " +
                                         std::to_string(count) + "; get the model pack again");
}

/// From eyes to lips, length 1.
cv::Point2f down_of(std::span<const Point2> landmarks) {
    const UprightPoints& points = upright_points(landmarks.size());
    const cv::Point2f eyes =
        0.5f * (mean_of(landmarks, points.right_eye) + mean_of(landmarks, points.left_eye));
    const cv::Point2f down = mean_of(landmarks, points.lips) - eyes;
    const auto length = static_cast<float>(cv::norm(down));
    return length <= kLeastDistance ? cv::Point2f(0, 1) : down * (1.0f / length);
}

}  // namespace

SourceCrop crop_of(std::span<const Point2> landmarks, const CropOptions& options) {
    const cv::Point2f down = down_of(landmarks), right(down.y, -down.x);

    cv::Point2f middle(0, 0);
    for (const Point2& p : landmarks) middle += cv::Point2f(p.x, p.y);
    middle *= 1.0f / static_cast<float>(landmarks.size());

    cv::Point2f low(HUGE_VALF, HUGE_VALF), high(-HUGE_VALF, -HUGE_VALF);
    for (const Point2& p : landmarks) {
        const cv::Point2f from = cv::Point2f(p.x, p.y) - middle;
        const cv::Point2f turned(from.dot(right), from.dot(down));
        low = {std::min(low.x, turned.x), std::min(low.y, turned.y)};
        high = {std::max(high.x, turned.x), std::max(high.y, turned.y)};
    }
    const float size = options.scale * std::max(high.x - low.x, high.y - low.y);
    if (!(size > kLeastDistance) || !std::isfinite(size))
        throw Error(ErrorKind::BadInput,
                    "the landmarks of the face lie in one place; choose another portrait");
    const cv::Point2f box = 0.5f * (low + high);
    const cv::Point2f centre = middle + box.x * right + (box.y + options.shift * size) * down;

    const float s = static_cast<float>(options.side) / size;
    const cv::Point2f x = options.upright ? s * right : cv::Point2f(s, 0),
                      y = options.upright ? s * down : cv::Point2f(0, s);
    const float half = 0.5f * static_cast<float>(options.side);
    SourceCrop crop;
    crop.side = options.side;
    crop.from_picture = {x.x, x.y, half - x.dot(centre), y.x, y.y, half - y.dot(centre), 0, 0, 1};
    crop.to_picture = crop.from_picture.inv();
    return crop;
}

cv::Mat cut(const cv::Mat& rgb, const SourceCrop& crop) {
    cv::Mat pixels;
    cv::warpAffine(rgb, pixels, crop.from_picture.get_minor<2, 3>(0, 0), {crop.side, crop.side},
                   cv::INTER_LINEAR);
    return pixels;
}

Point2 transform(const cv::Matx33f& map, Point2 point) {
    return {map(0, 0) * point.x + map(0, 1) * point.y + map(0, 2),
            map(1, 0) * point.x + map(1, 1) * point.y + map(1, 2)};
}

}  // namespace ditto
