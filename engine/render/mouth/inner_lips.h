#pragma once

#include <opencv2/core.hpp>

#include "render/mouth/mouth_colours.h"
#include "render/mouth/mouth_light.h"
#include "render/mouth/opening.h"

namespace ditto::mesh {

/// A place between the lips.
struct BetweenLips {
    Point2 at;             ///< pixels
    Opening::Place place;  ///< along the mouth
    float upper, lower;    ///< centimetres from the lips' rims
    float gap;             ///< centimetres between them there
};

/// The lips' inner sides, which turn inwards and are wet: the lip's own colours, mirrored at its
/// rim, go over into the colour of wet tissue.
class InnerLips {
  public:
    /// `frame`: CV_8UC3, with the skin of this frame; `around`: the part of it about the mouth;
    /// `rounding`: how far the lips are rounded, 0…1.
    InnerLips(const cv::Mat& frame, const cv::Rect& around, const Opening& opening,
              const MouthLight& light, const FaceLight& face, const MouthColours& colours,
              float scale, float rounding);

    /// Draws them over `colour`, in linear light.
    cv::Vec3f over(const cv::Vec3f& colour, const BetweenLips& place) const;
    /// The skin of the frame beside a rim, without what lies between the lips; R,G,B 0…255.
    /// `outside`: pixels from the rim, negative within.
    cv::Vec3f skin_beside(const BetweenLips& place, float outside) const;

  private:
    struct Side;
    cv::Vec3f side_over(const Side& side, const cv::Vec3f& colour, const BetweenLips& place) const;
    float highlight(const BetweenLips& place, float depth) const;

    cv::Mat skin_, smooth_;  ///< of `around`: 0…255, and blurred in linear light; CV_32FC3
    Point2 origin_, down_;
    const MouthLight& light_;
    const MouthColours& colours_;
    Point3 key_;
    float scale_, rounding_;
};

}  // namespace ditto::mesh
