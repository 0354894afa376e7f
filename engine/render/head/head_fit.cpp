#include "render/head/head_fit.h"

#include <opencv2/core.hpp>

#include "render/head/head_model.h"

namespace ditto::mesh {
namespace {

constexpr float kDepthKnee =
    0.3f;  // E behind the bridge of the nose, where capping begins, and its range
constexpr std::size_t kBridge = 168;

Point3 centre_of(const Vertices& points) {
    Point3 sum;
    for (const Point3& p : points) sum = sum + p;
    return (1.0f / static_cast<float>(points.size())) * sum;
}

cv::Vec3d vec(const Point3& p) {
    return {p.x, p.y, p.z};
}

float cap(float depth) {
    if (depth <= kDepthKnee) return depth;
    return kDepthKnee + kDepthKnee * std::tanh((depth - kDepthKnee) / kDepthKnee);
}

}  // namespace

HeadFit fit_head(const FaceLandmarks& face) {
    const Vertices& head = canonical_head();
    const Point3 from_centre = centre_of(head), to_centre = centre_of(face.points);
    cv::Matx33d covariance = cv::Matx33d::zeros();
    double spread = 0.0;
    for (std::size_t i = 0; i < kVertexCount; ++i) {
        const cv::Vec3d from = vec(head[i] - from_centre), to = vec(face.points[i] - to_centre);
        covariance += to * from.t();
        spread += from.dot(from);
    }
    cv::Matx31d singular;
    cv::Matx33d u, vt;
    cv::SVD::compute(covariance, singular, u, vt);
    const double sign = cv::determinant(u * vt) < 0 ? -1.0 : 1.0;
    const cv::Matx33d rotation = u * cv::Matx33d::diag({1.0, 1.0, sign}) * vt;

    HeadFit fit;
    fit.scale = static_cast<float>((singular(0) + singular(1) + sign * singular(2)) / spread);
    for (int i = 0; i < 9; ++i)
        fit.rotation[static_cast<std::size_t>(i)] = static_cast<float>(rotation.val[i]);
    fit.eye_distance = kCanonicalEyeDistance * fit.scale;
    fit.translation = to_centre - fit.turn(from_centre);

    for (std::size_t i = 0; i < kVertexCount; ++i) {
        fit.source[i] = face.points[i];
        fit.source[i].z = 0.5f * (face.points[i].z + fit.place(head[i]).z);
    }
    const float nearest = fit.source[kBridge].z, e = fit.eye_distance;
    for (Point3& p : fit.source) p.z = nearest + e * cap((p.z - nearest) / e);
    return fit;
}

}  // namespace ditto::mesh
