#include "motion/direction.h"

#include <algorithm>
#include <cmath>

#include "motion/emotion_poses.h"
#include "motion/eyes.h"

namespace ditto {
namespace {

using namespace arkit;

constexpr float kCounterRotation = 0.6f;  // of the head's turn that eyes take back

/// How far a head moves of itself: degrees, outer-eye distances, part of its size.
constexpr std::array<float, kHeadSize> kHeadReach{24.0f, 18.0f, 15.0f, 0.3f, 0.3f, 0.15f};
constexpr float kFreeShare = 0.7f;  // of the reach that is left as it is

/// Nears `reach` smoothly beyond kFreeShare of it.
float soft_limit(float value, float reach) {
    const float free = kFreeShare * reach, room = reach - free;
    return std::abs(value) <= free
               ? value
               : std::copysign(free + room * std::tanh((std::abs(value) - free) / room), value);
}

// Lips of real talkers: the jaw opens less, the lips more, and mouths spread and round, than in the
// animation that the model learnt from. J' = gain · J - offset, offset fading out below a knee.
constexpr float kWidestSpeech = 0.52f;  // jawOpen; wider looks like a yawn
constexpr float kJawGain = 1.0f, kJawOffset = 0.03f, kLipGain = 1.1f, kLipOffset = 0.02f;
constexpr float kUpperShare = 1.3f, kLowerShare = 0.8f;  // of the jaw's opening
constexpr float kRoundedUpper = 0.7f;                    // less of it when lips are rounded
constexpr float kSpread = 1.6f, kRound = 1.25f;
constexpr float kLeastOpening = 0.02f;  // jawOpen, below which mouthClose says nothing

/// A channel's value where it is directed only in part.
float mixed(const ControlRow& controls, Channel channel, float otherwise) {
    return std::lerp(otherwise, controls.get(channel),
                     std::clamp(controls.weight(channel), 0.0f, 1.0f));
}

/// The factor of an amplitude channel.
float amplitude(const ControlRow& controls, Channel channel) {
    return mixed(controls, channel, 1.0f);
}

bool in_mouth(std::size_t shape) {
    switch (shape) {
        case JawForward:
        case JawLeft:
        case JawRight:
        case JawOpen:
        case MouthClose:
        case MouthFunnel:
        case MouthPucker:
        case MouthLeft:
        case MouthRight:
        case MouthStretchLeft:
        case MouthStretchRight:
        case MouthRollLower:
        case MouthRollUpper:
        case MouthPressLeft:
        case MouthPressRight:
        case MouthLowerDownLeft:
        case MouthLowerDownRight:
        case MouthUpperUpLeft:
        case MouthUpperUpRight:
        case TongueOut:
            return true;
        default:
            return false;
    }
}

/// Blinks and looks, which have channels of their own.
bool is_eye(std::size_t shape) {
    const auto in = [&](const auto& columns) {
        return std::find(columns.begin(), columns.end(), kHeadSize + shape) != columns.end();
    };
    return in(kBlinkColumns) || in(kGazeColumns);
}

constexpr std::ptrdiff_t kSlowReach = 15;  // frames on either side over which slow is averaged

Channel emotion_channel(std::size_t emotion) {
    return static_cast<Channel>(static_cast<std::size_t>(Channel::EmotionAngry) + emotion);
}

/// Shapes that some emotion's pose has and speech does not need.
bool shown_by_emotions(std::size_t shape) {
    if (!is_expression(shape)) return false;
    for (std::size_t e = 0; e < kEmotionCount; ++e)
        if (emotion_pose(e).weights[shape] > 0.0f) return true;
    return false;
}

/// Where the directed emotions have a shape, and how strongly they are directed.
std::pair<float, float> directed_emotion(const ControlRow& controls, std::size_t shape) {
    float value = 0, influence = 0;
    for (std::size_t e = 0; e < kEmotionCount; ++e) {
        const Channel channel = emotion_channel(e);
        if (controls.weight(channel) <= 0.0f) continue;
        value += controls.get(channel) * emotion_pose(e).weights[shape];
        influence = std::max(influence, controls.weight(channel));
    }
    return {value, std::min(influence, 1.0f)};
}

/// What a sway leaves of an angle that is directed in part.
float free_sway(const ControlRow& controls, const Sway& sway, std::size_t axis) {
    return (1.0f - std::clamp(controls.weight(head_channel(axis)), 0.0f, 1.0f)) * sway[axis];
}

}  // namespace

bool is_expression(std::size_t shape) {
    return !in_mouth(shape) && !is_eye(shape);
}

ControlRow with_life(const ControlRow& controls, const EyeState& eyes, const Sway& sway) {
    const float yaw = eyes.gaze_yaw - kCounterRotation * free_sway(controls, sway, kYaw);
    const float pitch = eyes.gaze_pitch - kCounterRotation * free_sway(controls, sway, kPitch);
    ControlRow row = controls;
    row.set(Channel::EyesOpen, mixed(controls, Channel::EyesOpen, eyes.openness));
    row.set(Channel::GazeYaw, mixed(controls, Channel::GazeYaw, yaw));
    row.set(Channel::GazePitch, mixed(controls, Channel::GazePitch, pitch));
    return row;
}

void add_sway(const ControlRow& controls, const Sway& sway, std::span<float> motion) {
    for (std::size_t axis = 0; axis < sway.size(); ++axis)
        motion[axis] += free_sway(controls, sway, axis);
}

void write_pins(const ControlRow& controls, std::span<float> target, std::span<float> influence) {
    std::fill(target.begin(), target.end(), 0.0f);
    std::fill(influence.begin(), influence.end(), 0.0f);
    write_openness(controls.get(Channel::EyesOpen), target);
    write_gaze(controls.get(Channel::GazeYaw), controls.get(Channel::GazePitch), target);
    for (const std::size_t column : kBlinkColumns)
        influence[column] = controls.weight(Channel::EyesOpen);
    for (const std::size_t column : kGazeColumns)
        influence[column] = controls.weight(Channel::GazeYaw);
    for (std::size_t i = 0; i < kHeadSize; ++i) {
        const Channel channel = head_channel(i);
        target[i] = head_motion_value(channel, controls.get(channel));
        influence[i] = controls.weight(channel);
    }
}

void settle_emotions(std::span<const ControlRow> controls, Motion& window) {
    const auto rows = static_cast<std::ptrdiff_t>(window.rows());
    std::vector<float> sums(window.rows() + 1);
    for (std::size_t shape = 0; shape < kBlendshapeCount; ++shape) {
        if (!shown_by_emotions(shape)) continue;
        const std::size_t column = kHeadSize + shape;
        for (std::ptrdiff_t i = 0; i < rows; ++i) sums[i + 1] = sums[i] + window.row(i)[column];
        for (std::ptrdiff_t i = 0; i < rows; ++i) {
            const auto first = std::max<std::ptrdiff_t>(0, i - kSlowReach),
                       last = std::min(rows, i + kSlowReach + 1);
            const float slow = (sums[last] - sums[first]) / static_cast<float>(last - first);
            const auto [directed, influence] = directed_emotion(controls[i], shape);
            window.row(i)[column] += influence * (directed - slow);
        }
    }
}

void shape_lips(const ControlRow& controls, std::span<float> motion) {
    const auto at = [&](Blendshape shape) -> float& { return motion[kHeadSize + shape]; };
    const float closure =
        std::clamp(at(MouthClose) / std::max(at(JawOpen), kLeastOpening), 0.0f, 1.0f);
    const auto sharpen = [&](Blendshape shape, float gain, float offset, float knee) {
        float& value = at(shape);
        value = std::max(gain * value - offset * std::clamp(value / knee, 0.0f, 1.0f), 0.0f);
    };
    sharpen(JawOpen, kJawGain, kJawOffset, 0.1f);
    at(JawOpen) = soft_limit(at(JawOpen), kWidestSpeech);
    for (const Blendshape shape :
         {MouthStretchLeft, MouthStretchRight, MouthSmileLeft, MouthSmileRight}) {
        const auto [directed, influence] = directed_emotion(controls, shape);
        at(shape) += (kSpread - 1.0f) * std::max(at(shape) - influence * directed, 0.0f);
    }
    for (const Blendshape shape : {MouthFunnel, MouthPucker}) at(shape) *= kRound;
    const float rounded = std::min(at(MouthFunnel) + at(MouthPucker), 1.0f);
    const float opening = at(JawOpen) * (1.0f - closure);
    for (const Blendshape shape : {MouthLowerDownLeft, MouthLowerDownRight}) {
        sharpen(shape, kLipGain, kLipOffset, 0.05f);
        at(shape) += kLowerShare * opening;
    }
    for (const Blendshape shape : {MouthUpperUpLeft, MouthUpperUpRight})
        at(shape) += kUpperShare * opening * (1.0f - kRoundedUpper * rounded);
}

void shut_mouth(const ControlRow& controls, float talk, std::span<float> motion) {
    for (std::size_t shape = 0; shape < kBlendshapeCount; ++shape) {
        if (!in_mouth(shape)) continue;
        const auto [directed, influence] = directed_emotion(controls, shape);
        float& value = motion[kHeadSize + shape];
        value = std::min(value, std::lerp(influence * directed, value, talk));
    }
}

void finish_motion(const ControlRow& controls, std::span<float> motion) {
    for (std::size_t i = 0; i < kHeadSize; ++i) {
        const float directed = std::clamp(controls.weight(head_channel(i)), 0.0f, 1.0f);
        motion[i] = std::lerp(soft_limit(motion[i], kHeadReach[i]), motion[i], directed);
    }
    const float mouth = amplitude(controls, Channel::MouthAmplitude),
                expression = amplitude(controls, Channel::ExpressionAmplitude);
    for (std::size_t shape = 0; shape < kBlendshapeCount; ++shape) {
        const float factor = in_mouth(shape) ? mouth : is_eye(shape) ? 1.0f : expression;
        motion[kHeadSize + shape] = std::clamp(factor * motion[kHeadSize + shape], 0.0f, 1.0f);
    }
    motion[kHeadSize + MouthClose] =
        std::min(motion[kHeadSize + MouthClose], motion[kHeadSize + JawOpen]);
}

}  // namespace ditto
