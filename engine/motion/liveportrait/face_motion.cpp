#include "motion/liveportrait/face_motion.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ditto {
namespace {

constexpr float kDegreesPerBin = 3.0f;
constexpr float kFirstBinDegrees = -97.5f;

RotationMatrix product(const RotationMatrix& a, const RotationMatrix& b) {
    RotationMatrix c{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column)
            for (std::size_t k = 0; k < 3; ++k)
                c[3 * row + column] += a[3 * row + k] * b[3 * k + column];
    return c;
}

void add(std::span<float> sum, std::span<const float> values) {
    std::transform(sum.begin(), sum.end(), values.begin(), sum.begin(), std::plus<>());
}

SourceFace mean_face(std::span<const SourceFace> faces) {
    SourceFace mean;
    mean.motion.part(MotionPart::Scale)[0] = 0.0f;
    for (const SourceFace& face : faces) {
        for (std::size_t i = 0; i < kMotionParts; ++i)
            add(mean.motion.part(MotionPart(i)), face.motion.part(MotionPart(i)));
        add(mean.keypoints, face.keypoints);
    }
    const auto divide = [n = static_cast<float>(faces.size())](float& value) { value /= n; };
    for (std::size_t i = 0; i < kMotionParts; ++i)
        std::ranges::for_each(mean.motion.part(MotionPart(i)), divide);
    std::ranges::for_each(mean.keypoints, divide);
    return mean;
}

}  // namespace

MotionVector FaceMotion::vector() const {
    MotionVector vector = values_;
    vector[0] -= 1.0f;
    return vector;
}

float degrees_of(PoseLogits logits) {
    const float highest = *std::ranges::max_element(logits);
    float total = 0.0f, bins = 0.0f;
    for (std::size_t i = 0; i < kPoseBins; ++i) {
        const float weight = std::exp(logits[i] - highest);
        total += weight;
        bins += weight * static_cast<float>(i);
    }
    return bins / total * kDegreesPerBin + kFirstBinDegrees;
}

HeadAngles head_angles(const FaceMotion& motion) {
    return {degrees_of(motion.logits(MotionPart::Pitch)),
            degrees_of(motion.logits(MotionPart::Yaw)),
            degrees_of(motion.logits(MotionPart::Roll))};
}

RotationMatrix rotation_matrix(const HeadAngles& angles) {
    constexpr float kRadians = std::numbers::pi_v<float> / 180.0f;
    const auto sine = [](float degrees) { return std::sin(degrees * kRadians); };
    const auto cosine = [](float degrees) { return std::cos(degrees * kRadians); };
    const auto [pitch, yaw, roll] = angles;
    // The transposed factors, in reverse order.
    const RotationMatrix x{1, 0, 0, 0, cosine(pitch), sine(pitch), 0, -sine(pitch), cosine(pitch)};
    const RotationMatrix y{cosine(yaw), 0, -sine(yaw), 0, 1, 0, sine(yaw), 0, cosine(yaw)};
    const RotationMatrix z{cosine(roll), sine(roll), 0, -sine(roll), cosine(roll), 0, 0, 0, 1};
    return product(product(x, y), z);
}

Keypoints pose_keypoints(const Keypoints& canonical, const FaceMotion& motion,
                         const HeadAngles& angles) {
    const RotationMatrix rotation = rotation_matrix(angles);
    const auto expression = motion.part(MotionPart::Expression);
    const auto shift = motion.part(MotionPart::Translation);
    Keypoints posed;
    for (std::size_t i = 0; i < kKeypointValues; ++i) {
        const std::size_t point = i / 3 * 3, axis = i % 3;
        float value = expression[i];
        for (std::size_t k = 0; k < 3; ++k) value += canonical[point + k] * rotation[3 * k + axis];
        posed[i] = motion.scale() * value + (axis < 2 ? shift[axis] : 0.0f);
    }
    return posed;
}

Keypoints pose_keypoints(const SourceFace& face) {
    return pose_keypoints(face.keypoints, face.motion, head_angles(face.motion));
}

std::vector<SourceFace> mean_filter(std::span<const SourceFace> faces, int window) {
    const auto half = static_cast<std::size_t>(std::max(window, 0) / 2);
    std::vector<SourceFace> filtered;
    filtered.reserve(faces.size());
    for (std::size_t i = 0; i < faces.size(); ++i) {
        const std::size_t first = i - std::min(i, half);
        const std::size_t end = std::min(faces.size(), i + half + 1);
        filtered.push_back(mean_face(faces.subspan(first, end - first)));
    }
    return filtered;
}

}  // namespace ditto
