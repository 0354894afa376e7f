#include "render/mouth/tongue.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>

#include "render/mouth/linear_light.h"
#include "render/mouth/teeth_mesh.h"

namespace ditto::mesh {
namespace {

// Centimetres; "along" is from the tip into the throat.
constexpr float kTip = 1.21f;  // depth, measured from the lips
constexpr float kHalfWidth = 2.0f, kEdge = 2.15f, kLength = 5.6f;
constexpr float kCoarser = 2.0f;  // than the teeth's grid
constexpr float kBump = 0.008f, kBumpSize = 0.035f;
constexpr float kDropSize = 0.06f;  // of what glistens
constexpr float kTipRise = 0.75f, kTipForward = 0.62f;

constexpr int kCavityRows = 32, kCavityColumns = 40;
constexpr float kCavityHalfWidth = 2.9f, kCavityHalfHeight = 1.9f, kCavityDepth = 5.2f,
                kCavityFront = 1.0f, kCavityMiddle = -0.1f;

/// Smooth noise of deviation 1 on a grid.
cv::Mat smooth_noise(int rows, int columns, float sigma, unsigned seed) {
    cv::RNG random(seed);
    cv::Mat noise(rows, columns, CV_32F);
    random.fill(noise, cv::RNG::NORMAL, 0, 1);
    cv::GaussianBlur(noise, noise, {}, std::max(1.0f, sigma));
    cv::Scalar mean, deviation;
    cv::meanStdDev(noise, mean, deviation);
    noise = (noise - mean[0]) / std::max(deviation[0], 1e-6);
    return noise;
}

float half_width(float along) {
    const float from_round = (1.25f - std::min(along, 1.25f)) / 1.25f;
    return kHalfWidth * std::sqrt(clamp01(1 - std::pow(from_round, 2.4f))) * 0.98f + 0.02f;
}

}  // namespace

Tongue::Tongue(const MouthColours& colours, float step, unsigned seed)
    : at_rest_(static_cast<int>(kLength / (kCoarser * step)) + 1,
               2 * static_cast<int>(kEdge / (kCoarser * step)) + 1) {
    const float grid = kCoarser * step;
    const cv::Mat bumps = smooth_noise(at_rest_.rows, at_rest_.columns, kBumpSize / step, seed);
    const cv::Mat drops = smooth_noise(at_rest_.rows, at_rest_.columns, kDropSize / step, seed + 1);
    at_rest_.wetness.resize(at_rest_.points.size());
    back_.resize(at_rest_.points.size());
    tip_.resize(at_rest_.points.size());
    for (int row = 0; row < at_rest_.rows; ++row) {
        const float along = static_cast<float>(row) * grid, wide = half_width(along);
        for (int column = 0; column < at_rest_.columns; ++column) {
            const float across = static_cast<float>(column - at_rest_.columns / 2) * grid / kEdge;
            const float x = across * wide, groove = std::exp(-x * x / (0.16f * 0.16f));
            const std::size_t i = at_rest_.at(row, column);
            const float ridge = 0.36f - 0.62f * smoothstep(0.2f, 3.4f, along) +
                                0.55f * std::pow(std::max(1 - along / 0.55f, 0.0f), 2.2f);
            const float sides = 0.42f * std::pow(std::abs(across), 2.4f) *
                                (0.35f + 0.65f * smoothstep(0, 1.5f, along));
            at_rest_.points[i] = {x,
                                  biting_edge(Jaw::Lower) + ridge + sides +
                                      0.11f * groove * smoothstep(0.35f, 1.6f, along) +
                                      kBump * bumps.at<float>(row, column),
                                  kTip + 0.92f * along};
            back_[i] = smoothstep(0.1f, 1.8f, along);
            tip_[i] = 1 - smoothstep(0, 1.9f, along);
            const float into_throat = 1 - 0.85f * smoothstep(0.8f, 3.2f, along);
            at_rest_.base[i] =
                colours.tongue * ((1 - 0.14f * groove * smoothstep(0.5f, 1.4f, along) -
                                   0.22f * smoothstep(0.55f, 1, std::abs(across))) *
                                  (0.90f + 0.10f * smoothstep(0, 0.8f, along)) * into_throat);
            at_rest_.wetness[i] =
                (0.06f + 1.3f * smoothstep(0.6f, 1.9f, drops.at<float>(row, column))) * into_throat;
        }
    }
}

TissueMesh Tongue::shaped(const TongueShape& shape) const {
    const float high = 0.02f + 0.22f * shape.jaw + 0.35f * clamp01(shape.spread) * (1 - shape.jaw);
    TissueMesh mesh = at_rest_;
    for (std::size_t i = 0; i < mesh.points.size(); ++i) {
        const float tip = shape.tip * tip_[i];
        mesh.points[i].y -= high * back_[i] + kTipRise * tip;
        mesh.points[i].z -= kTipForward * tip;
    }
    set_normals(mesh, 1, [](std::size_t) { return Point3{0, -1, 0}; });
    return mesh;
}

TissueMesh mouth_cavity(const MouthColours& colours) {
    TissueMesh mesh(kCavityRows, kCavityColumns);
    for (int row = 0; row < mesh.rows; ++row) {
        const float down = std::numbers::pi_v<float> * (static_cast<float>(row) + 0.2f) /
                           (static_cast<float>(mesh.rows) - 0.6f);
        for (int column = 0; column < mesh.columns; ++column) {
            const float around =
                std::numbers::pi_v<float> *
                (static_cast<float>(column) / static_cast<float>(mesh.columns - 1) - 0.5f);
            const std::size_t i = mesh.at(row, column);
            mesh.points[i] = {kCavityHalfWidth * std::sin(down) * std::sin(around),
                              kCavityMiddle - kCavityHalfHeight * std::cos(down),
                              kCavityFront + kCavityDepth * std::sin(down) * std::cos(around)};
            mesh.base[i] = colours.deep;
        }
    }
    set_normals(mesh, 1, [&](std::size_t i) { return Point3{0, 0, 2.5f} - mesh.points[i]; });
    return mesh;
}

}  // namespace ditto::mesh
