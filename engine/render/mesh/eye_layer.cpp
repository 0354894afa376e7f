#include "render/mesh/eye_layer.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

#include "portrait/view.h"
#include "render/head/paint.h"

namespace ditto::mesh {
namespace {

constexpr float kCrossFade =
    0.3f;  // iris radii of shift over which the drawn eye replaces the source
constexpr float kShade = 0.38f, kShadeDepth = 0.05f;  // darkening below the upper lid; E
constexpr float kLidFrom = 0.12f,
                kLidTo = 0.55f;           // closed fraction over which the lid's own skin appears
constexpr float kLidEnds = 0.22f;         // of the lid's width, where it fades into the corners
constexpr float kLashThickness = 0.018f;  // E
constexpr float kLashAlpha = 0.78f;

}  // namespace

EyeLayer::EyeLayer(const Portrait& portrait, const HeadFit& fit, const EyeRig& rig)
    : eye_distance_(fit.eye_distance),
      eyeballs_{make(view_of(portrait.image), fit, rig.eye(Side::Right), Side::Right),
                make(view_of(portrait.image), fit, rig.eye(Side::Left), Side::Left)} {}

EyeLayer::Eyeball EyeLayer::make(const cv::Mat& rgb, const HeadFit& fit, const EyeRig::Eye& eye,
                                 Side side) const {
    float depth = 0;
    for (const auto vertex : eye.points->upper)
        depth += fit.source[vertex].z / static_cast<float>(eye.points->upper.size());
    return {side, eye, depth, make_eye_textures(rgb, fit, eye)};
}

void EyeLayer::draw(const FrameGeometry& geometry, cv::Mat& frame) const {
    for (const Eyeball& ball : eyeballs_) {
        const EyeCommand command = eye_command(geometry.weights, ball.side);
        draw_eyeball(ball, geometry, command, frame);
        const float closed = smoothstep(kLidFrom, kLidTo, command.blink);
        if (closed > 0.0f) {
            draw_lid(ball, geometry, closed, frame);
            draw_lashes(ball, geometry, closed, frame);
        }
    }
}

void EyeLayer::draw_eyeball(const Eyeball& ball, const FrameGeometry& geometry,
                            const EyeCommand& command, cv::Mat& frame) const {
    const float r = drawn_radius(ball.eye);
    const Point2 shift = iris_shift(command, r);
    const float lids = std::max({command.blink, 0.8f * command.wide, 0.8f * command.squint});
    const float fade =
        std::max(smoothstep(0.0f, kCrossFade * r, length(shift)), smoothstep(0.0f, 0.15f, lids));
    if (fade <= 0.0f || command.blink >= 1.0f) return;
    const auto outline = lid_opening(*ball.eye.points, geometry.projected);
    const cv::Rect region = bounds_of(outline, 1.0f, frame.size());
    if (region.empty()) return;
    const cv::Mat mask = coverage(outline, region);
    const auto rim = smooth_curve(seen(ball.eye.points->upper, geometry.projected), false, 5);

    // The eyeball moves with the skull: an affine map from the picture back to the textures.
    const Point3 at_rest{ball.eye.iris.x, ball.eye.iris.y, ball.depth};
    const auto project = [&](float dx, float dy) {
        return flat(geometry.turn.apply(at_rest + Point3{dx, dy, 0}));
    };
    const Point2 centre = project(0, 0), across = (1.0f / r) * (project(r, 0) - centre),
                 down = (1.0f / r) * (project(0, r) - centre);
    const float determinant = across.x * down.y - across.y * down.x;
    if (std::abs(determinant) < 1e-4f) return;
    const Point2 texture_centre =
        ball.eye.iris - Point2{static_cast<float>(ball.textures.origin.x),
                               static_cast<float>(ball.textures.origin.y)};
    const float squeeze_x = 1.0f / std::max(std::cos(command.yaw), 0.5f),
                squeeze_y = 1.0f / std::max(std::cos(command.pitch), 0.5f);
    const float shade_depth = kShadeDepth * eye_distance_;

    for (int y = 0; y < region.height; ++y) {
        for (int x = 0; x < region.width; ++x) {
            const float covered = fade * mask.at<float>(y, x);
            if (covered <= 0.0f) continue;
            const Point2 p{static_cast<float>(region.x + x), static_cast<float>(region.y + y)};
            const Point2 d = p - centre;
            const Point2 local{(d.x * down.y - d.y * down.x) / determinant,
                               (across.x * d.y - across.y * d.x) / determinant};
            cv::Vec3f colour = sample<cv::Vec3f>(ball.textures.sclera, texture_centre.x + local.x,
                                                 texture_centre.y + local.y);
            const cv::Vec4f iris = sample<cv::Vec4f>(
                ball.textures.iris, texture_centre.x + (local.x - shift.x) * squeeze_x,
                texture_centre.y + (local.y - shift.y) * squeeze_y);
            colour = colour * (1 - iris[3]) + cv::Vec3f(iris[0], iris[1], iris[2]) * iris[3];
            float nearest = 1e9f;
            for (const Point2& q : rim) nearest = std::min(nearest, length(p - q));
            // The source's own shade under the lid is in the textures; only what the lid newly
            // covers is darkened.
            const float fresh = std::max(command.blink, smoothstep(0.0f, r, length(shift)) * 0.5f);
            colour *= 1.0f - kShade * fresh * (1.0f - smoothstep(0.0f, shade_depth, nearest));
            blend(frame.at<cv::Vec3b>(region.y + y, region.x + x), colour, covered);
        }
    }
}

/// The strip between crease and rim, in its own skin: stretched source skin would drag the lashes
/// over the eye.
void EyeLayer::draw_lid(const Eyeball& ball, const FrameGeometry& geometry, float closed,
                        cv::Mat& frame) const {
    const EyePoints& points = *ball.eye.points;
    std::vector<Point2> top{flat(geometry.projected[points.upper.front()])};
    for (const auto vertex : points.crease) top.push_back(flat(geometry.projected[vertex]));
    top.push_back(flat(geometry.projected[points.upper.back()]));
    constexpr int kSteps = 6;
    const auto crease = smooth_curve(top, false, kSteps),
               rim = smooth_curve(seen(points.upper, geometry.projected), false, kSteps);
    std::vector<Point2> outline = crease;
    outline.insert(outline.end(), rim.rbegin(), rim.rend());
    const cv::Rect region = bounds_of(outline, 1.0f, frame.size());
    if (region.empty()) return;
    const cv::Mat mask = coverage(outline, region);
    const Point2 along = rim.back() - rim.front();
    const float along_squared = along.x * along.x + along.y * along.y;

    for (int y = 0; y < region.height; ++y) {
        for (int x = 0; x < region.width; ++x) {
            if (mask.at<float>(y, x) <= 0.0f) continue;
            const Point2 p{static_cast<float>(region.x + x), static_cast<float>(region.y + y)};
            const Point2 d = p - rim.front();
            const float u = clamp01((d.x * along.x + d.y * along.y) / along_squared);
            const float at = u * static_cast<float>(rim.size() - 1);
            const auto piece = std::min(static_cast<std::size_t>(at), rim.size() - 2);
            const float part = at - static_cast<float>(piece);
            const Point2 above = crease[piece] + part * (crease[piece + 1] - crease[piece]);
            const Point2 below = rim[piece] + part * (rim[piece + 1] - rim[piece]);
            const Point2 height = below - above;
            const float v = clamp01(((p.x - above.x) * height.x + (p.y - above.y) * height.y) /
                                    std::max(height.x * height.x + height.y * height.y, 1e-3f));
            const float column = std::clamp(u * 8.0f - 1.0f, 0.0f, 6.0f);
            const auto left = std::min(static_cast<std::size_t>(column), std::size_t{5});
            const float mix = column - static_cast<float>(left);
            const float bulge = 0.93f + 0.10f * std::sin(3.14159f * v) - 0.10f * v * v * v * v;
            const cv::Vec3f skin = (ball.textures.lid_skin[left] * (1 - mix) +
                                    ball.textures.lid_skin[left + 1] * mix) *
                                   bulge;
            const float ends = smoothstep(0.0f, kLidEnds, u) * smoothstep(0.0f, kLidEnds, 1.0f - u);
            blend(frame.at<cv::Vec3b>(region.y + y, region.x + x), skin,
                  closed * mask.at<float>(y, x) * smoothstep(0.0f, 0.42f, v) * ends);
        }
    }
}

/// A line along the rim, thicker towards the outside, with short strokes downwards.
void EyeLayer::draw_lashes(const Eyeball& ball, const FrameGeometry& geometry, float closed,
                           cv::Mat& frame) const {
    const auto rim = smooth_curve(seen(ball.eye.points->upper, geometry.projected), false, 6);
    const float thickness = kLashThickness * eye_distance_;
    const Point2 along = rim.back() - rim.front();
    Point2 down = (1.0f / std::max(length(along), 1e-3f)) * Point2{-along.y, along.x};
    if (ball.side == Side::Left) down = -1.0f * down;  // that rim runs from right to left
    std::vector<Point2> outline(rim.begin(), rim.end());
    for (std::size_t i = rim.size(); i-- > 0;) {
        const float u =
            static_cast<float>(i) / static_cast<float>(rim.size() - 1);  // 0 at the outer corner
        const float taper =
            smoothstep(0.0f, 0.06f, u) * smoothstep(0.0f, 0.25f, 1.0f - u) * (1.0f - 0.45f * u);
        // Strokes: the line's lower edge waves a little.
        const float strokes = 1.0f + 0.5f * (i % 4 < 2 ? 1.0f : 0.0f) * (1.0f - u);
        outline.push_back(rim[i] + thickness * taper * strokes * down);
    }
    const cv::Rect region = bounds_of(outline, 1.0f, frame.size());
    if (region.empty()) return;
    const cv::Mat mask = coverage(outline, region);
    for (int y = 0; y < region.height; ++y) {
        for (int x = 0; x < region.width; ++x) {
            const float alpha = kLashAlpha * closed * mask.at<float>(y, x);
            if (alpha > 0.0f)
                blend(frame.at<cv::Vec3b>(region.y + y, region.x + x), ball.textures.lash, alpha);
        }
    }
}

}  // namespace ditto::mesh
