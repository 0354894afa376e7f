#pragma once

#include <functional>
#include <optional>
#include <span>

#include <opencv2/core.hpp>

#include "render/head/geometry.h"
#include "render/mouth/tissue_mesh.h"

namespace ditto::mesh {

/// A mouth as the portrait shows it.
struct ShownMouth {
    std::span<const Point2> opening;  ///< the lips' inner rim, pixels of the picture
    /// The front of the upper teeth, centimetres as in TissueMesh → pixels of the picture.
    std::function<Point2(const Point2&)> to_picture;
    cv::Vec3f lip, skin;  ///< their colours, R,G,B 0…255
};

/// What a portrait shows of its upper teeth; centimetres.
struct SeenTeeth {
    cv::Vec3f colour;  ///< of the enamel, linear light
    float area = 0, width = 0, height = 0;
    float centre = 0;      ///< of the row, from the midline
    float brightness = 0;  ///< of the brightest tenth between the lips, as a share of the skin's
    float roughness = 0;   ///< how far the lower edge is from a smooth curve, root mean square
    float unevenness = 0;  ///< of the brightness along the row
    float fill = 0;        ///< of the opening below the row
    float scale = 0;       ///< pixels of the picture a centimetre

    /// Their colour can be trusted: lips that shine were taken for teeth with less.
    bool have_colour() const;
    /// A whole row, every tooth in the light: a sliver would show as broken teeth elsewhere.
    bool are_whole() const;

    cv::Mat detail;  ///< CV_32FC3: their colours as shares of `colour`, kDetail pixels a centimetre
    cv::Mat shown;   ///< CV_32F, 0…1: where that is known
};

/// Pixels a centimetre of SeenTeeth::detail, and what it covers from its middle, centimetres.
inline constexpr float kDetailScale = 48, kDetailHalfWidth = 3.4f, kDetailHalfHeight = 1.0f;

/// Looks for them in a picture, CV_8UC3; nothing where less than a bit of them is seen.
std::optional<SeenTeeth> see_teeth(const cv::Mat& rgb, const ShownMouth& mouth);

/// Gives a row of teeth the look of whole ones that were seen.
void lay_over(const SeenTeeth& seen, TissueMesh& upper_teeth);

}  // namespace ditto::mesh
