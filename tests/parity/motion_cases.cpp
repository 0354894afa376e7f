// What surrounds the motion model in the published pipeline: face motion, conditions, windows,
// stitching.
#include "motion_values.h"
#include "parity.h"

namespace ditto {
namespace {

using testing::array_of;
using testing::GoldenCase;
using testing::kPartNames;
using testing::rows_of;
using testing::values_of;

torch::Tensor tensor_of(std::span<const float> values) {
    return torch::tensor(c10::ArrayRef<float>(values.data(), values.size()));
}

void check_angles(const GoldenCase& golden) {
    std::vector<float> degrees;
    for (const auto& logits : golden.input("logits").unbind())
        degrees.push_back(degrees_of(values_of(logits).first<kPoseBins>()));
    EXPECT_EQ(golden.misses("degrees", tensor_of(degrees)), 0);

    std::vector<RotationMatrix> rotations;
    for (const auto& row : golden.input("angles_pitch_yaw_roll").unbind()) {
        const auto angles = values_of(row);
        rotations.push_back(rotation_matrix({angles[0], angles[1], angles[2]}));
    }
    EXPECT_EQ(golden.misses("rotation", rows_of(rotations)), 0);
}

void check_vectors(const GoldenCase& golden) {
    std::vector<Keypoints> posed, canonical;
    std::vector<MotionVector> vectors;
    for (const SourceFace& face : testing::input_faces(golden, "info")) {
        posed.push_back(pose_keypoints(face));
        canonical.push_back(face.keypoints);
        vectors.push_back(face.motion.vector());
    }
    EXPECT_EQ(golden.misses("transform_keypoint", rows_of(posed)), 0);
    EXPECT_EQ(golden.misses("vector265", rows_of(vectors)), 0);
    EXPECT_EQ(golden.misses("vector328", torch::cat({rows_of(vectors), rows_of(canonical)}, 1)), 0);

    const FaceMotion motion(array_of<kMotionValues>(values_of(golden.input("vector_in"))));
    for (std::size_t i = 0; i < kMotionParts; ++i)
        EXPECT_EQ(
            golden.misses("from_vector." + kPartNames[i], tensor_of(motion.part(MotionPart(i)))), 0)
            << kPartNames[i];
}

void check_mean_filter(const GoldenCase& golden, int window) {
    const auto faces = mean_filter(testing::input_faces(golden, "video"), window);
    const std::string name = "mean_filter_k" + std::to_string(window) + ".";
    std::vector<Keypoints> keypoints;
    for (const SourceFace& face : faces) keypoints.push_back(face.keypoints);
    EXPECT_EQ(golden.misses(name + "kp", rows_of(keypoints)), 0) << window;
    for (const MotionPart part :
         {MotionPart::Scale, MotionPart::Pitch, MotionPart::Translation, MotionPart::Expression}) {
        std::vector<torch::Tensor> rows;
        for (const SourceFace& face : faces) rows.push_back(tensor_of(face.motion.part(part)));
        const auto& key = kPartNames[static_cast<std::size_t>(part)];
        EXPECT_EQ(golden.misses(name + key, torch::stack(rows)), 0) << name << key;
    }
}

PARITY_CASE(motion_utils) {
    check_angles(golden);
    check_vectors(golden);
    for (const int window : {13, 3, 4, 1}) check_mean_filter(golden, window);
}

}  // namespace
}  // namespace ditto
