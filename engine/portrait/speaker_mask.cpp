#include "portrait/speaker_mask.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "portrait/colour_steps.h"
#include "portrait/face_outline.h"
#include "portrait/grow_regions.h"

namespace ditto {
namespace {

constexpr int kSide = 160;            // the longer side of the picture in which people are told apart
constexpr float kEdgeAFace = 60.0f;   // crossing a face's width costs as much as this step of colour
constexpr double kSure = 0.5, kSeen = 0.15;  // of the mask
constexpr int kOutline = 2;           // pixels of that picture over which an outline may be soft

/// CV_8U, 255 on people who are nearer to another face than to the speaker's.
cv::Mat others_in(const cv::Mat& rgb, const cv::Mat& seen, std::span<const FaceLandmarks> faces,
                   std::size_t speaker, float scale) {
    cv::Mat marks = cv::Mat::zeros(rgb.size(), CV_8U);
    std::vector<float> costs;
    const std::size_t count = std::min<std::size_t>(faces.size(), 255);
    for (std::size_t i = 0; i < count; ++i) {
        marks.setTo(static_cast<double>(i + 1), outline_of(faces[i], rgb.size(), 1.0f, scale));
        costs.push_back(kEdgeAFace / std::max(1.0f, width_of(faces[i]) * scale));
    }
    marks.setTo(static_cast<double>(speaker + 1),
                outline_of(faces[speaker], rgb.size(), 1.0f, scale));
    const cv::Mat owner = grow_regions(colour_steps(rgb), marks, seen, costs);
    return (owner != 0) & (owner != static_cast<double>(speaker + 1));
}

/// CV_8U, 255 on the parts of `area` that touch `face`.
cv::Mat connected_to(const cv::Mat& face, const cv::Mat& area) {
    cv::Mat labels, whole = area | face;
    const int count = cv::connectedComponents(whole, labels, 4, CV_32S);
    std::vector<bool> touched(static_cast<std::size_t>(count), false);
    for (int y = 0; y < labels.rows; ++y)
        for (int x = 0; x < labels.cols; ++x)
            if (face.at<std::uint8_t>(y, x))
                touched[static_cast<std::size_t>(labels.at<int>(y, x))] = true;
    cv::Mat result = cv::Mat::zeros(area.size(), CV_8U);
    for (int y = 0; y < labels.rows; ++y)
        for (int x = 0; x < labels.cols; ++x)
            if (whole.at<std::uint8_t>(y, x) &&
                touched[static_cast<std::size_t>(labels.at<int>(y, x))])
                result.at<std::uint8_t>(y, x) = 255;
    return result;
}

}  // namespace

cv::Mat speaker_mask(const cv::Mat& people, const cv::Mat& rgb, std::span<const FaceLandmarks> faces,
                     std::size_t speaker) {
    const float scale = std::min(
        1.0f, static_cast<float>(kSide) / static_cast<float>(std::max(rgb.cols, rgb.rows)));
    const cv::Size size(std::max(1, static_cast<int>(scale * static_cast<float>(rgb.cols))),
                        std::max(1, static_cast<int>(scale * static_cast<float>(rgb.rows))));
    cv::Mat mask;
    cv::resize(people, mask, size, 0, 0, cv::INTER_AREA);
    const cv::Mat face = outline_of(faces[speaker], size, 1.0f, scale);
    cv::Mat others = cv::Mat::zeros(size, CV_8U);
    if (faces.size() > 1) {
        cv::Mat small;
        cv::resize(rgb, small, size, 0, 0, cv::INTER_AREA);
        others = others_in(small, (mask > kSeen) | face, faces, speaker, scale);
    }
    cv::Mat person = connected_to(face, (mask > kSure) & (others == 0));
    cv::dilate(person, person,
               cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * kOutline + 1, 2 * kOutline + 1}));
    person.setTo(0, others);
    cv::Mat gate, whole;
    cv::resize(person, whole, people.size(), 0, 0, cv::INTER_LINEAR);
    whole.convertTo(gate, CV_32F, 1.0 / 255.0);
    return people.mul(gate);
}

}  // namespace ditto
