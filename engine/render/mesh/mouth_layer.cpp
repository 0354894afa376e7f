#include "render/mesh/mouth_layer.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "motion/motion_space.h"
#include "portrait/view.h"
#include "render/mesh/head_model.h"
#include "render/mesh/paint.h"
#include "render/mesh/seen_teeth.h"

namespace ditto::mesh {
namespace {

// Centimetres.
constexpr float kUpperBehind = 0.45f, kLowerBehind = 0.75f;  // the lips
constexpr Point3 kJawTravel{0.6f, 2.95f, 2.2f};
constexpr float kTongueWidth = 1.95f, kTongueHeight = 1.2f;
constexpr float kTongueLight = 0.68f;
constexpr float kTongueRise = 0.1f, kTongueShare = 0.36f, kMostTongueRise = 0.9f;
constexpr float kShadowDepth = 0.3f, kLowerShadowDepth = 0.3f;
// In outer-eye distances: the gap over which the interior fades in, so that closed lips keep their
// painted line.
constexpr float kFadeFrom = 0.003f, kFadeTo = 0.022f;

const cv::Vec3f kCavityTint(.24f, .15f, .16f);
const cv::Vec3f kTongueTint(.92f, .68f, .72f);

/// Tooth colour: half the mean of the face's brightest tenth, half its grey.
cv::Vec3f tooth_colour(const cv::Mat& rgb, const HeadFit& fit) {
    std::vector<Point2> oval;
    for (const auto vertex : kFaceOval) oval.push_back(flat(fit.source[vertex]));
    const cv::Rect bounds = bounds_of(oval, 0, rgb.size());
    const cv::Mat inside = coverage(oval, bounds);
    std::vector<cv::Vec3f> colours;
    for (int y = 0; y < bounds.height; y += 2) {
        for (int x = 0; x < bounds.width; x += 2) {
            if (inside.at<float>(y, x) > 0.5f)
                colours.emplace_back(rgb.at<cv::Vec3b>(bounds.y + y, bounds.x + x));
        }
    }
    if (colours.empty()) return {220, 215, 205};
    std::sort(colours.begin(), colours.end(),
              [](const auto& a, const auto& b) { return luminance(a) > luminance(b); });
    const std::size_t tenth = std::max<std::size_t>(colours.size() / 10, 1);
    cv::Vec3f mean(0, 0, 0);
    for (std::size_t i = 0; i < tenth; ++i) mean += colours[i] * (1.0f / static_cast<float>(tenth));
    const float grey = luminance(mean);
    return (mean * 0.5f + cv::Vec3f(grey, grey, grey) * 0.5f) * 0.97f;
}

std::vector<Point2> vertices_of(const HeadFit& fit, std::span<const std::uint16_t> indices) {
    std::vector<Point2> points;
    for (const auto index : indices) {
        if (index != kNone) points.push_back(flat(fit.source[index]));
    }
    return points;
}

cv::Vec3f multiply(const cv::Vec3f& a, const cv::Vec3f& b) {
    return {a[0] * b[0], a[1] * b[1], a[2] * b[2]};
}

/// The inner rim of the moved lips: upper edge left to right, lower edge left to right.
struct Opening {
    std::vector<Point2> upper, lower;

    explicit Opening(const Vertices& vertices) {
        const auto at = [&](std::uint16_t vertex) { return flat(vertices[vertex]); };
        std::vector<Point2> top{at(kRightInnerCorner)}, bottom{at(kRightInnerCorner)};
        for (const auto vertex : kUpperLip[0]) top.push_back(at(vertex));
        for (const auto vertex : kLowerLip[0]) bottom.push_back(at(vertex));
        top.push_back(at(kLeftInnerCorner));
        bottom.push_back(at(kLeftInnerCorner));
        upper = smooth_curve(top, false, 6);
        lower = smooth_curve(bottom, false, 6);
    }

    std::vector<Point2> outline() const {
        std::vector<Point2> all = upper;
        all.insert(all.end(), lower.rbegin(), lower.rend());
        return all;
    }

