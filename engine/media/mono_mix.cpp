#include "media/mono_mix.h"

#include <algorithm>
#include <cmath>

namespace ditto {
namespace {

constexpr float kMemory = 0.3f;  // seconds
constexpr float kTurn = 0.005f;  // seconds
// Correlations at which the right channel is turned, and turned back: wide music seldom reaches the
// first, a voice of one polarity is always beyond the second.
constexpr float kOpposed = -0.8f, kAgreed = -0.4f;
constexpr float kMostGain = 2;  // one channel is silent
constexpr float kNothing = 1e-12f;

float share(float seconds, int rate) {
    return 1 - std::exp(-1 / (seconds * static_cast<float>(rate)));
}

}  // namespace

MonoMix::MonoMix(int rate) : forget_(share(kMemory, rate)), turn_(share(kTurn, rate)) {}

float MonoMix::operator()(float left, float right) {
    left_ += forget_ * (left * left - left_);
    right_ += forget_ * (right * right - right_);
    product_ += forget_ * (left * right - product_);
    const float loudest = std::max(left_, right_), both = std::sqrt(left_ * right_);
    if (product_ < kOpposed * both) target_ = -1;
    if (product_ > kAgreed * both) target_ = 1;
    sign_ += turn_ * (target_ - sign_);
    const float mixed = (left_ + right_ + 2 * target_ * product_) / 4;
    const float wanted =
        std::clamp(std::sqrt((loudest + kNothing) / (mixed + kNothing)), 1.0f, kMostGain);
    gain_ += turn_ * (wanted - gain_);
    return gain_ * (left + sign_ * right) / 2;
}

}  // namespace ditto
