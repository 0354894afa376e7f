#include "portrait/alpha_matte.h"

#include <opencv2/imgproc.hpp>

#include "portrait/face_outline.h"
#include "portrait/view.h"

namespace ditto {
namespace {

constexpr double kClear = 16, kOpaque = 239;                 // of 255
constexpr double kSurelyBehind = 0.1, kSurelyPerson = 0.95;  // of the mask
constexpr double kLeastClear = 0.03;    // of the picture; rounded corners are less
constexpr double kLeastCleared = 0.75;  // of the background; a disc around a head clears half of it
constexpr double kLeastKept = 0.9;      // of the person
constexpr double kLeastOfFace = 0.98;
constexpr float kFaceShrunk = 0.9f;  // landmarks lie on the outline, or a little beyond

/// How much of `part` (CV_8U, 0 or 255) is in `whole`; 1 where that is empty.
double share(const cv::Mat& part, const cv::Mat& whole) {
    const int all = cv::countNonZero(whole);
    return all == 0 ? 1.0 : static_cast<double>(cv::countNonZero(part & whole)) / all;
}

}  // namespace

bool outlines_person(const cv::Mat& alpha, const cv::Mat& person, const FaceLandmarks& face) {
    const cv::Mat clear = alpha < kClear, opaque = alpha > kOpaque;
    const cv::Mat behind = person < kSurelyBehind, sure = person > kSurelyPerson;
    return cv::countNonZero(clear) > kLeastClear * static_cast<double>(alpha.total()) &&
           share(clear, behind) >= kLeastCleared && share(opaque, sure) >= kLeastKept &&
           share(opaque, outline_of(face, alpha.size(), kFaceShrunk)) >= kLeastOfFace;
}

cv::Mat alpha_of(const Image& image) {
    cv::Mat alpha;
    if (image.channels == 4) cv::extractChannel(view_of(image), alpha, 3);
    return alpha;
}

cv::Mat laid_over(const Image& image, std::uint8_t grey) {
    if (image.channels == 3) return view_of(image);
    cv::Mat result(image.height, image.width, CV_8UC3);
    const std::uint8_t* from = image.pixels.data();
    std::uint8_t* to = result.data;
    for (std::size_t left = result.total(); left > 0; --left, from += 4, to += 3) {
        for (std::size_t c = 0; c < 3; ++c)
            to[c] = static_cast<std::uint8_t>((from[c] * from[3] + grey * (255 - from[3]) + 127) /
                                              255);
    }
    return result;
}

}  // namespace ditto
