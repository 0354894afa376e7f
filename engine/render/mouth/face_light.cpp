#include "render/mouth/face_light.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <unordered_set>
#include <vector>

#include "render/head/head_model.h"
#include "render/head/paint.h"
#include "render/mouth/linear_light.h"

namespace ditto::mesh {
namespace {

constexpr float kLeastAmbient = 0.25f;
constexpr float kMostDirected = 0.8f;  // of the ambient
constexpr float kLeastFacing = 0.15f;  // of a triangle whose brightness counts
constexpr int kReweightings = 8;
constexpr float kResidual = 0.2f;  // beyond which a triangle counts less: hair, shadow, beard
constexpr float kRidge = 0.02f;
constexpr float kBlur = 0.012f;  // E

constexpr std::array<std::uint16_t, 69> kEyesAndBrows{
    22,  23,  24,  25,  26,  27,  28,  29,  30,  31,  32,  33,  7,   133, 144, 145, 153, 154,
    155, 157, 158, 159, 160, 161, 163, 173, 246, 249, 263, 362, 373, 374, 380, 381, 382, 384,
    385, 386, 387, 388, 390, 398, 466, 46,  52,  53,  55,  63,  65,  66,  70,  105, 107, 276,
    282, 283, 285, 293, 295, 296, 300, 334, 336, 110, 112, 130, 243, 359, 463};

std::unordered_set<std::uint16_t> not_skin() {
    std::unordered_set<std::uint16_t> vertices(kEyesAndBrows.begin(), kEyesAndBrows.end());
    for (std::size_t row = 0; row < 4; ++row) {
        vertices.insert(kUpperLip[row].begin(), kUpperLip[row].end());
        vertices.insert(kLowerLip[row].begin(), kLowerLip[row].end());
    }
    vertices.insert({kRightCorner, kLeftCorner, kRightInnerCorner, kLeftInnerCorner});
    return vertices;
}

/// A piece of skin: which way it faces, how bright and how large it is.
struct Patch {
    Point3 normal;
    float light, weight;
};

std::vector<Patch> skin_patches(const cv::Mat& rgb, const HeadFit& fit) {
    std::vector<Point2> outline;
    for (const auto vertex : kFaceOval) outline.push_back(flat(fit.source[vertex]));
    const cv::Rect bounds = bounds_of(outline, 0.1f * fit.eye_distance, rgb.size());
    if (bounds.empty()) return {};
    cv::Mat smooth;
    cv::GaussianBlur(to_linear(rgb(bounds)), smooth, {}, std::max(0.6f, kBlur * fit.eye_distance));
    const auto excluded = not_skin();
    std::vector<Patch> patches;
    for (const Triangle& triangle : skin_triangles()) {
        if (std::any_of(triangle.begin(), triangle.end(),
                        [&](auto vertex) { return excluded.contains(vertex); }))
            continue;
        const Point3 a = fit.source[triangle[0]], b = fit.source[triangle[1]],
                     c = fit.source[triangle[2]];
        Point3 normal = cross(b - a, c - a);
        const float area = length(normal);
        if (area <= 1.0f) continue;
        normal = (normal.z > 0 ? -1.0f : 1.0f) / area * normal;
        if (-normal.z <= kLeastFacing) continue;
        const Point3 middle = (1.0f / 3.0f) * (a + b + c);
        patches.push_back(
            {normal,
             light_of(sample<cv::Vec3f>(smooth, middle.x - static_cast<float>(bounds.x),
                                        middle.y - static_cast<float>(bounds.y))),
             std::sqrt(area)});
    }
    return patches;
}

/// Of e0 + ea · n to the patches' light, the weights as they are now.
cv::Vec4f fitted(const std::vector<Patch>& patches, const std::vector<float>& weights) {
    cv::Matx44f products = cv::Matx44f::zeros();
    cv::Vec4f sums(0, 0, 0, 0);
    float total = 0;
    for (std::size_t i = 0; i < patches.size(); ++i) {
        const Point3& n = patches[i].normal;
        const cv::Vec4f row(1, n.x, n.y, n.z);
        products += weights[i] * (row * row.t());
        sums += weights[i] * patches[i].light * row;
        total += weights[i];
    }
    for (int i = 1; i < 4; ++i) products(i, i) += kRidge * total;
    return products.solve(sums, cv::DECOMP_SVD);
}

float median_light(const std::vector<Patch>& patches) {
    std::vector<float> values;
    for (const Patch& patch : patches) values.push_back(patch.light);
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

}  // namespace

FaceLight face_light(const cv::Mat& rgb, const HeadFit& fit) {
    const auto patches = skin_patches(rgb, fit);
    if (patches.size() < 20) return {};
    const float median = std::max(median_light(patches), 1e-3f);
    std::vector<float> weights;
    for (const Patch& patch : patches) weights.push_back(patch.weight);
    cv::Vec4f light;
    for (int i = 0; i < kReweightings; ++i) {
        light = fitted(patches, weights);
        for (std::size_t k = 0; k < patches.size(); ++k) {
            const Patch& patch = patches[k];
            const float fit_to = light[0] + dot({light[1], light[2], light[3]}, patch.normal);
            const float residual = (patch.light - fit_to) / median / kResidual;
            weights[k] = patch.weight / (1 + residual * residual);
        }
    }
    light = light * (1.0f / median);
    FaceLight result{std::max(light[0], kLeastAmbient), {light[1], light[2], light[3]}};
    const float most = kMostDirected * result.ambient, size = length(result.directed);
    if (size > most) result.directed = most / size * result.directed;
    return result;
}

}  // namespace ditto::mesh
