#pragma once

#include <opencv2/core.hpp>
#include <span>

#include "portrait/portrait.h"

namespace ditto {

/// A square cut upright out of a picture, as LivePortrait's networks see faces.
struct SourceCrop {
    cv::Matx33f from_picture;  ///< picture to crop, pixels
    cv::Matx33f to_picture;    ///< and back
    int side = 0;              ///< pixels of the crop
};

struct CropOptions {
    int side = 512;
    float scale = 2.3f;     ///< side of the crop, in sides of the square around the landmarks
    float shift = -0.125f;  ///< of the centre from eyes to lips, in sides of the crop
    bool upright = true;    ///< turned so that lips are below eyes
};

/// The crop that shows the landmarks of a face: 106 points (InsightFace) or 203 (LivePortrait);
/// reference: core/utils/crop.py. Throws Error(BadInput) for other numbers of points and for points
/// that lie in one place.
SourceCrop crop_of(std::span<const Point2> landmarks, const CropOptions& options);

/// The crop's pixels, bilinear, black outside the picture.
cv::Mat cut(const cv::Mat& rgb, const SourceCrop& crop);

Point2 transform(const cv::Matx33f& map, Point2 point);

}  // namespace ditto
