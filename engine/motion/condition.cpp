#include "motion/condition.h"

#include <algorithm>

namespace ditto {
namespace {

using namespace condition;

constexpr float kGazeUnit = 20.0f;  // degrees
constexpr float kPoseUnit = 2.0f;   // standard deviations
constexpr float kFaceWidth =
    1.55f;  // outer-eye distances: the canonical head's width over its eyes' distance

Channel plus(Channel first, std::size_t i) {
    return static_cast<Channel>(static_cast<std::size_t>(first) + i);
}

void write_emotion(const ControlRow& controls, std::span<float> out) {
    float sum = 0.0f, influence = 0.0f;
    for (std::size_t i = 0; i < kEmotionCount; ++i) {
        const Channel emotion = plus(Channel::EmotionAngry, i);
        sum += std::max(controls.get(emotion), 0.0f);
        influence = std::max(influence, controls.weight(emotion));
    }
    if (influence <= 0.0f || sum <= 0.0f) return;
    for (std::size_t i = 0; i < kEmotionCount; ++i) {
        out[kEmotion - kEmotion + i] =
            std::max(controls.get(plus(Channel::EmotionAngry, i)), 0.0f) / sum;
    }
    out[kEmotionMask - kEmotion] = 1.0f;
}

void write_eyes(const ControlRow& controls, std::span<float> out) {
    if (controls.weight(Channel::EyesOpen) > 0.0f) {
        out[kEyes - kEmotion] = controls.get(Channel::EyesOpen);
        out[kEyesMask - kEmotion] = 1.0f;
    }
    if (controls.weight(Channel::GazeYaw) > 0.0f || controls.weight(Channel::GazePitch) > 0.0f) {
        out[kGaze - kEmotion] = controls.get(Channel::GazeYaw) / kGazeUnit;
        out[kGaze - kEmotion + 1] = controls.get(Channel::GazePitch) / kGazeUnit;
        out[kGazeMask - kEmotion] = 1.0f;
    }
}

void write_pose(const ControlRow& controls, const MotionScale& scale, std::span<float> out) {
    for (std::size_t i = 0; i < arkit::kHeadSize; ++i) {
        const Channel channel = plus(Channel::HeadYaw, i);
        if (controls.weight(channel) <= 0.0f) continue;
        out[kPose - kEmotion + i] =
            scale.standardise(i, head_motion_value(channel, controls.get(channel))) / kPoseUnit;
        out[kPoseMask - kEmotion + i] = 1.0f;
    }
}

}  // namespace

float head_motion_value(Channel channel, float value) {
    switch (channel) {
        case Channel::HeadScale:
            return value - 1.0f;
        case Channel::HeadX:
        case Channel::HeadY:
            return value * kFaceWidth;
        default:
            return value;
    }
}

float head_channel_value(Channel channel, float motion) {
    switch (channel) {
        case Channel::HeadScale:
            return motion + 1.0f;
        case Channel::HeadX:
        case Channel::HeadY:
            return motion / kFaceWidth;
        default:
            return motion;
    }
}

void write_control_condition(const ControlRow& controls, const MotionScale& scale,
                             std::span<float> out) {
    std::fill(out.begin(), out.end(), 0.0f);
    write_emotion(controls, out);
    write_eyes(controls, out);
    write_pose(controls, scale, out);
}

}  // namespace ditto
