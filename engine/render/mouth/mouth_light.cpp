#include "render/mouth/mouth_light.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

#include "render/mouth/linear_light.h"

namespace ditto::mesh {
namespace {

constexpr Point3 kToViewer{0, 0, -1};
constexpr float kSoft = 0.16f;  // centimetres within which a window is not a point
constexpr float kDark = 0.22f;  // light below which tissue loses its green and blue
constexpr float kDarkRed = 0.24f;

/// The point at a share of an edge's points.
Point3 point_at(const std::vector<Point3>& edge, float share) {
    const float at = share * static_cast<float>(edge.size() - 1);
    const std::size_t i = std::min(static_cast<std::size_t>(at), edge.size() - 2);
    return edge[i] + (at - static_cast<float>(i)) * (edge[i + 1] - edge[i]);
}

float power(float base, int exponent) {
    float result = 1;
    for (; exponent > 0; exponent >>= 1, base *= base)
        if (exponent & 1) result *= base;
    return result;
}

}  // namespace

MouthLight::MouthLight(const FaceLight& light, const MouthColours& colours, const Opening& opening,
                       const Point3& out, float scale)
    : light_(light),
      key_(light.key()),
      half_way_(normalized(key_ + kToViewer)),
      bounce_(colours.bounce()),
      redness_(colours.redness),
      gloss_(colours.gloss),
      out_(out),
      scale_(scale),
      front_(light.on(out)) {
    const float width = length(opening.upper.back() - opening.upper.front()) / kAlong;
    Point3 sum{0, 0, 0};
    for (std::size_t i = 0; i < kAlong; ++i) {
        const float share = (static_cast<float>(i) + 0.5f) / kAlong;
        const Point3 above = point_at(opening.upper, share), below = point_at(opening.lower, share);
        const float area = length(below - above) / kAcross * width;
        for (std::size_t k = 0; k < kAcross; ++k) {
            const Point3 place = above + (static_cast<float>(k) + 0.5f) / kAcross * (below - above);
            const std::size_t window = i * kAcross + k;
            windows_.x[window] = place.x, windows_.y[window] = place.y;
            windows_.z[window] = place.z, windows_.area[window] = area;
            sum = sum + place;
            area_ += area / (scale * scale);
        }
    }
    middle_ = 1.0f / kWindows * sum;
}

MouthLight::Lit MouthLight::at(const Point3& place, const Point3& normal,
                               const Finish& finish) const {
    // Sums are taken in lanes, so that compilers can work on all of them at once.
    constexpr std::size_t kLanes = 8;
    static_assert(kWindows % kLanes == 0);
    const float soft = kSoft * scale_ * kSoft * scale_, wrapped = 1 / (1 + finish.wrap);
    const float ambient = light_.ambient, least = FaceLight::kLeastFrom * light_.ambient;
    const Point3 directed = FaceLight::kDirectedFrom * light_.directed;
    std::array<float, kLanes> falling{}, seeing{};
    for (std::size_t i = 0; i < kWindows; i += kLanes) {
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
            const float wx = windows_.x[i + lane] - place.x, wy = windows_.y[i + lane] - place.y,
                        wz = windows_.z[i + lane] - place.z;
            const float square = wx * wx + wy * wy + wz * wz;
            const float inverse = 1.0f / std::sqrt(square + 1e-9f);
            const float x = wx * inverse, y = wy * inverse, z = wz * inverse;
            const float leaves = std::max(x * out_.x + y * out_.y + z * out_.z, 0.0f);
            const float share = windows_.area[i + lane] * leaves / (square + soft);
            const float facing = x * normal.x + y * normal.y + z * normal.z;
            const float arrives = std::max((facing + finish.wrap) * wrapped, 0.0f);
            const float from =
                std::max(ambient + x * directed.x + y * directed.y + z * directed.z, least);
            falling[lane] += share * arrives * from;
            const float towards = 0.5f + 0.5f * (x * key_.x + y * key_.y + z * key_.z);
            const float squared = towards * towards, fourth = squared * squared;
            seeing[lane] += share * fourth * fourth * fourth;
        }
    }
    float falls = std::accumulate(falling.begin(), falling.end(), 0.0f) / std::numbers::pi_v<float>;
    const float sees_key = std::accumulate(seeing.begin(), seeing.end(), 0.0f);
    falls /= front_;
    const float depth = std::max(-dot(place - middle_, out_) / scale_, 0.0f);
    const float thrown = finish.bounce * (0.26f * area_ / (area_ + 5) * std::exp(-depth / 1.5f) +
                                          0.11f * std::exp(-depth / 0.7f));
    const cv::Vec3f powers =
        cv::Vec3f(-0.10f, 0.06f, 0.08f) * finish.translucency + cv::Vec3f(1, 1, 1);
    const float dark = (1 - clamp01(falls / kDark)) * redness_ * kDarkRed;
    const float logarithm = std::log(std::max(falls, 1e-5f));
    Lit lit;
    for (int c = 0; c < 3; ++c)
        lit.tint[c] = (finish.gain * std::exp(finish.power * powers[c] * logarithm) +
                       thrown * (1 - finish.reddening + finish.reddening * bounce_[c])) *
                      (c == 0 ? 1.0f : 1 - dark);
    if (finish.gloss > 0)
        lit.gloss = finish.gloss * gloss_ * 0.55f *
                    power(std::max(dot(normal, half_way_), 0.0f), finish.sharpness) *
                    std::min(1.2f * sees_key, 1.0f);
    return lit;
}

}  // namespace ditto::mesh
