#include "motion/face_seam.h"

#include <algorithm>

#include "motion/direction.h"

namespace ditto {
namespace {

constexpr float kStays = 0.9f;  // of the distance, a frame

/// How far a column is led.
float led(const ControlRow& controls, std::size_t column) {
    if (column >= arkit::kHeadSize) return is_expression(column - arkit::kHeadSize) ? 1.0f : 0.0f;
    return 1.0f - std::clamp(controls.weight(head_channel(column)), 0.0f, 1.0f);
}

}  // namespace

void FaceSeam::begin(std::span<const float> row) {
    for (std::size_t i = 0; known_ && i < apart_.size(); ++i) apart_[i] = ahead_[i] - row[i];
}

void FaceSeam::even(const ControlRow& controls, std::span<float> row) {
    for (std::size_t i = 0; i < apart_.size(); ++i) {
        row[i] += led(controls, i) * apart_[i];
        apart_[i] *= kStays;
    }
}

void FaceSeam::end(std::span<const float> row) {
    for (std::size_t i = 0; i < ahead_.size(); ++i) ahead_[i] = row[i] + apart_[i];
    known_ = true;
}

}  // namespace ditto
