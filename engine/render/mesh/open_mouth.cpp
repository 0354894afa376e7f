#include "render/mesh/open_mouth.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "motion/motion_space.h"
#include "render/head/head_model.h"
#include "render/head/paint.h"
#include "render/mesh/blendshapes.h"

namespace ditto::mesh {
namespace {

constexpr std::size_t kUpperMiddle = 13, kLowerMiddle = 14;
constexpr std::size_t kFirstColumn = 3, kLastColumn = 5;  // of the lips, about their middle
constexpr float kThousandth = 0.001f;
// In outer-eye distances.
constexpr float kStep = 0.01f, kRadius = 0.008f, kFarthest = 0.45f, kLeast = 0.02f;
constexpr float kLeftToLips = 0.08f;  // of the gap, for the lips to close
constexpr float kMostJaw = 1.6f;
// Shares of the upper lip's brightness and saturation.
constexpr float kDark = 0.78f, kPale = 0.5f;

/// What the upper lip looks like, which the network finds however wide the mouth is.
cv::Vec3f upper_lip(const cv::Mat& rgb, const HeadFit& fit) {
    std::vector<Point2> places;
    for (const auto vertex : kUpperLip[2]) places.push_back(flat(fit.source[vertex]));
    return median_colour(rgb, places, kRadius * fit.eye_distance);
}

/// How far below the lower lip's rim, as it was found, what is inside the mouth goes on; none where
/// no lip ends it.
std::optional<float> inside_below(const cv::Mat& rgb, const HeadFit& fit, std::size_t column,
                                  const cv::Vec3f& lip) {
    const Point2 rim = flat(fit.source[kLowerLip[0][column]]), down = flat(fit.down());
    const float e = fit.eye_distance;
    const auto inside = [&](float below) {
        const cv::Vec3f seen =
            median_colour(rgb, std::vector{rim + (below * e) * down}, kRadius * e);
        return luminance(seen) < kDark * luminance(lip) ||
               saturation(seen) < kPale * saturation(lip);
    };
    float last = 0.0f;
    for (float below = kStep; below < kFarthest; below += kStep) {
        if (inside(below))
            last = below;
        else if (below - last > 3 * kStep)  // lips and not a light on the tongue
            return last;
    }
    return std::nullopt;
}

/// By how much jawOpen parts the middle of the lips, outer-eye distances.
float gap_of_jaw() {
    const auto& shape = Blendshapes::shared().displacement(arkit::JawOpen);
    return kThousandth * (shape[kLowerMiddle].y - shape[kUpperMiddle].y);
}

}  // namespace

float lip_gap(const HeadFit& fit, const Vertices& vertices) {
    return dot(vertices[kLowerMiddle] - vertices[kUpperMiddle], fit.down()) / fit.eye_distance;
}

void lower_jaw_as_seen(const cv::Mat& rgb, HeadFit& fit) {
    if (lip_gap(fit, fit.source) < kWideGap) return;
    const cv::Vec3f lip = upper_lip(rgb, fit);
    std::vector<float> below;
    for (std::size_t column = kFirstColumn; column <= kLastColumn; ++column)
        if (const auto more = inside_below(rgb, fit, column, lip)) below.push_back(*more);
    if (below.size() <= kLastColumn - kFirstColumn) return;
    std::ranges::sort(below);
    const float more = below[below.size() / 2];
    if (more < kLeast) return;
    std::array<float, arkit::kBlendshapeCount> weights{};
    weights[arkit::JawOpen] = std::min(more / gap_of_jaw(), kMostJaw);
    const auto upper = fit.source;
    Blendshapes::shared().apply(weights, fit, fit.source);
    // The upper lip was found where it is.
    for (const LipRow& row : kUpperLip)
        for (const auto vertex : row) fit.source[vertex] = upper[vertex];
}

float source_jaw(const HeadFit& fit) {
    const float gap = lip_gap(fit, fit.source);
    if (gap < kWideGap) return 0.0f;
    return std::min((gap - kLeftToLips) / gap_of_jaw(), kMostJaw);
}

}  // namespace ditto::mesh
