#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace ditto {

/// Parts of LivePortrait's implicit motion (arXiv 2407.03168 §3), in the order of the motion
/// vector.
enum class MotionPart { Scale, Pitch, Yaw, Roll, Translation, Expression };

inline constexpr std::size_t kImplicitKeypoints = 21;
inline constexpr std::size_t kKeypointValues = 3 * kImplicitKeypoints;
inline constexpr std::size_t kPoseBins = 66;
inline constexpr std::size_t kMotionParts = 6;
/// First value of every part and, last, the size of the whole vector.
inline constexpr std::array<std::size_t, kMotionParts + 1> kMotionOffsets{0,   1,   67, 133,
                                                                          199, 202, 265};
inline constexpr std::size_t kMotionValues = kMotionOffsets.back();

using Keypoints = std::array<float, kKeypointValues>;   ///< x, y, z of each keypoint in turn
using MotionVector = std::array<float, kMotionValues>;  ///< as the motion model has it: scale − 1
using PoseLogits = std::span<const float, kPoseBins>;   ///< of bins of 3 degrees
using RotationMatrix = std::array<float, 9>;            ///< row-major, for row vectors: p · R

/// Scale, head angles as logits of bins, shift and expression of a face in one frame.
class FaceMotion {
  public:
    FaceMotion() { values_[0] = 1.0f; }
    explicit FaceMotion(const MotionVector& vector) : values_(vector) { values_[0] += 1.0f; }

    std::span<float> part(MotionPart part) {
        return std::span(values_).subspan(first_of(part), size_of(part));
    }
    std::span<const float> part(MotionPart part) const {
        return std::span(values_).subspan(first_of(part), size_of(part));
    }

    float scale() const { return values_[0]; }
    /// `part` is Pitch, Yaw or Roll.
    PoseLogits logits(MotionPart part) const { return this->part(part).first<kPoseBins>(); }
    /// What the motion model sees of it: the same values, but the scale's distance from 1.
    MotionVector vector() const;

  private:
    static constexpr std::size_t first_of(MotionPart part) {
        return kMotionOffsets[static_cast<std::size_t>(part)];
    }
    static constexpr std::size_t size_of(MotionPart part) {
        return kMotionOffsets[static_cast<std::size_t>(part) + 1] - first_of(part);
    }

    MotionVector values_{};  ///< with the scale itself
};

/// A source frame: its motion and the face's canonical keypoints.
struct SourceFace {
    FaceMotion motion;
    Keypoints keypoints{};
};

struct HeadAngles {
    float pitch = 0, yaw = 0, roll = 0;  ///< degrees
};

/// Expected angle of the bins: Σ softmax(logits)_i · 3 i − 97.5 degrees.
float degrees_of(PoseLogits logits);
HeadAngles head_angles(const FaceMotion& motion);

/// Transpose of Rz(roll) · Ry(yaw) · Rx(pitch).
RotationMatrix rotation_matrix(const HeadAngles& angles);

/// Canonical keypoints to a frame: scale · (keypoints · R + expression) + (t_x, t_y, 0)
/// (arXiv 2407.03168 eq. 2). The motion's own angles are replaced by `angles`.
Keypoints pose_keypoints(const Keypoints& canonical, const FaceMotion& motion,
                         const HeadAngles& angles);
Keypoints pose_keypoints(const SourceFace& face);

/// Every value averaged over the frames no further than window / 2 (rounded down) from its own; at
/// the ends over those that there are.
std::vector<SourceFace> mean_filter(std::span<const SourceFace> faces, int window);

}  // namespace ditto
