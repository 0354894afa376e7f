#include "portrait/skin_beside_face.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "portrait/colour_steps.h"
#include "portrait/face_outline.h"

namespace ditto {
namespace {

constexpr float kFaceWidth = 60;                      // pixels of a face in the reduced picture
constexpr float kInner = 0.8f, kAround = 1.25f;       // outlines: surely skin, and what is left out
constexpr float kNeckWidth = 0.9f, kNeckLength = 2;   // face widths: what is left out below
constexpr float kReach = 1.6f;                        // face widths beside what is left out
constexpr float kThin = 0.07f;                        // face widths: thinner is no hand
constexpr double kPeople = 0.4;                       // of the mask
constexpr float kHue = 10, kLightness = 25;           // steps of colour from the face's median

/// The median colour of pixels where `inside` is not 0.
cv::Vec3f median_of(const cv::Mat& colours, const cv::Mat& inside) {
    std::array<std::vector<float>, 3> values;
    for (int y = 0; y < colours.rows; ++y)
        for (int x = 0; x < colours.cols; ++x)
            for (int c = 0; inside.at<std::uint8_t>(y, x) && c < 3; ++c)
                values[static_cast<std::size_t>(c)].push_back(colours.at<cv::Vec3f>(y, x)[c]);
    cv::Vec3f median;
    for (int c = 0; c < 3; ++c) {
        auto& all = values[static_cast<std::size_t>(c)];
        if (all.empty()) continue;
        const auto middle = all.begin() + static_cast<std::ptrdiff_t>(all.size() / 2);
        std::nth_element(all.begin(), middle, all.end());
        median[c] = *middle;
    }
    return median;
}

/// CV_8U, 255 where a colour is near.
cv::Mat like(const cv::Mat& colours, const cv::Vec3f& colour) {
    cv::Mat result(colours.size(), CV_8U);
    for (int y = 0; y < colours.rows; ++y) {
        for (int x = 0; x < colours.cols; ++x) {
            const cv::Vec3f d = colours.at<cv::Vec3f>(y, x) - colour;
            result.at<std::uint8_t>(y, x) =
                std::hypot(d[1], d[2]) < kHue && std::abs(d[0]) < kLightness ? 255 : 0;
        }
    }
    return result;
}

/// The face with what is around it, and the neck.
cv::Mat face_and_neck(const FaceLandmarks& face, cv::Size size, float scale) {
    cv::Mat inside = outline_of(face, size, kAround, scale);
    const cv::Point2f chin(face.points[152].x * scale, face.points[152].y * scale),
        forehead(face.points[10].x * scale, face.points[10].y * scale);
    const cv::Point2f down =
        (chin - forehead) / std::max(1.0f, static_cast<float>(cv::norm(chin - forehead)));
    const float width = width_of(face) * scale;
    cv::line(inside, chin, chin + kNeckLength * width * down, cv::Scalar(255),
             std::max(1, static_cast<int>(kNeckWidth * width)));
    return inside;
}

}  // namespace

double skin_beside_face(const cv::Mat& rgb, const cv::Mat& people, const FaceLandmarks& face) {
    const float scale = std::min(1.0f, kFaceWidth / std::max(1.0f, width_of(face)));
    const cv::Size size(std::max(1, static_cast<int>(static_cast<float>(rgb.cols) * scale)),
                        std::max(1, static_cast<int>(static_cast<float>(rgb.rows) * scale)));
    cv::Mat small, mask;
    cv::resize(rgb, small, size, 0, 0, cv::INTER_AREA);
    cv::resize(people, mask, size, 0, 0, cv::INTER_LINEAR);
    const cv::Mat colours = colour_steps(small);

    const float width = width_of(face) * scale;
    const cv::Mat left_out = face_and_neck(face, size, scale);
    cv::Mat away;
    cv::distanceTransform(255 - left_out, away, cv::DIST_L2, cv::DIST_MASK_5);
    cv::Mat skin = like(colours, median_of(colours, outline_of(face, size, kInner, scale)));
    skin &= (mask > kPeople) & (left_out == 0) & (away < kReach * width);
    const int thin = std::max(1, static_cast<int>(kThin * width)) | 1;
    cv::morphologyEx(skin, skin, cv::MORPH_OPEN,
                     cv::getStructuringElement(cv::MORPH_ELLIPSE, {thin, thin}));
    cv::Mat labels, boxes, middles;
    const int count = cv::connectedComponentsWithStats(skin, labels, boxes, middles);
    int largest = 0;
    for (int i = 1; i < count; ++i)
        largest = std::max(largest, boxes.at<int>(i, cv::CC_STAT_AREA));
    return largest / std::max(1.0, cv::contourArea(outline_points(face, 1.0f, scale)));
}

}  // namespace ditto
