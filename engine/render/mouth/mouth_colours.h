#pragma once

#include <optional>

#include <opencv2/core.hpp>

#include "render/head/geometry.h"

namespace ditto::mesh {

/// What is seen between the lips, coloured as the portrait would colour it; linear light, as lit
/// like its skin.
struct MouthColours {
    cv::Vec3f lip, skin;  ///< in the middle of what the portrait shows
    cv::Vec3f enamel, gum, tongue, inner_lip, deep;
    float redness =
        1;  ///< how much redder than skin wet tissue may be here: 0 in a sepia print … 1
    float black = 0;  ///< luminance of the face's darkest parts
    float gloss = 1;  ///< how bright a highlight on something wet is

    /// Light that was thrown back by tissue: a colour of luminance 1.
    cv::Vec3f bounce() const;
};

/// From the face's skin, lips, brightest parts and the whites of its eyes. `rgb`: the portrait,
/// CV_8UC3.
MouthColours mouth_colours(const cv::Mat& rgb, const HeadFit& fit);

/// With the enamel of teeth that were seen in the portrait: linear light as it was there.
void take_enamel(MouthColours& colours, const cv::Vec3f& seen);

/// How sharp and how grainy the portrait's face is.
struct PictureLook {
    float blur = 0.5f;  ///< sigma of its edges, pixels
    float grain = 0;    ///< of its grain, of 255
};

/// `rgb`: CV_8UC3.
PictureLook picture_look(const cv::Mat& rgb, const HeadFit& fit);

}  // namespace ditto::mesh
