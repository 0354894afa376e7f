#include "render/mouth/inner_lips.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>

#include "render/head/paint.h"
#include "render/mouth/linear_light.h"

namespace ditto::mesh {
namespace {

// Centimetres.
constexpr float kMirrorOffset = 0.07f, kMostMirrored = 0.3f, kBlur = 0.03f;
constexpr float kNarrow = 0.035f, kWide = 0.10f;  // gaps over which the inner sides come into view
constexpr float kSkinReach = 2.4f;                // pixels from the rim where skin is clean
constexpr float kHighlight = 0.07f, kHighlightDepth = 0.5f, kHighlightWidth = 0.16f;

/// Drops on a lip, 0…1: noise along the mouth.
float drops(float along, float depth) {
    const float wave = std::sin(47 * along + 1.3f) + std::sin(83 * along + 4.1f + 2 * depth) +
                       std::sin(131 * along + 0.7f - 3 * depth);
    return wave / 1.7f;
}

}  // namespace

/// What differs between the lips.
struct InnerLips::Side {
    bool upper;
    float width, rounded_width;  ///< cm that are seen at most, and more when rounded
    float share, rounded_share;  ///< of the gap
    float turn;                  ///< how far the normal turns down (upper) or up
    float dark_from, darkening;
    float shine;
};

InnerLips::InnerLips(const cv::Mat& frame, const cv::Rect& around, const Opening& opening,
                     const MouthLight& light, const FaceLight& face, const MouthColours& colours,
                     float scale, float rounding)
    : origin_{static_cast<float>(around.x), static_cast<float>(around.y)},
      down_(opening.down()),
      light_(light),
      colours_(colours),
      key_(face.key()),
      scale_(scale),
      rounding_(rounding) {
    frame(around).convertTo(skin_, CV_32F);
    cv::GaussianBlur(to_linear(frame(around)), smooth_, {}, std::max(0.6f, kBlur * scale));
}

cv::Vec3f InnerLips::skin_beside(const BetweenLips& place, float outside) const {
    const float by = std::max(kSkinReach - outside, 0.0f) * (place.upper < place.lower ? -1 : 1);
    const Point2 p = place.at + by * down_ - origin_;
    return sample<cv::Vec3f>(skin_, p.x, p.y);
}

float InnerLips::highlight(const BetweenLips& place, float depth) const {
    const float at = place.place.along - 0.5f - 0.5f * std::clamp(key_.x, -0.4f, 0.4f);
    const float noise = drops(place.place.along, depth);
    return std::exp(-at * at / (0.16f * 0.16f)) * smoothstep(-0.2f, 1.2f, noise) +
           0.25f * smoothstep(0.4f, 1.6f, noise);
}

cv::Vec3f InnerLips::side_over(const Side& side, const cv::Vec3f& colour,
                               const BetweenLips& place) const {
    const float distance = side.upper ? place.upper : place.lower;
    const float width = std::min(side.width + side.rounded_width * rounding_,
                                 (side.share + side.rounded_share * rounding_) * place.gap) +
                        1e-4f;
    const float depth = std::min(distance / width, 1.5f);  // 1 at the end of what is seen
    const float alpha =
        (1 - smoothstep(0.55f, 1.1f, depth)) * smoothstep(kNarrow, kWide, place.gap);
    if (alpha <= 0) return colour;

    const float offset = (std::min(distance, kMostMirrored) + kMirrorOffset) * scale_;
    const Point2 rim = side.upper ? place.place.upper : place.place.lower;
    const Point2 from = rim + (side.upper ? -offset : offset) * down_ - origin_;
    const cv::Vec3f mirrored = sample<cv::Vec3f>(smooth_, from.x, from.y);

    const float angle = 0.95f * depth * std::numbers::pi_v<float> / 2;
    const float falls = light_.outside({0, side.turn * std::sin(angle), -std::cos(angle)});
    const float hidden = (1 - side.darkening * smoothstep(side.dark_from, 1, depth)) *
                         (1 - 0.55f * rounding_ * smoothstep(0.2f, 1, depth));
    const float facing = std::max(light_.outside({0, 0, -1}), 0.2f);
    const float wet = smoothstep(0, 0.65f, depth);
    cv::Vec3f lip = mirrored * (std::clamp(hidden * falls / facing, 0.1f, 1.2f) * (1 - wet)) +
                    colours_.inner_lip * (std::clamp(hidden * falls, 0.06f, 1.4f) * wet);
    const float from_ridge = (depth - kHighlightDepth) / kHighlightWidth;
    const float shine = kHighlight * side.shine * colours_.gloss *
                        std::exp(-from_ridge * from_ridge) * highlight(place, depth) *
                        light_of(colours_.enamel);
    return colour * (1 - alpha) + (lip + cv::Vec3f::all(shine)) * alpha;
}

cv::Vec3f InnerLips::over(const cv::Vec3f& colour, const BetweenLips& place) const {
    static constexpr Side kLower{false, .17f, .28f, .22f, .14f, -0.6f, 0.5f, 0.25f, 1.0f},
        kUpper{true, .10f, .18f, .12f, .13f, 1.0f, 0.25f, 0.55f, 0.25f};
    return side_over(kUpper, side_over(kLower, colour, place), place);
}

}  // namespace ditto::mesh
