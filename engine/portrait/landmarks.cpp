#include "portrait/landmarks.h"

#include <opencv2/imgproc.hpp>

#include "core/error.h"
#include "portrait/planes.h"
#include "portrait/source_crop.h"

namespace ditto {
namespace {

constexpr int kSide106 = 192;
constexpr float kAround106 = 1.5f, kSide203 = 224.0f;
constexpr std::size_t kPoints106 = 106, kPoints203 = 203;

/// Points (x, y) · scale + shift, then mapped.
std::vector<Point2> mapped(std::span<const float> raw, float scale, float shift,
                           const cv::Matx33f& map) {
    std::vector<Point2> points;
    for (std::size_t i = 0; i + 1 < raw.size(); i += 2)
        points.push_back(transform(map, {raw[i] * scale + shift, raw[i + 1] * scale + shift}));
    return points;
}

[[noreturn]] void other_network(const char* name) {
    throw Error(ErrorKind::BadInput, std::string("the landmark network has other outputs than ") +
                                         name + " points; get the model pack again");
}

}  // namespace

Landmark106Input landmark106_input(const cv::Mat& rgb, const Box& face) {
    const float scale =
        static_cast<float>(kSide106) / (std::max(face.width, face.height) * kAround106);
    const float middle = 0.5f * static_cast<float>(kSide106);
    const cv::Matx33f from_picture(scale, 0, middle - scale * (face.x + 0.5f * face.width), 0,
                                   scale, middle - scale * (face.y + 0.5f * face.height), 0, 0, 1);
    cv::Mat square;
    cv::warpAffine(rgb, square, from_picture.get_minor<2, 3>(0, 0), {kSide106, kSide106},
                   cv::INTER_LINEAR);
    return {planes_of(square, {.reversed = true}), from_picture.inv()};
}

std::vector<Point2> decode_landmark106(std::span<const float> raw, const cv::Matx33f& to_picture) {
    if (raw.size() < 2 * kPoints106) other_network("106");
    const float half = 0.5f * static_cast<float>(kSide106);
    return mapped(raw.last(2 * kPoints106), half, half, to_picture);
}

std::vector<Point2> decode_landmark203(std::span<const float> raw, const cv::Matx33f& to_picture) {
    if (raw.size() != 2 * kPoints203) other_network("203");
    return mapped(raw, kSide203, 0, to_picture);
}

}  // namespace ditto
