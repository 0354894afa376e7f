#pragma once

#include <torch/torch.h>

#include "golden_case.h"
#include "motion/liveportrait/face_motion.h"

namespace ditto::testing {

/// Values of a tensor, flattened.
inline std::span<const float> values_of(const torch::Tensor& tensor) {
    return {tensor.data_ptr<float>(), static_cast<std::size_t>(tensor.numel())};
}

inline torch::Tensor tensor_of(std::span<const float> values) {
    return torch::tensor(c10::ArrayRef<float>(values.data(), values.size()));
}

template <std::size_t N>
std::array<float, N> array_of(std::span<const float> values) {
    std::array<float, N> array;
    std::copy_n(values.begin(), N, array.begin());
    return array;
}

/// Rows of N values as a tensor [rows, N].
template <std::size_t N>
torch::Tensor rows_of(const std::vector<std::array<float, N>>& rows) {
    return torch::from_blob(const_cast<std::array<float, N>*>(rows.data()),
                            {static_cast<std::int64_t>(rows.size()), std::int64_t{N}})
        .clone();
}

/// Motions of a case's inputs `<prefix>.scale`, `<prefix>.pitch`, ….
std::vector<FaceMotion> input_motions(const GoldenCase& golden, const std::string& prefix);
/// The same with the canonical keypoints `<prefix>.kp`.
std::vector<SourceFace> input_faces(const GoldenCase& golden, const std::string& prefix);

/// The reference's names of the parts, in the order of MotionPart.
inline const std::array<std::string, kMotionParts> kPartNames{"scale", "pitch", "yaw",
                                                              "roll",  "t",     "exp"};

}  // namespace ditto::testing
