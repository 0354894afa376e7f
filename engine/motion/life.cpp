#include "motion/life.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ditto {
namespace {

constexpr std::uint64_t kBlinkStream = 0xB11C, kGazeStream = 0x6A2E;
constexpr double kFrame = 1.0 / 25.0;

// Blinks, seconds. The hold is longer than a frame, so that one frame always shows the eyes closed.
constexpr float kClosingMin = 0.075f, kClosingMax = 0.110f;
constexpr float kHoldMin = 0.042f, kHoldMax = 0.055f;
constexpr float kOpeningMin = 0.100f, kOpeningMax = 0.180f;
constexpr double kShortestInterval = 0.7, kLongestInterval = 5.5;
constexpr float kFirstBlinkMin = 0.6f, kFirstBlinkMax = 2.2f;

// Gaze.
constexpr float kFixationSpread = 0.5f;
constexpr float kOnCameraDegrees = 1.2f;
constexpr float kLargestYaw = 18.0f, kLargestPitch = 10.0f;
constexpr float kPitchShare = 0.6f;  // people look aside more than up or down
constexpr double kSaccadeBase = 0.025, kSaccadePerDegree = 0.0025;  // seconds
constexpr float kAversionChance = 0.75f;  // else another point near the camera

float ease(double x) {
    return static_cast<float>(0.5 - 0.5 * std::cos(std::numbers::pi * std::clamp(x, 0.0, 1.0)));
}

}  // namespace

EyeLife::EyeLife(std::uint64_t seed, const EyeStyle& style)
    : blink_random_(seed, kBlinkStream), gaze_random_(seed, kGazeStream), style_(style) {
    plan_blink(0.0, true);
    blink_.start = static_cast<double>(blink_random_.uniform(kFirstBlinkMin, kFirstBlinkMax));
}

float EyeLife::Blink::openness(double time) const {
    if (time < start + closing) return 1.0f - ease((time - start) / closing);
    return ease((time - start - closing - hold) / opening);
}

void EyeLife::plan_blink(double after, bool speaking) {
    const float median = speaking ? style_.blink_interval_talking : style_.blink_interval_silent;
    const auto interval =
        static_cast<double>(blink_random_.log_normal(median, style_.blink_spread));
    blink_.start = after + std::clamp(interval, kShortestInterval, kLongestInterval);
    blink_.closing = static_cast<double>(blink_random_.uniform(kClosingMin, kClosingMax));
    blink_.hold = static_cast<double>(blink_random_.uniform(kHoldMin, kHoldMax));
    blink_.opening = static_cast<double>(blink_random_.uniform(kOpeningMin, kOpeningMax));
}

void EyeLife::plan_gaze(double now, bool speaking) {
    from_yaw_ = to_yaw_;
    from_pitch_ = to_pitch_;
    away_ = !away_ && gaze_random_.chance(kAversionChance);
    const float camera_yaw = kOnCameraDegrees * gaze_random_.normal();
    const float camera_pitch = kOnCameraDegrees * gaze_random_.normal();
    // A gamma variable of shape 2 is the sum of two exponentials.
    const float size = -style_.aversion_degrees *
                       std::log((1.0f - gaze_random_.uniform()) * (1.0f - gaze_random_.uniform()));
    const float direction = gaze_random_.uniform(0.0f, 2.0f * std::numbers::pi_v<float>);
    const float fixation = speaking ? style_.fixation_talking : style_.fixation_silent;
    const float stay = gaze_random_.log_normal(away_ ? style_.aversion : fixation, kFixationSpread);
    to_yaw_ =
        away_ ? std::clamp(size * std::cos(direction), -kLargestYaw, kLargestYaw) : camera_yaw;
    to_pitch_ =
        away_ ? std::clamp(kPitchShare * size * std::sin(direction), -kLargestPitch, kLargestPitch)
              : camera_pitch;
    const double distance = std::hypot(to_yaw_ - from_yaw_, to_pitch_ - from_pitch_);
    saccade_start_ = now;
    saccade_end_ = now + kSaccadeBase + kSaccadePerDegree * distance;
    gaze_until_ = saccade_end_ + static_cast<double>(stay);
}

EyeState EyeLife::next(bool speaking) {
    const double time = (static_cast<double>(frame_++) + 0.5) * kFrame;
    if (time > blink_.end()) plan_blink(blink_.end(), speaking);
    if (time > gaze_until_) plan_gaze(time, speaking);
    const float moved = ease((time - saccade_start_) / (saccade_end_ - saccade_start_));
    EyeState eyes;
    eyes.openness = time < blink_.start ? 1.0f : blink_.openness(time);
    eyes.gaze_yaw = std::lerp(from_yaw_, to_yaw_, moved);
    eyes.gaze_pitch = std::lerp(from_pitch_, to_pitch_, moved);
    return eyes;
}

}  // namespace ditto
