#pragma once

#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "render/mesh/teeth.h"

namespace ditto::mesh {

/// Where an open smile shows teeth.
struct Smile {
    std::span<const Point2> opening;  ///< the lips' inner rim, pixels of the picture
    /// The plane of the upper teeth → pixels of the picture.
    std::function<Point2(const Point2&)> to_picture;
    cv::Vec3f lip, skin;  ///< their colours, R,G,B 0…255
};

/// What the portrait shows of its upper teeth.
struct SeenTeeth {
    TeethStrip strip;
    std::vector<float> shown;  ///< 0…1 for each column of the strip: whether its tooth was seen
    cv::Vec3f colour;          ///< the enamel's, R,G,B 0…255

    /// Takes the place of drawn teeth, which go on at both sides.
    void replace(TeethStrip& drawn) const;
};

/// The upper teeth as they are in the picture, CV_8UC3, from the lip down to where they end or the
/// lower lip hides them. Nothing where too little looks like teeth: closed lips, an open mouth
/// whose teeth lie in the dark.
std::optional<SeenTeeth> see_teeth(const cv::Mat& rgb, const Smile& smile);

}  // namespace ditto::mesh
