#include "render/mesh/eye_layer.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

#include "portrait/view.h"
#include "render/mesh/paint.h"

namespace ditto::mesh {
namespace {

constexpr float kIrisEdge = 1.06f, kScleraFrom = 1.15f;  // iris radii
constexpr float kFeather = 0.14f;                        // iris radii
constexpr float kLidShadow = 0.22f;                      // iris radii below the upper lid that are not trusted
constexpr float kCrossFade = 0.3f;                       // iris radii of shift over which the drawn eye replaces the source
constexpr float kShade = 0.38f, kShadeDepth = 0.05f;     // darkening below the upper lid; E
constexpr float kLidFrom = 0.12f, kLidTo = 0.55f;        // closed fraction over which the lid's own skin appears
constexpr float kLidFromBelow = 0.4f, kLidEnds = 0.22f;
constexpr float kLashThickness = 0.018f;                 // E
constexpr float kLashAlpha = 0.78f;
constexpr float kLashLuminance = 0.35f;                  // of the cheek's, at most

template <std::size_t N>
std::vector<Point2> seen(const std::array<std::uint16_t, N>& indices, const std::array<Point3, kVertexCount>& vertices) {
    std::vector<Point2> points;
    for (const auto index : indices) points.push_back(flat(vertices[index]));
    return points;
}

std::vector<Point2> opening(const EyePoints& points, const std::array<Point3, kVertexCount>& vertices) {
    auto outline = smooth_curve(seen(points.upper, vertices), false, 5);
    const auto lower = smooth_curve(seen(points.lower, vertices), false, 5);
    outline.insert(outline.end(), lower.rbegin(), lower.rend());
    return outline;
}

/// Mean of the pixels that are marked, spread into those that are not.
cv::Mat fill(const cv::Mat& colour, const cv::Mat& known, float blur) {
    cv::Mat known3, sum, weight;
    cv::merge(std::vector{known, known, known}, known3);
    const cv::Mat masked = colour.mul(known3);
    cv::Mat filled = colour.clone();
    // Ever wider blurs reach ever further; the narrowest that has something to say is taken.
    for (float sigma = 16.0f * blur; sigma >= blur; sigma *= 0.5f) {
        cv::GaussianBlur(masked, sum, {}, static_cast<double>(sigma));
        cv::GaussianBlur(known, weight, {}, static_cast<double>(sigma));
        for (int y = 0; y < filled.rows; ++y) {
            for (int x = 0; x < filled.cols; ++x) {
                const float w = weight.at<float>(y, x);
                if (w > (sigma >= 8.0f * blur ? 1e-6f : 0.08f)) filled.at<cv::Vec3f>(y, x) = sum.at<cv::Vec3f>(y, x) / w;
            }
        }
    }
    return filled;
}

}  // namespace

EyeLayer::EyeLayer(const Portrait& portrait, const HeadFit& fit, const EyeRig& rig)
    : eye_distance_(fit.eye_distance),
      eyeballs_{make(view_of(portrait.image), fit, rig.eye(Side::Right), Side::Right),
                make(view_of(portrait.image), fit, rig.eye(Side::Left), Side::Left)} {}

EyeLayer::Eyeball EyeLayer::make(const cv::Mat& rgb, const HeadFit& fit, const EyeRig::Eye& eye, Side side) const {
    Eyeball ball{side, eye, 0, {}, {}, {}, {}, {}};
    const EyePoints& points = *eye.points;
    for (const auto vertex : points.upper) ball.depth += fit.source[vertex].z / static_cast<float>(points.upper.size());
    const auto outline = opening(points, fit.source);
    std::vector<Point2> extent = outline;
    extent.push_back(eye.iris);
    const float r = std::max(eye.iris_radius, 1.5f);
    const cv::Rect region = bounds_of(extent, 2.0f * r, rgb.size());
    ball.origin = region.tl();
    cv::Mat colour;
    rgb(region).convertTo(colour, CV_32FC3);
    const cv::Mat inside = coverage(outline, region);
    const Point2 centre = eye.iris - Point2{static_cast<float>(region.x), static_cast<float>(region.y)};
    const auto distance = [&](int x, int y) { return std::hypot(static_cast<float>(x) - centre.x, static_cast<float>(y) - centre.y); };

    // Sclera: what of the opening is not iris, nor near its colour.
    std::vector<cv::Vec3f> iris_colours, sclera_colours;
    for (int y = 0; y < colour.rows; ++y) {
        for (int x = 0; x < colour.cols; ++x) {
            if (inside.at<float>(y, x) < 0.95f) continue;
            if (distance(x, y) < 0.8f * r) iris_colours.push_back(colour.at<cv::Vec3f>(y, x));
            if (distance(x, y) > kScleraFrom * r) sclera_colours.push_back(colour.at<cv::Vec3f>(y, x));
        }
    }
    const cv::Vec3f iris_median = median_of(iris_colours);
    const cv::Vec3f sclera_median = sclera_colours.empty() ? cv::Vec3f(200, 195, 190) : median_of(sclera_colours);
    cv::Mat is_sclera = cv::Mat::zeros(colour.size(), CV_32F);
    for (int y = 0; y < colour.rows; ++y) {
        for (int x = 0; x < colour.cols; ++x) {
            if (inside.at<float>(y, x) < 0.9f || distance(x, y) < kScleraFrom * r) continue;
            const cv::Vec3f& pixel = colour.at<cv::Vec3f>(y, x);
            if (cv::norm(pixel - sclera_median) <= cv::norm(pixel - iris_median)) is_sclera.at<float>(y, x) = 1.0f;
        }
    }
    if (cv::countNonZero(is_sclera) < 4) {
        ball.sclera = cv::Mat(colour.size(), CV_32FC3, cv::Scalar(sclera_median[0], sclera_median[1], sclera_median[2]));
    } else {
        ball.sclera = fill(colour, is_sclera, std::max(0.12f * r, 0.7f));
    }

    // Iris: the visible part as it is; the hidden part half its radial profile, half its vertical mirror.
    constexpr int kRings = 24;
    std::array<std::vector<cv::Vec3f>, kRings> rings;
    cv::Mat trusted = cv::Mat::zeros(colour.size(), CV_8U);
    const auto upper_rim = seen(points.upper, fit.source);
    for (int y = 0; y < colour.rows; ++y) {
        for (int x = 0; x < colour.cols; ++x) {
            const float d = distance(x, y);
            if (inside.at<float>(y, x) < 0.95f || d > kIrisEdge * r) continue;
            const Point2 above{static_cast<float>(x), static_cast<float>(y) - kLidShadow * r};
            const cv::Point up(static_cast<int>(above.x), static_cast<int>(above.y));
            if (!cv::Rect({}, colour.size()).contains(up) || inside.at<float>(up) < 0.5f) continue;
            trusted.at<std::uint8_t>(y, x) = 1;
            rings[static_cast<std::size_t>(std::min(d / (kIrisEdge * r) * kRings, kRings - 1.0f))].push_back(colour.at<cv::Vec3f>(y, x));
        }
    }
    std::array<cv::Vec3f, kRings> profile;
    cv::Vec3f last = iris_median;
    for (std::size_t i = 0; i < kRings; ++i) profile[i] = last = rings[i].empty() ? last : median_of(rings[i]);
    ball.iris = cv::Mat(colour.size(), CV_32FC4, cv::Scalar::all(0));
    for (int y = 0; y < colour.rows; ++y) {
        for (int x = 0; x < colour.cols; ++x) {
            const float d = distance(x, y);
            const float covered = 1.0f - smoothstep((kIrisEdge - kFeather) * r, (kIrisEdge + 0.5f * kFeather) * r, d);
            if (covered <= 0.0f) continue;
            cv::Vec3f value = colour.at<cv::Vec3f>(y, x);
            if (!trusted.at<std::uint8_t>(y, x)) {
                value = profile[static_cast<std::size_t>(std::min(d / (kIrisEdge * r) * kRings, kRings - 1.0f))];
                const int mirrored = static_cast<int>(std::lround(2.0f * centre.y)) - y;
                if (mirrored >= 0 && mirrored < colour.rows && trusted.at<std::uint8_t>(mirrored, x)) {
                    value = value * 0.5f + colour.at<cv::Vec3f>(mirrored, x) * 0.5f;
                }
            }
            ball.iris.at<cv::Vec4f>(y, x) = {value[0], value[1], value[2], covered};
        }
    }

    // Lid skin by column; lashes as dark as the darkest of the upper rim.
    std::vector<Point2> cheeks;
    for (const auto vertex : points.below) cheeks.push_back(flat(fit.source[vertex]));
    const cv::Vec3f cheek = median_colour(rgb, cheeks, 0.01f * fit.eye_distance);
    for (std::size_t c = 0; c < ball.lid_skin.size(); ++c) {
        const Point2 crease = flat(fit.source[points.crease[c]]), above = flat(fit.source[points.above[c]]);
        const std::array<Point2, 3> spots{crease + 0.3f * (above - crease), crease + 0.5f * (above - crease), crease + 0.7f * (above - crease)};
        cv::Vec3f skin = median_colour(rgb, spots, 0.008f * fit.eye_distance);
        if (luminance(skin) < 0.62f * luminance(cheek)) skin = cheek * 0.93f;
        // The hollow under the brow is darker than the lid that rolls out of it.
        const cv::Vec3f below = median_colour(rgb, std::array{flat(fit.source[points.below[c]])}, 0.012f * fit.eye_distance);
        ball.lid_skin[c] = skin * (1 - kLidFromBelow) + below * kLidFromBelow;
    }
    std::vector<cv::Vec3f> rim;
    for (const Point2& p : smooth_curve(upper_rim, false, 4)) {
        rim.push_back(median_colour(rgb, std::array{p}, 1.0f));
    }
    std::sort(rim.begin(), rim.end(), [](const auto& a, const auto& b) { return luminance(a) < luminance(b); });
    ball.lash = rim[rim.size() / 12] * 0.8f;
    // Faint rims (old paintings) still need a line that reads as a closed eye.
    const float darkest = kLashLuminance * luminance(cheek);
    if (luminance(ball.lash) > darkest) ball.lash *= darkest / luminance(ball.lash);
    return ball;
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

void EyeLayer::draw_eyeball(const Eyeball& ball, const FrameGeometry& geometry, const EyeCommand& command, cv::Mat& frame) const {
    const float r = std::max(ball.eye.iris_radius, 1.5f);
    const Point2 shift = iris_shift(command, r);
    const float lids = std::max({command.blink, 0.8f * command.wide, 0.8f * command.squint});
    const float fade = std::max(smoothstep(0.0f, kCrossFade * r, length(shift)), smoothstep(0.0f, 0.15f, lids));
    if (fade <= 0.0f || command.blink >= 1.0f) return;
    const auto outline = opening(*ball.eye.points, geometry.projected);
    const cv::Rect region = bounds_of(outline, 1.0f, frame.size());
    if (region.empty()) return;
    const cv::Mat mask = coverage(outline, region);
    const auto rim = smooth_curve(seen(ball.eye.points->upper, geometry.projected), false, 5);

    // The eyeball moves with the skull: an affine map from the picture back to the textures.
    const Point3 at_rest{ball.eye.iris.x, ball.eye.iris.y, ball.depth};
    const auto project = [&](float dx, float dy) { return flat(geometry.turn.apply(at_rest + Point3{dx, dy, 0})); };
    const Point2 centre = project(0, 0), across = (1.0f / r) * (project(r, 0) - centre), down = (1.0f / r) * (project(0, r) - centre);
    const float determinant = across.x * down.y - across.y * down.x;
    if (std::abs(determinant) < 1e-4f) return;
    const Point2 texture_centre = ball.eye.iris - Point2{static_cast<float>(ball.origin.x), static_cast<float>(ball.origin.y)};
    const float squeeze_x = 1.0f / std::max(std::cos(command.yaw), 0.5f), squeeze_y = 1.0f / std::max(std::cos(command.pitch), 0.5f);
    const float shade_depth = kShadeDepth * eye_distance_;

    for (int y = 0; y < region.height; ++y) {
        for (int x = 0; x < region.width; ++x) {
            const float covered = fade * mask.at<float>(y, x);
            if (covered <= 0.0f) continue;
            const Point2 p{static_cast<float>(region.x + x), static_cast<float>(region.y + y)};
            const Point2 d = p - centre;
            const Point2 local{(d.x * down.y - d.y * down.x) / determinant, (across.x * d.y - across.y * d.x) / determinant};
            cv::Vec3f colour = sample<cv::Vec3f>(ball.sclera, texture_centre.x + local.x, texture_centre.y + local.y);
            const cv::Vec4f iris = sample<cv::Vec4f>(ball.iris, texture_centre.x + (local.x - shift.x) * squeeze_x,
                                                     texture_centre.y + (local.y - shift.y) * squeeze_y);
            colour = colour * (1 - iris[3]) + cv::Vec3f(iris[0], iris[1], iris[2]) * iris[3];
            float nearest = 1e9f;
            for (const Point2& q : rim) nearest = std::min(nearest, length(p - q));
            // The source's own shade under the lid is in the textures; only what the lid newly covers is darkened.
            const float fresh = std::max(command.blink, smoothstep(0.0f, r, length(shift)) * 0.5f);
            colour *= 1.0f - kShade * fresh * (1.0f - smoothstep(0.0f, shade_depth, nearest));
            blend(frame.at<cv::Vec3b>(region.y + y, region.x + x), colour, covered);
        }
    }
}

/// The strip between crease and rim, in its own skin: stretched source skin would drag the lashes over the eye.
void EyeLayer::draw_lid(const Eyeball& ball, const FrameGeometry& geometry, float closed, cv::Mat& frame) const {
    const EyePoints& points = *ball.eye.points;
    std::vector<Point2> top{flat(geometry.projected[points.upper.front()])};
    for (const auto vertex : points.crease) top.push_back(flat(geometry.projected[vertex]));
    top.push_back(flat(geometry.projected[points.upper.back()]));
    constexpr int kSteps = 6;
    const auto crease = smooth_curve(top, false, kSteps), rim = smooth_curve(seen(points.upper, geometry.projected), false, kSteps);
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
            const cv::Vec3f skin = (ball.lid_skin[left] * (1 - mix) + ball.lid_skin[left + 1] * mix) * bulge;
            const float ends = smoothstep(0.0f, kLidEnds, u) * smoothstep(0.0f, kLidEnds, 1.0f - u);
            blend(frame.at<cv::Vec3b>(region.y + y, region.x + x), skin, closed * mask.at<float>(y, x) * smoothstep(0.0f, 0.42f, v) * ends);
        }
    }
}

/// A line along the rim, thicker towards the outside, with short strokes downwards.
void EyeLayer::draw_lashes(const Eyeball& ball, const FrameGeometry& geometry, float closed, cv::Mat& frame) const {
    const auto rim = smooth_curve(seen(ball.eye.points->upper, geometry.projected), false, 6);
    const float thickness = kLashThickness * eye_distance_;
    const Point2 along = rim.back() - rim.front();
    Point2 down = (1.0f / std::max(length(along), 1e-3f)) * Point2{-along.y, along.x};
    if (ball.side == Side::Left) down = -1.0f * down;  // that rim runs from right to left
    std::vector<Point2> outline(rim.begin(), rim.end());
    for (std::size_t i = rim.size(); i-- > 0;) {
        const float u = static_cast<float>(i) / static_cast<float>(rim.size() - 1);  // 0 at the outer corner
        const float taper = smoothstep(0.0f, 0.06f, u) * smoothstep(0.0f, 0.25f, 1.0f - u) * (1.0f - 0.45f * u);
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
            if (alpha > 0.0f) blend(frame.at<cv::Vec3b>(region.y + y, region.x + x), ball.lash, alpha);
        }
    }
}

}  // namespace ditto::mesh