    float widest() const {
        float gap = 0;
        for (std::size_t i = 0; i < upper.size(); ++i)
            gap = std::max(gap, length(lower[i] - upper[i]));
        return gap;
    }

    /// Both lips' rims beside a point along the mouth.
    struct Rims {
        Point2 upper, lower;
    };
    Rims beside(const Point2& p) const {
        const Point2 along = upper.back() - upper.front();
        const float share =
            ((p.x - upper.front().x) * along.x + (p.y - upper.front().y) * along.y) /
            (along.x * along.x + along.y * along.y);
        const float at = clamp01(share) * static_cast<float>(upper.size() - 1);
        const std::size_t piece = std::min(static_cast<std::size_t>(at), upper.size() - 2);
        const float part = at - static_cast<float>(piece);
        const auto between = [&](const std::vector<Point2>& rim) {
            return rim[piece] + part * (rim[piece + 1] - rim[piece]);
        };
        return {between(upper), between(lower)};
    }
};

}  // namespace

MouthLayer::MouthLayer(const Portrait& portrait, const HeadFit& fit, const Point3& lip_line)
    : fit_(fit), lip_line_(lip_line) {
    const cv::Mat rgb = view_of(portrait.image);
    const float radius = 0.01f * fit.eye_distance;
    std::vector<std::uint16_t> lips(kUpperLip[2].begin(), kUpperLip[2].end());
    lips.insert(lips.end(), kLowerLip[2].begin(), kLowerLip[2].end());
    lip_ = median_colour(rgb, vertices_of(fit, lips), radius);
    skin_ = median_colour(
        rgb, vertices_of(fit, std::array<std::uint16_t, 6>{50, 280, 205, 425, 36, 266}),
        2 * radius);
    const auto outline = Opening(fit.source).outline();
    const auto to_picture = [&](const Point2& place) {
        return flat(lip_line_ + fit.turn({place.x, place.y, kUpperBehind}));
    };
    const auto seen = see_teeth(rgb, {outline, to_picture, lip_, skin_});
    const cv::Vec3f tooth = seen ? seen->colour : tooth_colour(rgb, fit);
    const cv::Vec3f gum = (lip_ * 0.5f + skin_ * 0.5f) * 0.8f;
    upper_ = draw_teeth(Jaw::Upper, tooth, gum);
    if (seen) seen->replace(upper_);
    lower_ = draw_teeth(Jaw::Lower, tooth * 0.5f, gum * 0.5f);
}

MouthLayer::Plane MouthLayer::plane(const FrameGeometry& geometry, float behind,
                                    const Point3& shift) const {
    const auto project = [&](float x, float y) {
        return flat(geometry.turn.apply(lip_line_ +
                                        fit_.turn({x + shift.x, y + shift.y, behind + shift.z})));
    };
    const Point2 origin = project(0, 0), across = project(1, 0) - origin,
                 down = project(0, 1) - origin;
    const float determinant = across.x * down.y - across.y * down.x;
    const float inverse = std::abs(determinant) > 1e-6f ? 1.0f / determinant : 0.0f;
    Plane result;
    result.across = {down.y * inverse, -across.y * inverse};
    result.down = {-down.x * inverse, across.x * inverse};
    result.origin = {-(origin.x * result.across.x + origin.y * result.down.x),
                     -(origin.x * result.across.y + origin.y * result.down.y)};
    return result;
}

cv::Vec4f MouthLayer::tooth_at(const TeethStrip& strip, Jaw jaw, const Point2& cm,
                               float minified) const {
    const auto pixel = pixel_on_strip(jaw, cm);
    if (!pixel) return {0, 0, 0, 0};
    cv::Vec4f colour(0, 0, 0, 0);
    // Where the strip is shown smaller than drawn, neighbouring samples are averaged.
    const int taps = minified > 1.5f ? 3 : 1;
    for (int i = 0; i < taps; ++i) {
        for (int k = 0; k < taps; ++k) {
            const float dx = taps == 1 ? 0.0f : (static_cast<float>(i) - 1.0f) * minified / 3.0f;
            const float dy = taps == 1 ? 0.0f : (static_cast<float>(k) - 1.0f) * minified / 3.0f;
            colour += sample<cv::Vec4f>(strip.texture, pixel->x + dx, pixel->y + dy);
        }
    }
    return colour * (1.0f / static_cast<float>(taps * taps));
}

cv::Vec3f MouthLayer::interior(const Plane& upper, const Plane& lower, float x, float y, float open,
                               float minified) const {
    const Point2 up = upper.at(x, y), low = lower.at(x, y);
    const float depth = clamp01(up.y / 1.8f);
    const float sides = 1.0f - 0.35f * smoothstep(0.8f, 2.4f, std::abs(up.x));
    cv::Vec3f colour = multiply(lip_, kCavityTint) * ((0.55f + 0.45f * depth) * sides);

    // Tongue: an ellipse on the jaw, whose back is seen over the lower lip the more, the farther
    // the jaw is down.
    const float rise = std::min(kTongueRise + kTongueShare * kJawTravel.y * open, kMostTongueRise);
    const float tx = low.x / kTongueWidth, ty = (low.y + rise) / kTongueHeight - 1.0f,
                radius = std::sqrt(tx * tx + ty * ty);
    const float tongue = (1.0f - smoothstep(0.85f, 1.0f, radius)) * smoothstep(0.03f, 0.15f, open);
    const float groove = 1.0f - 0.12f * std::exp(-low.x * low.x / 0.02f);
    const float rim = 1.0f - 0.45f * smoothstep(0.35f, 1.0f, radius);
    const cv::Vec3f tongue_colour =
        multiply(lip_ * 0.6f + skin_ * 0.25f, kTongueTint) * (groove * rim * kTongueLight);
    colour = colour * (1 - tongue) + tongue_colour * tongue;

    for (const auto& [strip, jaw, cm] :
         {std::tuple(&lower_, Jaw::Lower, low), std::tuple(&upper_, Jaw::Upper, up)}) {
        const cv::Vec4f tooth = tooth_at(*strip, jaw, cm, minified);
        colour = colour * (1 - tooth[3]) + cv::Vec3f(tooth[0], tooth[1], tooth[2]);
    }
    return colour;
}

void MouthLayer::draw(const FrameGeometry& geometry, cv::Mat& frame) const {
    const Opening opening(geometry.projected);
    const float e = fit_.eye_distance;
    if (opening.widest() <= kFadeFrom * e) return;
    const auto outline = opening.outline();
    const cv::Rect region = bounds_of(outline, 1.0f, frame.size());
    if (region.empty()) return;
    const cv::Mat mask = coverage(outline, region);

    const float jaw = geometry.weights[arkit::JawOpen];
    const Point3 travel{
        kJawTravel.x * (geometry.weights[arkit::JawLeft] - geometry.weights[arkit::JawRight]),
        kJawTravel.y * jaw, kJawTravel.z * jaw};
    const Plane upper = plane(geometry, kUpperBehind, {}),
                lower = plane(geometry, kLowerBehind, travel);
    const float minified = TeethStrip::kPixelsPerCm / fit_.scale;

    for (int y = 0; y < region.height; ++y) {
        for (int x = 0; x < region.width; ++x) {
            const float covered = mask.at<float>(y, x);
            if (covered <= 0.0f) continue;
            const Point2 p{static_cast<float>(region.x + x), static_cast<float>(region.y + y)};
            const auto [upper_rim, lower_rim] = opening.beside(p);
            const float alpha =
                covered * smoothstep(kFadeFrom * e, kFadeTo * e, length(lower_rim - upper_rim));
            if (alpha <= 0.0f) continue;
            const float from_upper = length(p - upper_rim) / fit_.scale,
                        from_lower = length(p - lower_rim) / fit_.scale;
            const float shade = (0.5f + 0.5f * smoothstep(0.0f, kShadowDepth, from_upper)) *
                                (0.45f + 0.55f * smoothstep(0.0f, kLowerShadowDepth, from_lower));
            blend(frame.at<cv::Vec3b>(region.y + y, region.x + x),
                  interior(upper, lower, p.x, p.y, jaw, minified) * shade, alpha);
        }
    }
}

}  // namespace ditto::mesh
