#pragma once

#include <span>

#include "portrait/portrait.h"

namespace ditto {

/// Where a face is in its picture, pixels.
struct FacePlace {
    Point2 right_eye, left_eye;  ///< centres; right: the subject's, image left
    Box box;                     ///< around its landmarks
};

FacePlace place_of(const FaceLandmarks& face);
/// Of LivePortrait's 203 landmarks.
FacePlace place_of(std::span<const Point2, 203> landmarks);

}  // namespace ditto
