#include "render/neural/put_back.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace ditto {
namespace {

constexpr double kSharpShare = 0.9;  // of the crop's sides

/// How far each pixel of a line of `length` lies in its border: 0 inside, up to 1 at the end.
std::vector<float> border_ramp(int length, double share) {
    const int inside = static_cast<int>(length * share), first = (length - inside) / 2,
              last = first + inside;
    std::vector<float> ramp(static_cast<std::size_t>(length), 0.0f);
    // Of n pixels the outermost is 1 and the innermost 0.
    const auto at = [](int i, int n) {
        return n > 1 ? static_cast<float>(i) / static_cast<float>(n - 1) : 0.0f;
    };
    for (int i = 0; i < first; ++i) ramp[static_cast<std::size_t>(i)] = 1.0f - at(i, first);
    for (int i = last; i < length; ++i)
        ramp[static_cast<std::size_t>(i)] = at(i - last, length - last);
    return ramp;
}

/// The pixels of the picture that a crop can touch.
cv::Rect touched(const cv::Matx33f& to_picture, int side, cv::Size picture) {
    const auto last = static_cast<float>(side);
    std::vector<cv::Point2f> corners;
    for (const auto& corner : {cv::Vec3f(-1, -1, 1), cv::Vec3f(last, -1, 1), cv::Vec3f(-1, last, 1),
                               cv::Vec3f(last, last, 1)}) {
        const cv::Vec3f p = to_picture * corner;
        corners.emplace_back(p[0], p[1]);
    }
    cv::Rect box = cv::boundingRect(corners);
    box -= cv::Point(1, 1);
    box += cv::Size(2, 2);
    return box & cv::Rect({}, picture);
}

}  // namespace

cv::Mat feathered_mask(cv::Size size, double share_x, double share_y) {
    const auto across = border_ramp(size.width, share_x), down = border_ramp(size.height, share_y);
    cv::Mat mask(size, CV_32F);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            const float rx = across[static_cast<std::size_t>(x)],
                        ry = down[static_cast<std::size_t>(y)];
            mask.at<float>(y, x) = 1.0f - std::min(1.0f, std::sqrt(rx * rx + ry * ry));
        }
    }
    return mask;
}

PutBack::PutBack(const cv::Matx33f& to_picture, int side, cv::Size picture)
    : box_(touched(to_picture, side, picture)), to_picture_(to_picture.get_minor<2, 3>(0, 0)) {
    if (!box_.empty()) mask_ = warped(feathered_mask({side, side}, kSharpShare, kSharpShare));
}

/// OpenCV rounds source positions to 1/32 of a pixel, counted from the picture's corner: a box that
/// began elsewhere would be rounded differently than the reference's whole picture.
cv::Mat PutBack::warped(const cv::Mat& crop) const {
    cv::Mat corner;
    cv::warpAffine(crop, corner, to_picture_, cv::Size(box_.br()), cv::INTER_LINEAR);
    return corner(box_);
}

void PutBack::blend(const cv::Mat& crop, cv::Mat& frame) const {
    if (box_.empty()) return;
    const cv::Mat drawn_box = warped(crop);
    for (int y = 0; y < box_.height; ++y) {
        const float* mask = mask_.ptr<float>(y);
        const auto* drawn = drawn_box.ptr<cv::Vec3f>(y);
        auto* out = frame.ptr<cv::Vec3b>(box_.y + y) + box_.x;
        for (int x = 0; x < box_.width; ++x) {
            for (int c = 0; c < 3; ++c) {
                const float value =
                    mask[x] * drawn[x][c] + (1.0f - mask[x]) * static_cast<float>(out[x][c]);
                out[x][c] = static_cast<std::uint8_t>(std::clamp(value, 0.0f, 255.0f));
            }
        }
    }
}

}  // namespace ditto
