#include "motion/liveportrait/direct_face.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ditto {
namespace {

constexpr std::size_t kEmotionColumn = kHubertValues, kOpenColumn = kEmotionColumn + kEmotions,
                      kBallColumn = kOpenColumn + 2;

constexpr float kMostDegrees = 80.0f;  // further out the normal distribution is cut off
constexpr float kBinDegrees = 3.0f, kFirstBinDegrees = -97.5f;
constexpr float kDeviation = 2.0f;  // bins; wide enough that its sum is its integral

// The square around a face's landmarks is 2 / 2.3 of the crop, which spans two units; a face is
// about 0.85 of that square wide.
constexpr float kFaceWidth = 0.74f;

// An eye's ball is about 0.4 of the distance between its corners in radius, and in the crop these
// are about 0.1 of its side apart.
constexpr float kBallRadius = 0.04f;

constexpr std::array<std::size_t, 6> kLipPoints{6, 12, 14, 17, 19, 20};

float influence_of(const ControlRow& controls, Channel channel) {
    return std::clamp(controls.weight(channel), 0.0f, 1.0f);
}

/// A channel's value where it is directed only in part.
float mixed(const ControlRow& controls, Channel channel, float otherwise) {
    return std::lerp(otherwise, controls.get(channel), influence_of(controls, channel));
}

/// What is directed of a channel whose value at rest is 0.
float directed(const ControlRow& controls, Channel channel) {
    return mixed(controls, channel, 0.0f);
}

float radians(float degrees) {
    return degrees * 0.01745329252f;
}

struct DirectedAngle {
    Channel channel;
    MotionPart part;
    float sign;  ///< of LivePortrait's angle against the channel's
};
constexpr std::array kAngles{DirectedAngle{Channel::HeadPitch, MotionPart::Pitch, -1.0f},
                             DirectedAngle{Channel::HeadYaw, MotionPart::Yaw, -1.0f},
                             DirectedAngle{Channel::HeadRoll, MotionPart::Roll, 1.0f}};

void direct_emotions(const ControlRow& controls, std::span<float> emotions) {
    float influence = 0;
    EmotionRow row{};
    for (std::size_t e = 0; e < kEmotions; ++e) {
        const auto channel =
            static_cast<Channel>(static_cast<std::size_t>(Channel::EmotionAngry) + e);
        influence = std::max(influence, influence_of(controls, channel));
        if (controls.weight(channel) <= 0.0f) continue;
        const EmotionRow pure = emotion_row(std::array{static_cast<int>(e)});
        for (std::size_t i = 0; i < kEmotions; ++i) row[i] += controls.get(channel) * pure[i];
    }
    float sum = 0;
    for (const float value : row) sum += value;
    if (influence <= 0.0f || sum <= 0.0f) return;
    for (std::size_t i = 0; i < kEmotions; ++i)
        emotions[i] = std::lerp(emotions[i], row[i] / sum, influence);
}

}  // namespace

void direct_condition(const ControlRow& controls, std::span<float> row) {
    direct_emotions(controls, row.subspan(kEmotionColumn, kEmotions));
    const float openness = mixed(controls, Channel::EyesOpen, 1.0f);
    for (float& open : row.subspan(kOpenColumn, 2)) open *= openness;
    const auto ball = row.subspan(kBallColumn, 6);  // xL xR yL yR zL zR
    const float right = kBallRadius * std::sin(radians(directed(controls, Channel::GazeYaw)));
    const float down = -kBallRadius * std::sin(radians(directed(controls, Channel::GazePitch)));
    for (std::size_t eye = 0; eye < 2; ++eye) {
        ball[eye] += right;
        ball[2 + eye] += down;
    }
}

std::array<float, kPoseBins> pose_logits(float degrees) {
    const float bin =
        (std::clamp(degrees, -kMostDegrees, kMostDegrees) - kFirstBinDegrees) / kBinDegrees;
    std::array<float, kPoseBins> logits;
    for (std::size_t i = 0; i < kPoseBins; ++i) {
        const float distance = (static_cast<float>(i) - bin) / kDeviation;
        logits[i] = -0.5f * distance * distance;
    }
    return logits;
}

void write_head_pins(const ControlRow& controls, const HeadAngles& source,
                     std::span<float, kMotionValues> target,
                     std::span<float, kMotionValues> influence) {
    std::ranges::fill(target, 0.0f);
    std::ranges::fill(influence, 0.0f);
    const std::array own{source.pitch, source.yaw, source.roll};
    for (std::size_t i = 0; i < kAngles.size(); ++i) {
        const auto& [channel, part, sign] = kAngles[i];
        const std::size_t first = kMotionOffsets[static_cast<std::size_t>(part)];
        const auto logits = pose_logits(own[i] + sign * controls.get(channel));
        std::ranges::copy(logits, target.begin() + static_cast<std::ptrdiff_t>(first));
        std::ranges::fill(influence.subspan(first, kPoseBins), influence_of(controls, channel));
    }
}

FrameControls stitching_controls(const ControlRow& controls) {
    FrameControls result;
    for (std::size_t i = 0; i < kAngles.size(); ++i) {
        const auto& [channel, part, sign] = kAngles[i];
        if (const float influence = influence_of(controls, channel); influence > 0.0f)
            result.angle_target[i] = {sign * controls.get(channel), influence};
    }
    result.shift = {kFaceWidth * directed(controls, Channel::HeadX),
                    kFaceWidth * directed(controls, Channel::HeadY)};
    result.scale = mixed(controls, Channel::HeadScale, 1.0f);
    const float yaw = directed(controls, Channel::GazeYaw);
    const float pitch = directed(controls, Channel::GazePitch);
    if (yaw == 0.0f && pitch == 0.0f) return result;
    shift_gaze(result.expression_offset.emplace(Keypoints{}), yaw, pitch);
    return result;
}

ModelValues shown_values(const HeadAngles& angles, const HeadAngles& source) {
    ModelValues values;
    values.fill(std::numeric_limits<float>::quiet_NaN());
    const std::array turned{angles.pitch - source.pitch, angles.yaw - source.yaw,
                            angles.roll - source.roll};
    for (std::size_t i = 0; i < kAngles.size(); ++i)
        values[static_cast<std::size_t>(kAngles[i].channel)] = kAngles[i].sign * turned[i];
    return values;
}

void scale_expression(const ControlRow& controls, const FaceMotion& rest, FaceMotion& motion) {
    const float face = mixed(controls, Channel::ExpressionAmplitude, 1.0f);
    const float mouth = face * mixed(controls, Channel::MouthAmplitude, 1.0f);
    if (face == 1.0f && mouth == 1.0f) return;
    const auto from = rest.part(MotionPart::Expression);
    const auto to = motion.part(MotionPart::Expression);
    for (std::size_t i = 0; i < to.size(); ++i) {
        const bool lip = std::ranges::find(kLipPoints, i / 3) != kLipPoints.end();
        to[i] = from[i] + (to[i] - from[i]) * (lip ? mouth : face);
    }
}

}  // namespace ditto
