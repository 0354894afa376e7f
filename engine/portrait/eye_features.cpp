#include "portrait/eye_features.h"

#include <opencv2/core.hpp>

namespace ditto {
namespace {

constexpr float kTiny = 1e-8f;

struct EyeIndices {
    std::size_t outer, inner, iris;
    std::array<std::pair<std::size_t, std::size_t>, 3> heights;
};
constexpr std::array<EyeIndices, 2> kEyes{
    {{33, 133, 468, {{{145, 159}, {144, 160}, {153, 158}}}},
     {263, 362, 473, {{{374, 386}, {373, 387}, {380, 385}}}}}};

cv::Vec3f vector_of(const Point3& p) {
    return {p.x, p.y, p.z};
}

float length(const cv::Vec3f& v) {
    return std::sqrt(v.dot(v));
}

cv::Vec3f direction(const cv::Vec3f& v) {
    return v * (1.0f / (length(v) + kTiny));
}

}  // namespace

EyeFeatures eye_features(std::span<const Point3, kMeshPoints> points) {
    EyeFeatures features;
    for (std::size_t e = 0; e < kEyes.size(); ++e) {
        const EyeIndices& eye = kEyes[e];
        const cv::Vec3f outer = vector_of(points[eye.outer]), inner = vector_of(points[eye.inner]);
        float heights = 0;
        for (const auto& [lower, upper] : eye.heights)
            heights += length(vector_of(points[lower]) - vector_of(points[upper]));
        features.open[e] = heights / (length(outer - inner) + kTiny);

        const cv::Vec3f shift = vector_of(points[eye.iris]) - 0.5f * (outer + inner);
        const cv::Vec3f ball = (direction(shift) - direction(outer - inner)) * length(shift);
        for (int k = 0; k < 3; ++k) features.ball[2 * static_cast<std::size_t>(k) + e] = ball[k];
    }
    return features;
}

}  // namespace ditto
