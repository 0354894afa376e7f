#pragma once

#include <array>

#include <opencv2/core.hpp>

#include "render/mouth/face_light.h"
#include "render/mouth/mouth_colours.h"
#include "render/mouth/opening.h"

namespace ditto::mesh {

/// How a surface throws light back.
struct Finish {
    float gain = 1, power = 1;  ///< of light e: gain · e^power
    float bounce = 1;           ///< of what the mouth throws back
    float reddening = 1;        ///< share of that which took on the colour of tissue
    float translucency = 0;     ///< red goes farther into the dark than blue
    float wrap = 0.25f;         ///< how far light goes around an edge
    float gloss = 0;
    int sharpness = 28;  ///< of its highlights
};

/// The light in a mouth: what comes through the opening of the lips, from where it comes on the
/// face, and what the mouth throws back.
class MouthLight {
  public:
    /// `opening`: the lips' rims in space, pixels as in FrameGeometry, not before the upper teeth;
    /// `out`: out of the mouth, length 1; `scale`: pixels a centimetre.
    MouthLight(const FaceLight& light, const MouthColours& colours, const Opening& opening,
               const Point3& out, float scale);

    /// What a place looks like: its colour is multiplied by `tint`, and `gloss` is added.
    struct Lit {
        cv::Vec3f tint{0, 0, 0};
        float gloss = 0;
    };
    Lit at(const Point3& place, const Point3& normal, const Finish& finish) const;

    /// What falls on a surface outside, as a share of what falls on one that faces as the mouth.
    float outside(const Point3& normal) const { return light_.on(normal) / front_; }

  private:
    static constexpr std::size_t kAlong = 16, kAcross = 4, kWindows = kAlong * kAcross;
    /// Pieces of the opening.
    struct Windows {
        std::array<float, kWindows> x, y, z, area;
    };

    FaceLight light_;
    Point3 key_, half_way_;  ///< to the light, and between it and the viewer
    cv::Vec3f bounce_;
    float redness_, gloss_;
    Point3 out_, middle_;
    float scale_, front_;
    float area_ = 0;  ///< of the opening, square centimetres
    Windows windows_;
};

}  // namespace ditto::mesh
