#include "motion/head_sway.h"

#include <cmath>

namespace ditto {
namespace {

constexpr std::uint64_t kStream = 0x5EA4;
constexpr float kFrame = 1.0f / 25.0f;
constexpr float kStillShare = 0.55f;  // of the motion stays in silence

/// One step of a stationary process of the given standard deviation and time constant.
float step(float value, float deviation, float seconds, float normal) {
    const float keep = std::exp(-kFrame / seconds);
    return keep * value + deviation * std::sqrt(1.0f - keep * keep) * normal;
}

}  // namespace

HeadSway::HeadSway(std::uint64_t seed, const SwayStyle& style)
    : random_(seed, kStream), style_(style) {
    // The average starts over motion that has already settled.
    for (std::size_t i = 0; i < 4 * kSmoothing; ++i) next(1.0f);
}

Sway HeadSway::next(float activity) {
    const float gain = kStillShare + (1.0f - kStillShare) * activity;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        slow_[axis] = step(slow_[axis], style_.slow[axis], style_.slow_seconds, random_.normal());
        quick_[axis] =
            step(quick_[axis], style_.quick[axis], style_.quick_seconds, random_.normal());
        recent_[at_][axis] = gain * (slow_[axis] + quick_[axis]);
    }
    at_ = (at_ + 1) % kSmoothing;
    Sway mean{};
    for (const auto& frame : recent_) {
        for (std::size_t axis = 0; axis < 3; ++axis)
            mean[axis] += frame[axis] / static_cast<float>(kSmoothing);
    }
    return mean;
}

}  // namespace ditto
