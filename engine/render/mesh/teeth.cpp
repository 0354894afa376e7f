#include "render/mesh/teeth.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "render/mesh/geometry.h"

namespace ditto::mesh {
namespace {

constexpr std::size_t kTeeth = 6;  // a side
struct Proportions {
    std::array<float, kTeeth> width, crown;  // cm, from the midline
};
constexpr Proportions kUpper{{.86f, .68f, .78f, .72f, .70f, 1.0f},
                             {1.0f, .9f, .98f, .85f, .8f, .75f}};
constexpr Proportions kLower{{.55f, .60f, .68f, .70f, .72f, 1.0f},
                             {.9f, .88f, .92f, .85f, .8f, .75f}};
constexpr float kGapDarkness = 0.14f, kGapCm = 0.05f;
constexpr float kSideDarkness = 0.62f;  // at the arch's ends
constexpr float kEndCm = 1.3f;          // of a row, that goes over into the mouth's dark

// Centimetres.
constexpr float kArch = 2.55f, kArchLength = 2.75f;
constexpr float kUpperEdge = 0.38f, kLowerEdge = 0.57f;  // below the lip line
constexpr float kEdgeCurve = 0.05f;

/// Of the biting edges below the line where the lips meet.
float edge_at(Jaw jaw, float x) {
    return jaw == Jaw::Upper ? kUpperEdge - kEdgeCurve * x * x
                             : kLowerEdge + 0.5f * kEdgeCurve * x * x;
}

/// The row of the strip at which its edges are.
float edge_row(Jaw jaw) {
    return jaw == Jaw::Upper ? TeethStrip::kEdgeCm : TeethStrip::kHeightCm - TeethStrip::kEdgeCm;
}

struct ToothAt {
    std::size_t index;
    float u;  // -1…1 across the tooth
};

ToothAt tooth_at(const Proportions& row, float x) {
    float from = 0.0f;
    for (std::size_t i = 0; i < kTeeth; ++i) {
        if (x < from + row.width[i] || i + 1 == kTeeth)
            return {i, 2.0f * (x - from) / row.width[i] - 1.0f};
        from += row.width[i];
    }
    return {kTeeth - 1, 1.0f};
}

float light_at(float along) {
    const float side = std::abs(std::sin(along / kArchLength));
    return 1.0f - kSideDarkness * std::pow(side, 2.2f);
}

}  // namespace

Point2 place_in_plane(Jaw jaw, const Point2& pixel) {
    const float along = (pixel.x + 0.5f) / TeethStrip::kPixelsPerCm - TeethStrip::kWidthCm / 2;
    const float x = kArch * std::sin(along / kArchLength);
    return {x, (pixel.y + 0.5f) / TeethStrip::kPixelsPerCm - edge_row(jaw) + edge_at(jaw, x)};
}

std::optional<Point2> pixel_on_strip(Jaw jaw, const Point2& place) {
    if (std::abs(place.x) >= kArch) return std::nullopt;
    const float along = kArchLength * std::asin(place.x / kArch);
    const float row = place.y - edge_at(jaw, place.x) + edge_row(jaw);
    if (row < 0 || row > TeethStrip::kHeightCm || std::abs(along) > TeethStrip::kWidthCm / 2)
        return std::nullopt;
    return Point2{(along + TeethStrip::kWidthCm / 2) * TeethStrip::kPixelsPerCm - 0.5f,
                  row * TeethStrip::kPixelsPerCm - 0.5f};
}

TeethStrip draw_teeth(Jaw jaw, const cv::Vec3f& tooth, const cv::Vec3f& gum) {
    const Proportions& row = jaw == Jaw::Upper ? kUpper : kLower;
    constexpr int width = TeethStrip::kColumns, height = TeethStrip::kRows;
    TeethStrip strip{cv::Mat(height, width, CV_32FC4, cv::Scalar::all(0))};
    for (int py = 0; py < height; ++py) {
        const float y = (static_cast<float>(py) + 0.5f) / TeethStrip::kPixelsPerCm;
        for (int px = 0; px < width; ++px) {
            const float x = std::abs((static_cast<float>(px) + 0.5f) / TeethStrip::kPixelsPerCm -
                                     TeethStrip::kWidthCm / 2);
            const auto [index, u] = tooth_at(row, x);
            // Corners of the biting edge are rounded, the more the farther from the midline; each
            // tooth ends a little differently.
            const float rounded = 0.04f + 0.02f * static_cast<float>(index);
            const float edge = TeethStrip::kEdgeCm + 0.02f * static_cast<float>(index % 2) -
                               rounded * std::pow(std::abs(u), 4.0f);
            const float root = TeethStrip::kEdgeCm - row.crown[index] + 0.10f * u * u;
            const float end = TeethStrip::kWidthCm / 2;
            const float covered = (1.0f - smoothstep(edge - 0.02f, edge + 0.02f, y)) *
                                  (1.0f - smoothstep(end - kEndCm, end, x));
            if (covered <= 0.0f) continue;

            const float along =
                clamp01((y - root) / row.crown[index]);  // 0 at the root, 1 at the edge
            const float gap =
                1.0f - kGapDarkness *
                           smoothstep(1.0f - 2.0f * kGapCm / row.width[index], 1.0f, std::abs(u));
            const float roundness = 1.0f - 0.10f * u * u;
            cv::Vec3f enamel = tooth * (gap * roundness * (0.90f + 0.10f * along));
            enamel[2] *= 0.94f + 0.06f * along;  // roots are warmer
            const float is_gum = 1.0f - smoothstep(root - 0.04f, root + 0.04f, y);
            const cv::Vec3f colour = (enamel * (1 - is_gum) + gum * is_gum) * light_at(x);
            const int to_y = jaw == Jaw::Upper ? py : height - 1 - py;
            strip.texture.at<cv::Vec4f>(to_y, px) =
                cv::Vec4f(colour[0], colour[1], colour[2], 1.0f) * covered;
        }
    }
    return strip;
}

}  // namespace ditto::mesh
