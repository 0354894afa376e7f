#pragma once

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "portrait/face_outline.h"
#include "portrait/portrait.h"
#include "portrait/view.h"

namespace ditto::testing {

inline constexpr double kStillFrom = 1.25;  ///< face widths from the face
inline constexpr int kSeenChange = 22, kPatch = 7;

/// The largest patch of a frame that differs from the portrait visibly (mean of 7 × 7 pixels by
/// more than 22) where `where` (CV_8U) is not 0; its share of the face's area.
inline double largest_change(const Image& frame, const Portrait& portrait, const cv::Mat& where) {
    cv::Mat now, before, difference;
    cv::blur(view_of(frame), now, {kPatch, kPatch});
    cv::blur(view_of(portrait.image), before, {kPatch, kPatch});
    cv::absdiff(now, before, difference);
    std::vector<cv::Mat> channels;
    cv::split(difference, channels);
    const cv::Mat most = cv::max(channels[0], cv::max(channels[1], channels[2]));
    cv::Mat labels, boxes, middles;
    const int count = cv::connectedComponentsWithStats((most > kSeenChange) & where, labels, boxes,
                                                       middles);
    int largest = 0;
    for (int i = 1; i < count; ++i)
        largest = std::max(largest, boxes.at<int>(i, cv::CC_STAT_AREA));
    return largest / cv::contourArea(outline_points(portrait.face, 1.0f));
}

/// Where a frame must be as the portrait: far from the face.
inline cv::Mat far_from_face(const Portrait& portrait) {
    const cv::Size size(portrait.image.width, portrait.image.height);
    cv::Mat distance;
    cv::distanceTransform(255 - outline_of(portrait.face, size, 1.0f), distance, cv::DIST_L2,
                          cv::DIST_MASK_5);
    return distance > kStillFrom * static_cast<double>(width_of(portrait.face));
}

}  // namespace ditto::testing
