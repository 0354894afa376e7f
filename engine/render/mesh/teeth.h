#pragma once

#include <opencv2/core.hpp>
#include <optional>

#include "render/mesh/geometry.h"

namespace ditto::mesh {

/// Which row of teeth.
enum class Jaw { Upper, Lower };

/// A row of teeth with its gum, unrolled from its arch: CV_32FC4, R,G,B (0…255) and alpha (0…1),
/// premultiplied. x runs along the arch with the midline in the middle; y runs from the gum to the
/// biting edge (flipped for the lower row).
struct TeethStrip {
    static constexpr float kPixelsPerCm = 48.0f;
    static constexpr float kWidthCm = 6.8f, kHeightCm = 1.6f;
    static constexpr int kColumns = static_cast<int>(kWidthCm * kPixelsPerCm),
                         kRows = static_cast<int>(kHeightCm * kPixelsPerCm);
    static constexpr float kEdgeCm =
        1.3f;  ///< from the gum's end of the strip to the biting edge of the front teeth

    cv::Mat texture;
};

/// The plane of a row of teeth: centimetres, x from the midline to the picture's right, y down from
/// where the lips meet, when the jaw is shut. A strip's pixel lies there …
Point2 place_in_plane(Jaw jaw, const Point2& pixel);
/// … and a point of the plane on the strip; nothing beside the arch.
std::optional<Point2> pixel_on_strip(Jaw jaw, const Point2& place);

/// tooth, gum: R,G,B 0…255.
TeethStrip draw_teeth(Jaw jaw, const cv::Vec3f& tooth, const cv::Vec3f& gum);

}  // namespace ditto::mesh
