#pragma once

#include <opencv2/core.hpp>
#include <span>

#include "portrait/hand_finder.h"
#include "portrait/portrait.h"
#include "portrait/region.h"

namespace ditto {

/// The square around a face in which hands can meet what moves with the head.
Region reach_of(const FaceLandmarks& face);

/// What hands hold is what falls to them along the picture's edges, rather than to the head, of
/// `person` (CV_32F, 0…1, of the picture's size: people and what they hold). CV_32F of the picture's
/// size, 1 on hands and what they hold, as far as a face's reach; empty where no hand is in it.
cv::Mat held_things(const cv::Mat& rgb, const cv::Mat& person, const FaceLandmarks& face,
                    std::span<const Hand> hands);

}  // namespace ditto
