#include "render/mesh/lips.h"

#include <algorithm>

#include "motion/motion_space.h"
#include "render/head/head_model.h"
#include "render/mesh/blendshapes.h"
#include "render/mesh/open_mouth.h"

namespace ditto::mesh {
namespace {

constexpr float kUpperShare = 0.45f, kLowerShare = 0.55f;  // of the source's gap each lip closes
constexpr float kOpenGap = 0.03f, kRimPush = 0.012f;       // E

template <std::size_t Rows>
void move_column(const std::array<LipRow, Rows>& rows, const std::array<float, Rows>& weights,
                 std::size_t column, const Point3& by, std::size_t row_count, Vertices& vertices) {
    for (std::size_t row = 0; row < std::min(Rows, row_count); ++row) {
        const std::uint16_t vertex = rows[row][column];
        if (vertex != kNone) vertices[vertex] = vertices[vertex] + weights[row] * by;
    }
}

float measure_smile(const HeadFit& fit) {
    const auto& v = fit.source;
    const Point3 corners = 0.5f * (v[kRightCorner] + v[kLeftCorner]),
                 middle = 0.5f * (v[13] + v[14]);
    const float lift =
        dot(middle - corners, fit.down()) / fit.scale;  // cm, corners above the lips' middle
    const float width = length(flat(v[kLeftCorner]) - flat(v[kRightCorner])) / fit.eye_distance;
    return clamp01((lift + 0.05f) / 1.1f) * clamp01((width - 0.48f) / 0.12f);
}

}  // namespace

Lips::Lips(const cv::Mat& rgb, HeadFit& fit) : smile_(measure_smile(fit)) {
    lower_jaw_as_seen(rgb, fit);
    auto& v = fit.source;
    // The landmark network's inner corners lie inside the drawn line of an open mouth.
    v[kRightInnerCorner] = 0.5f * (v[kRightInnerCorner] + v[kRightCorner]);
    v[kLeftInnerCorner] = 0.5f * (v[kLeftInnerCorner] + v[kLeftCorner]);
    const Point3 down = fit.down();
    float widest = 0.0f;
    for (std::size_t c = 0; c < kLipColumns; ++c)
        widest = std::max(widest, dot(v[kLowerLip[0][c]] - v[kUpperLip[0][c]], down));
    if (widest > kOpenGap * fit.eye_distance) {
        const Point3 push = kRimPush * fit.eye_distance * down;
        for (std::size_t c = 0; c < kLipColumns; ++c) {
            v[kUpperLip[0][c]] = v[kUpperLip[0][c]] - push;
            v[kLowerLip[0][c]] = v[kLowerLip[0][c]] + push;
        }
    }
    jaw_ = source_jaw(fit);
    Vertices closed = v;
    std::array<float, arkit::kBlendshapeCount> weights{};
    weights[arkit::JawOpen] = -jaw_;
    Blendshapes::shared().apply(weights, fit, closed);
    for (std::size_t c = 0; c < kLipColumns; ++c)
        gap_[c] = closed[kLowerLip[0][c]] - closed[kUpperLip[0][c]];
    meeting_ = kLowerShare * closed[13] + kUpperShare * closed[14];
}

float Lips::smile_to_remove(std::span<const float> weights) const {
    using namespace arkit;
    const float against =
        std::max({weights[MouthFrownLeft], weights[MouthFrownRight], weights[MouthStretchLeft],
                  weights[MouthStretchRight], weights[MouthFunnel], weights[MouthPucker]});
    return smile_ * (0.5f + 0.5f * clamp01(against));
}

void Lips::close_source(Vertices& vertices) const {
    for (std::size_t c = 0; c < kLipColumns; ++c) {
        move_column(kUpperLip, kUpperLipWeights, c, kUpperShare * gap_[c], kUpperLip.size(),
                    vertices);
        move_column(kLowerLip, kLowerLipWeights, c, -kLowerShare * gap_[c], kLowerLip.size(),
                    vertices);
    }
}

void keep_lips_apart(const HeadFit& fit, Vertices& vertices) {
    constexpr std::size_t kRows = 4;  // the lips' own rows; the skin beside them stays
    const Point3 down = fit.down();
    for (std::size_t c = 0; c < kLipColumns; ++c) {
        const float overlap = dot(vertices[kUpperLip[0][c]] - vertices[kLowerLip[0][c]], down);
        if (overlap <= 0.0f) continue;
        const Point3 half = 0.5f * overlap * down;
        move_column(kUpperLip, kUpperLipWeights, c, -1.0f * half, kRows, vertices);
        move_column(kLowerLip, kLowerLipWeights, c, half, kRows, vertices);
    }
}

}  // namespace ditto::mesh
