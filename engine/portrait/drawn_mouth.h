#pragma once

#include <opencv2/core.hpp>

#include "portrait/portrait.h"

namespace ditto {

/// Moves the landmarks of closed lips onto the line that a mouth is drawn as, where the network
/// missed it: drawn faces keep other proportions than it knows. Where a line is seen at the
/// landmarks, or none anywhere near, nothing moves. `rgb` is CV_8UC3; returns whether it moved
/// them.
bool settle_on_drawn_mouth(const cv::Mat& rgb, FaceLandmarks& face);

/// Whether lips that are closed show a line where they meet; an open mouth is seen.
bool is_mouth_seen(const cv::Mat& rgb, const FaceLandmarks& face);

}  // namespace ditto
