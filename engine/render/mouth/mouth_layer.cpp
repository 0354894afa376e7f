#include "render/mouth/mouth_layer.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "motion/motion_space.h"
#include "portrait/view.h"
#include "render/head/paint.h"
#include "render/mouth/inner_lips.h"
#include "render/mouth/linear_light.h"
#include "render/mouth/opening.h"
#include "render/mouth/seen_teeth.h"
#include "render/mouth/teeth_mesh.h"
#include "render/mouth/tissue_painter.h"

namespace ditto::mesh {
namespace {

// Outer-eye distances: the gaps over which the interior fades in, so that closed lips keep their
// painted line.
constexpr float kFadeFrom = 0.003f, kFadeTo = 0.022f;
constexpr float kSkinFrom = 2.0f, kSkinTo = 5.0f;  // pixels
constexpr float kStepPixels = 1.6f;                // of the tissues' grids
// Centimetres.
constexpr float kLeastStep = 0.02f, kMostStep = 0.08f;
constexpr float kTeethGrid = 0.18f, kSoftGrid = 0.25f;  // between places where light is worked out
constexpr float kBeforeTeeth = 0.28f;                   // where the window is at most
constexpr float kAround = 0.45f;  // of the mouth, from which lips are mirrored
constexpr float kJawSideways = 0.6f, kJawForward = 0.9f;
constexpr float kRoundedDown = 0.14f,
                kRoundedBack = 0.1f;  // of the lower teeth when lips are rounded
constexpr float kRoundedDark = 0.6f;
constexpr float kContactDark = 0.36f, kContactReach = 0.14f;
constexpr int kGrainSide = 512;
constexpr unsigned kSeed = 3;

constexpr Finish kUpperFinish{1.70f, 0.76f, 0.8f, 0.12f, 1.0f, 0.25f, 0.55f, 28};
constexpr Finish kLowerFinish{1.00f, 0.76f, 0.8f, 0.15f, 1.0f, 0.25f, 0.55f, 28};
constexpr Finish kTongueFinish{1.75f, 0.80f, 0.8f, 0.5f, 1.0f, 0.30f, 1.5f, 14};
constexpr Finish kCavityFinish{0.55f, 1.0f, 0.5f, 1.0f, 0.0f, 0.30f, 0.0f, 1};

const cv::Vec3f kCorners(0.30f, 0.19f, 0.19f);  // where cheeks lie on the teeth
constexpr float kCornersFrom = 0.01f, kCornersTo = 0.32f;

int samples_for(float scale) {
    return scale < 10 ? 3 : scale < 30 ? 2 : 1;
}

float step_for(float scale) {
    return std::clamp(kStepPixels / scale, kLeastStep, kMostStep);
}

cv::Mat grain_map(float blur) {
    cv::RNG random(kSeed);
    cv::Mat grain(kGrainSide, kGrainSide, CV_32F);
    random.fill(grain, cv::RNG::NORMAL, 0, 1);
    cv::GaussianBlur(grain, grain, {}, std::max(0.5f, 0.7f * blur));
    cv::Scalar mean, deviation;
    cv::meanStdDev(grain, mean, deviation);
    return grain / deviation[0];
}

/// How far lips are rounded.
float rounding_of(const FrameGeometry& geometry) {
    return smoothstep(0, 1,
                      geometry.weights[arkit::MouthFunnel] + geometry.weights[arkit::MouthPucker]);
}

/// Its floor goes along with the jaw, its roof does not.
TissueMesh opened_cavity(const TissueMesh& shut, const TissuePose& jaw) {
    TissueMesh cavity = shut;
    for (Point3& p : cavity.points) p = p + smoothstep(-0.3f, 0.8f, p.y) * (jaw.opened(p) - p);
    return cavity;
}

/// A colour in the shadow of the lips and cheeks that touch what is inside.
cv::Vec3f shadowed(const cv::Vec3f& colour, const BetweenLips& place) {
    const float end = std::min(place.place.along, 1 - place.place.along);
    const float free = smoothstep(kCornersFrom, kCornersTo, end);
    const cv::Vec3f corners = kCorners * (1 - free) + cv::Vec3f::all(free);
    const float from_lip =
        std::max(place.upper - std::min(0.15f, 0.16f * place.gap), 0.0f) / kContactReach;
    return product(colour, corners) * (1 - kContactDark * std::exp(-std::pow(from_lip, 1.3f)));
}

}  // namespace

MouthLayer::MouthLayer(const Portrait& portrait, const HeadFit& fit, const Point3& lip_line)
    : fit_(fit),
      lip_line_(lip_line),
      colours_(mouth_colours(view_of(portrait.image), fit)),
      light_(face_light(view_of(portrait.image), fit)),
      look_(picture_look(view_of(portrait.image), fit)),
      samples_(samples_for(fit.scale)),
      cavity_(mouth_cavity(colours_)),
      tongue_(colours_, step_for(fit.scale), kSeed + 2),
      grain_(grain_map(look_.blur)) {
    const Opening opening(fit.source);
    const auto outline = opening.outline();
    const auto to_picture = [&](const Point2& cm) {
        return flat(lip_line_ + fit.turn({cm.x, cm.y, arch_depth(Jaw::Upper, cm.x)}));
    };
    const auto seen =
        see_teeth(view_of(portrait.image),
                  {outline, to_picture, to_srgb(colours_.lip), to_srgb(colours_.skin)});
    if (seen && seen->have_colour()) take_enamel(colours_, seen->colour);
    upper_ = teeth_mesh(Jaw::Upper, colours_, step_for(fit.scale), kSeed);
    lower_ = teeth_mesh(Jaw::Lower, colours_, step_for(fit.scale), kSeed + 1);
    if (seen && seen->are_whole()) lay_over(*seen, upper_);
}

Opening MouthLayer::window(const FrameGeometry& geometry) const {
    Opening window(geometry.moved);
    for (auto* edge : {&window.upper, &window.lower}) {
        for (Point3& p : *edge) {
            Point3 cm = fit_.turned_back(p - lip_line_);
            cm.z = std::min(cm.z, arch_depth(Jaw::Upper, cm.x) - kBeforeTeeth);
            p = geometry.turn.apply(lip_line_ + fit_.turn(cm));
        }
    }
    return window;
}

cv::Mat MouthLayer::inside(const FrameGeometry& geometry, const MouthLight& light,
                           const cv::Rect& region, const cv::Mat& mask, float rounding) const {
    using namespace arkit;
    const auto& weights = geometry.weights;
    const float jaw = weights[JawOpen];
    const Point3 shift{kJawSideways * (weights[JawLeft] - weights[JawRight]), 0,
                       -kJawForward * weights[JawForward]};
    const TissuePose skull(geometry, fit_, lip_line_),
        lower_jaw(geometry, fit_, lip_line_, jaw, shift),
        lower_teeth(geometry, fit_, lip_line_, jaw,
                    shift + rounding * Point3{0, kRoundedDown, kRoundedBack});
    const cv::Vec3f highlight =
        colours_.enamel * 0.4f + cv::Vec3f::all(0.6f * light_of(colours_.enamel));
    MouthCanvas canvas(region, mask, samples_, colours_.deep * 0.05f);
    // The nearest tissue is drawn first: most of the farther ones is then skipped as hidden.
    draw_tissue(upper_, skull, {light, kUpperFinish, highlight, kTeethGrid}, canvas);
    draw_tissue(lower_, lower_teeth, {light, kLowerFinish, highlight, kTeethGrid}, canvas);
    const TongueShape tongue{jaw, weights[MouthStretchLeft] + weights[MouthSmileLeft],
                             weights[TongueOut]};
    draw_tissue(tongue_.shaped(tongue), lower_jaw, {light, kTongueFinish, highlight, kSoftGrid},
                canvas);
    draw_tissue(opened_cavity(cavity_, lower_jaw), skull,
                {light, kCavityFinish, highlight, kSoftGrid}, canvas);
    cv::Mat picture = canvas.picture();
    cv::GaussianBlur(picture, picture, {}, std::max(0.35f, 0.6f * look_.blur));
    const float dark = 1 - kRoundedDark * rounding, red = dark * (1 - 0.12f * rounding);
    cv::multiply(picture, cv::Scalar(dark, red, red), picture);
    return picture;
}

void MouthLayer::draw(const FrameGeometry& geometry, cv::Mat& frame) const {
    const Opening opening(geometry.projected);
    const float e = fit_.eye_distance, scale = fit_.scale;
    if (opening.widest() <= kFadeFrom * e) return;
    const auto outline = opening.outline();
    const float soft = std::max(0.45f, 0.75f * look_.blur);
    const cv::Rect region = bounds_of(outline, std::ceil(3 * soft) + 1, frame.size());
    if (region.empty()) return;
    const cv::Mat sharp = coverage(outline, region);
    cv::Mat mask;
    cv::GaussianBlur(sharp, mask, {}, soft);

    const float rounding = rounding_of(geometry);
    const MouthLight light(light_, colours_, window(geometry),
                           geometry.turn.direction(1 / scale * fit_.turn({0, 0, -1})), scale);
    const cv::Mat inner = inside(geometry, light, region, mask, rounding);
    const int margin = static_cast<int>(std::ceil(kAround * scale)) + 4;
    const cv::Rect around =
        cv::Rect(region.tl() - cv::Point(margin, margin), region.br() + cv::Point(margin, margin)) &
        cv::Rect({}, frame.size());
    const InnerLips lips(frame, around, opening, light, light_, colours_, scale, rounding);
    const cv::Vec3f haze =
        (cv::Vec3f::all(0.5f) + colours_.bounce() * 0.5f) * (0.25f * colours_.black);

    for (int y = 0; y < region.height; ++y) {
        for (int x = 0; x < region.width; ++x) {
            const float covered = mask.at<float>(y, x);
            if (covered <= 0.004f) continue;
            const Point2 p{static_cast<float>(region.x + x), static_cast<float>(region.y + y)};
            const auto along = opening.beside(p);
            const float gap = along.gap(),
                        alpha = covered * smoothstep(kFadeFrom * e, kFadeTo * e, gap);
            if (alpha <= 0.0f) continue;
            const BetweenLips place{
                p, along, Opening::distance(along.upper, along.upper_along, p) / scale,
                Opening::distance(along.lower, along.lower_along, p) / scale, gap / scale};
            cv::Vec3f colour = shadowed(lips.over(inner.at<cv::Vec3f>(y, x), place), place);
            colour += haze * (1 - clamp01(light_of(colour) / 0.1f));
            cv::Vec3f drawn = to_srgb(colour);
            const float bright = (drawn[0] + drawn[1] + drawn[2]) / 3;
            const float grain =
                grain_.at<float>((region.y + y) % kGrainSide, (region.x + x) % kGrainSide);
            drawn +=
                cv::Vec3f::all(grain * 0.9f * look_.grain * std::clamp(bright / 90, 0.25f, 1.0f));

            auto& pixel = frame.at<cv::Vec3b>(region.y + y, region.x + x);
            const float nearest = std::min(place.upper, place.lower) * scale;
            const cv::Vec3f skin =
                lips.skin_beside(place, sharp.at<float>(y, x) > 0.5f ? -nearest : nearest);
            blend(pixel, skin, smoothstep(kSkinFrom, kSkinTo, gap));
            blend(pixel, drawn, alpha);
        }
    }
}

}  // namespace ditto::mesh
