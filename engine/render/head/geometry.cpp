#include "render/head/geometry.h"

#include <algorithm>
#include <numbers>

namespace ditto::mesh {
namespace {

constexpr std::size_t kRightEar = 234, kLeftEar = 454, kBridge = 168;
constexpr float kCameraDistance = 8.0f;  // E
constexpr float kYawGain = 1.2f;         // the soft-capped depth shows less turn than was asked for
constexpr float kYawDepth = 0.05f, kNodDepth = 0.10f, kNodBelow = 0.45f;  // E, from the ears
constexpr float kNearest = 0.2f;                                          // of the camera distance

float radians(float degrees) {
    return degrees * std::numbers::pi_v<float> / 180.0f;
}

Point3 multiply(const std::array<float, 9>& m, const Point3& p) {
    return {m[0] * p.x + m[1] * p.y + m[2] * p.z, m[3] * p.x + m[4] * p.y + m[5] * p.z,
            m[6] * p.x + m[7] * p.y + m[8] * p.z};
}

}  // namespace

Point3 HeadFit::turn(const Point3& canonical) const {
    return scale * multiply(rotation, canonical);
}
Point3 HeadFit::turned_back(const Point3& p) const {
    const auto& m = rotation;
    return 1.0f / scale *
           Point3{m[0] * p.x + m[3] * p.y + m[6] * p.z, m[1] * p.x + m[4] * p.y + m[7] * p.z,
                  m[2] * p.x + m[5] * p.y + m[8] * p.z};
}
Point3 HeadFit::place(const Point3& canonical) const {
    return turn(canonical) + translation;
}

HeadTurn::HeadTurn(const HeadFit& fit, const HeadMotion& motion) : fit_(fit), motion_(motion) {
    const float e = fit.eye_distance;
    const Point3 ears = 0.5f * (fit.source[kRightEar] + fit.source[kLeftEar]);
    const Point3 across = fit.turn({1, 0, 0});
    const float flat_length = std::hypot(across.x, across.y);
    upright_cos_ = across.x / flat_length;
    upright_sin_ = across.y / flat_length;
    yaw_centre_ = ears + Point3{0, 0, kYawDepth * e};
    nod_centre_ =
        ears + Point3{-upright_sin_ * kNodBelow * e, upright_cos_ * kNodBelow * e, kNodDepth * e};
    principal_ = flat(fit.source[kBridge]);
    reference_depth_ = fit.source[kBridge].z;
    camera_distance_ = kCameraDistance * e;
    full_ = movement(1.0f);
}

/// Yaw, then pitch, then roll, in the frame of the upright head.
HeadTurn::Movement HeadTurn::movement(float weight) const {
    // Positive yaw brings the near side to the viewer's right; positive pitch lifts it.
    const float yaw = radians(kYawGain * motion_.yaw * weight),
                pitch = radians(motion_.pitch * weight), roll = radians(motion_.roll * weight);
    const float cy = std::cos(yaw), sy = std::sin(yaw), cp = std::cos(pitch), sp = std::sin(pitch),
                cr = std::cos(roll), sr = std::sin(roll);
    // Rows of Rz(roll) · Rx(pitch) · Ry(yaw), z away from the viewer.
    const std::array<float, 9> turn{cr * cy - sr * sp * sy,
                                    -sr * cp,
                                    -cr * sy - sr * sp * cy,
                                    sr * cy + cr * sp * sy,
                                    cr * cp,
                                    -sr * sy + cr * sp * cy,
                                    cp * sy,
                                    -sp,
                                    cp * cy};
    // Yaw turns about one centre, pitch and roll about another: the difference is carried as a
    // shift, which does not yaw.
    const Point3 lever = upright(yaw_centre_ - nod_centre_);
    const Point3 nodded{lever.x, cp * lever.y + sp * lever.z, -sp * lever.y + cp * lever.z};
    const Point3 rolled{cr * nodded.x - sr * nodded.y, sr * nodded.x + cr * nodded.y, nodded.z};

    const float scale = 1.0f + weight * motion_.scale, shift = weight * fit_.eye_distance;
    const auto column = [&](const Point3& axis) {
        return scale * from_upright(multiply(turn, upright(axis)));
    };
    const Point3 x = column({1, 0, 0}), y = column({0, 1, 0}), z = column({0, 0, 1});
    Movement movement{{x.x, y.x, z.x, x.y, y.y, z.y, x.z, y.z, z.z}, {0, 0, 0}};
    movement.shift = scale * from_upright(rolled) - multiply(movement.rotation, yaw_centre_) +
                     nod_centre_ + Point3{shift * motion_.x, shift * motion_.y, 0};
    return movement;
}

Point3 HeadTurn::upright(const Point3& p) const {
    return {upright_cos_ * p.x + upright_sin_ * p.y, -upright_sin_ * p.x + upright_cos_ * p.y, p.z};
}

Point3 HeadTurn::from_upright(const Point3& p) const {
    return {upright_cos_ * p.x - upright_sin_ * p.y, upright_sin_ * p.x + upright_cos_ * p.y, p.z};
}

Point3 HeadTurn::direction(const Point3& at_rest) const {
    return 1.0f / (1.0f + motion_.scale) * multiply(full_.rotation, at_rest);
}

Point3 HeadTurn::apply(const Point3& at_rest, float weight) const {
    if (weight <= 0.0f) return at_rest;
    // Where the point is in space if the picture shows it at its place.
    const float away = 1.0f + (at_rest.z - reference_depth_) / camera_distance_;
    const Point3 in_space{principal_.x + (at_rest.x - principal_.x) * away,
                          principal_.y + (at_rest.y - principal_.y) * away, at_rest.z};
    const Movement by = weight == 1.0f ? full_ : movement(weight);
    const Point3 moved = multiply(by.rotation, in_space) + by.shift;
    const float depth = std::max(1.0f + (moved.z - reference_depth_) / camera_distance_, kNearest);
    return {principal_.x + (moved.x - principal_.x) / depth,
            principal_.y + (moved.y - principal_.y) / depth, moved.z};
}

}  // namespace ditto::mesh
