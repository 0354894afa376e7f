#include "render/mesh/eye_textures.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

#include "render/head/paint.h"

namespace ditto::mesh {
namespace {

// In iris radii.
constexpr float kIrisEdge = 1.06f, kFeather = 0.14f;
constexpr float kScleraFrom = 1.15f;
constexpr float kLidShadow = 0.22f;  // below the upper lid colours are not trusted
constexpr int kRings = 24;           // of the iris' radial profile

constexpr float kLidFromBelow = 0.4f;  // share of the lower lid's skin in the closed lid's
constexpr float kDarkLid = 0.62f;      // of the cheek's luminance: darker is rim or lash, not skin
constexpr float kLashLuminance = 0.35f;  // of the cheek's, at most
const cv::Vec3f kUsualSclera(200, 195, 190);

/// The eye's part of the picture, and what of it lies between the lids.
struct Patch {
    cv::Point origin;
    cv::Mat colour;  ///< CV_32FC3
    cv::Mat inside;  ///< CV_32F, coverage of the lids' opening
    Point2 centre;   ///< of the iris, in the patch
    float radius;

    float distance(int x, int y) const {
        return std::hypot(static_cast<float>(x) - centre.x, static_cast<float>(y) - centre.y);
    }

    template <typename Fn>
    void each(const Fn& fn) const {
        for (int y = 0; y < colour.rows; ++y) {
            for (int x = 0; x < colour.cols; ++x) fn(x, y);
        }
    }
};

Patch cut_patch(const cv::Mat& rgb, const HeadFit& fit, const EyeRig::Eye& eye) {
    const auto outline = lid_opening(*eye.points, fit.source);
    auto extent = outline;
    extent.push_back(eye.iris);
    const float radius = drawn_radius(eye);
    cv::Rect region = bounds_of(extent, 2.0f * radius, rgb.size());
    // An eye outside a cut-off picture has nothing to show, but still needs a texture.
    if (region.empty()) region = cv::Rect(0, 0, 1, 1);
    Patch patch{region.tl(), {}, coverage(outline, region), {}, radius};
    rgb(region).convertTo(patch.colour, CV_32FC3);
    patch.centre = eye.iris - Point2{static_cast<float>(region.x), static_cast<float>(region.y)};
    return patch;
}

/// The colours of marked pixels, spread into those that are not.
cv::Mat fill(const cv::Mat& colour, const cv::Mat& known, float blur) {
    cv::Mat known3, sum, weight;
    cv::merge(std::vector{known, known, known}, known3);
    const cv::Mat masked = colour.mul(known3);
    cv::Mat filled = colour.clone();
    // Ever narrower blurs: the narrowest that has something to say is taken.
    for (float sigma = 16.0f * blur; sigma >= blur; sigma *= 0.5f) {
        cv::GaussianBlur(masked, sum, {}, static_cast<double>(sigma));
        cv::GaussianBlur(known, weight, {}, static_cast<double>(sigma));
        const float least = sigma >= 8.0f * blur ? 1e-6f : 0.08f;
        for (int y = 0; y < filled.rows; ++y) {
            for (int x = 0; x < filled.cols; ++x) {
                const float w = weight.at<float>(y, x);
                if (w > least) filled.at<cv::Vec3f>(y, x) = sum.at<cv::Vec3f>(y, x) / w;
            }
        }
    }
    return filled;
}

/// Colours of the opening on one side of a distance from the iris' centre.
cv::Vec3f median_where(const Patch& patch, float from, float to) {
    std::vector<cv::Vec3f> colours;
    patch.each([&](int x, int y) {
        const float d = patch.distance(x, y) / patch.radius;
        if (patch.inside.at<float>(y, x) > 0.95f && d >= from && d < to)
            colours.push_back(patch.colour.at<cv::Vec3f>(y, x));
    });
    return median_of(std::move(colours));
}

/// What of the opening is not iris, nor near its colour, filled in around.
cv::Mat make_sclera(const Patch& patch, const cv::Vec3f& iris) {
    cv::Vec3f sclera = median_where(patch, kScleraFrom, 1e9f);
    if (sclera == cv::Vec3f(0, 0, 0)) sclera = kUsualSclera;
    cv::Mat known = cv::Mat::zeros(patch.colour.size(), CV_32F);
    patch.each([&](int x, int y) {
        if (patch.inside.at<float>(y, x) < 0.9f ||
            patch.distance(x, y) < kScleraFrom * patch.radius)
            return;
        const cv::Vec3f& pixel = patch.colour.at<cv::Vec3f>(y, x);
        if (cv::norm(pixel - sclera) <= cv::norm(pixel - iris)) known.at<float>(y, x) = 1.0f;
    });
    if (cv::countNonZero(known) < 4)
        return cv::Mat(patch.colour.size(), CV_32FC3, cv::Scalar(sclera[0], sclera[1], sclera[2]));
    return fill(patch.colour, known, std::max(0.12f * patch.radius, 0.7f));
}

/// Pixels of the iris that no lid covers or shades.
cv::Mat visible_iris(const Patch& patch) {
    cv::Mat visible = cv::Mat::zeros(patch.colour.size(), CV_8U);
    patch.each([&](int x, int y) {
        if (patch.inside.at<float>(y, x) < 0.95f || patch.distance(x, y) > kIrisEdge * patch.radius)
            return;
        const cv::Point up(x, static_cast<int>(static_cast<float>(y) - kLidShadow * patch.radius));
        if (up.y >= 0 && patch.inside.at<float>(up) >= 0.5f) visible.at<std::uint8_t>(y, x) = 1;
    });
    return visible;
}

std::size_t ring_of(const Patch& patch, int x, int y) {
    const float share = patch.distance(x, y) / (kIrisEdge * patch.radius);
    return static_cast<std::size_t>(std::min(share * kRings, kRings - 1.0f));
}

std::array<cv::Vec3f, kRings> radial_profile(const Patch& patch, const cv::Mat& visible,
                                             const cv::Vec3f& usual) {
    std::array<std::vector<cv::Vec3f>, kRings> rings;
    patch.each([&](int x, int y) {
        if (visible.at<std::uint8_t>(y, x))
            rings[ring_of(patch, x, y)].push_back(patch.colour.at<cv::Vec3f>(y, x));
    });
    std::array<cv::Vec3f, kRings> profile;
    cv::Vec3f last = usual;
    for (std::size_t i = 0; i < profile.size(); ++i)
        profile[i] = last = rings[i].empty() ? last : median_of(std::move(rings[i]));
    return profile;
}

/// The visible part as it is; the hidden part half the radial profile, half the visible part
/// mirrored up.
cv::Mat make_iris(const Patch& patch, const cv::Vec3f& usual) {
    const cv::Mat visible = visible_iris(patch);
    const auto profile = radial_profile(patch, visible, usual);
    cv::Mat iris(patch.colour.size(), CV_32FC4, cv::Scalar::all(0));
    patch.each([&](int x, int y) {
        const float edge = kIrisEdge * patch.radius, feather = kFeather * patch.radius;
        const float covered =
            1.0f - smoothstep(edge - feather, edge + 0.5f * feather, patch.distance(x, y));
        if (covered <= 0.0f) return;
        cv::Vec3f value = patch.colour.at<cv::Vec3f>(y, x);
        if (!visible.at<std::uint8_t>(y, x)) {
            value = profile[ring_of(patch, x, y)];
            const int mirrored = static_cast<int>(std::lround(2.0f * patch.centre.y)) - y;
            if (mirrored >= 0 && mirrored < visible.rows && visible.at<std::uint8_t>(mirrored, x)) {
                value = value * 0.5f + patch.colour.at<cv::Vec3f>(mirrored, x) * 0.5f;
            }
        }
        iris.at<cv::Vec4f>(y, x) = {value[0], value[1], value[2], covered};
    });
    return iris;
}

std::array<cv::Vec3f, 7> lid_skin(const cv::Mat& rgb, const HeadFit& fit, const EyePoints& points,
                                  const cv::Vec3f& cheek) {
    std::array<cv::Vec3f, 7> colours;
    const float e = fit.eye_distance;
    for (std::size_t c = 0; c < colours.size(); ++c) {
        const Point2 crease = flat(fit.source[points.crease[c]]),
                     above = flat(fit.source[points.above[c]]);
        const std::array spots{crease + 0.3f * (above - crease), crease + 0.5f * (above - crease),
                               crease + 0.7f * (above - crease)};
        cv::Vec3f skin = median_colour(rgb, spots, 0.008f * e);
        if (luminance(skin) < kDarkLid * luminance(cheek)) skin = cheek * 0.93f;
        // The hollow under the brow is darker than the lid that rolls out of it.
        const cv::Vec3f below =
            median_colour(rgb, std::array{flat(fit.source[points.below[c]])}, 0.012f * e);
        colours[c] = skin * (1 - kLidFromBelow) + below * kLidFromBelow;
    }
    return colours;
}

/// As dark as the darkest of the upper rim; faint rims (old paintings) still get a line that reads
/// as a closed eye.
cv::Vec3f lash_colour(const cv::Mat& rgb, const HeadFit& fit, const EyePoints& points,
                      const cv::Vec3f& cheek) {
    std::vector<cv::Vec3f> rim;
    for (const Point2& p : smooth_curve(seen(points.upper, fit.source), false, 4))
        rim.push_back(median_colour(rgb, std::array{p}, 1.0f));
    std::sort(rim.begin(), rim.end(),
              [](const auto& a, const auto& b) { return luminance(a) < luminance(b); });
    cv::Vec3f lash = rim[rim.size() / 12] * 0.8f;
    const float darkest = kLashLuminance * luminance(cheek);
    if (luminance(lash) > darkest) lash *= darkest / luminance(lash);
    return lash;
}

}  // namespace

float drawn_radius(const EyeRig::Eye& eye) {
    return std::max(eye.iris_radius, 1.5f);
}

std::vector<Point2> lid_opening(const EyePoints& points,
                                const std::array<Point3, kVertexCount>& vertices) {
    auto outline = smooth_curve(seen(points.upper, vertices), false, 5);
    const auto lower = smooth_curve(seen(points.lower, vertices), false, 5);
    outline.insert(outline.end(), lower.rbegin(), lower.rend());
    return outline;
}

EyeTextures make_eye_textures(const cv::Mat& rgb, const HeadFit& fit, const EyeRig::Eye& eye) {
    const Patch patch = cut_patch(rgb, fit, eye);
    const cv::Vec3f iris = median_where(patch, 0.0f, 0.8f);
    const cv::Vec3f cheek =
        median_colour(rgb, seen(eye.points->below, fit.source), 0.01f * fit.eye_distance);
    return {patch.origin, make_sclera(patch, iris), make_iris(patch, iris),
            lid_skin(rgb, fit, *eye.points, cheek), lash_colour(rgb, fit, *eye.points, cheek)};
}

}  // namespace ditto::mesh
