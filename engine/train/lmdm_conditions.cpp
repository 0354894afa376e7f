#include "train/lmdm_conditions.h"

#include <algorithm>

namespace ditto {
namespace {

using namespace condition;
using namespace arkit;

constexpr float kGazeUnit = 20.0f;  // degrees, as in motion/condition.cpp
constexpr float kPoseUnit = 2.0f;   // standard deviations
constexpr float kStill = 0.01f;     // a deviation below this is no movement
constexpr std::array<float, kHeadSize> kHeadDeviation{3.0f, 2.5f, 2.0f, 0.01f, 0.01f, 0.012f};

torch::Tensor shape_of(const torch::Tensor& motion, Blendshape shape) {
    return motion.select(-1,
                         static_cast<std::int64_t>(kHeadSize) + static_cast<std::int64_t>(shape));
}

/// [B, T, 2] yaw and pitch in units of kGazeUnit.
torch::Tensor gaze_of(const torch::Tensor& motion) {
    const auto of = [&](Blendshape shape) { return shape_of(motion, shape); };
    const auto yaw =
        of(EyeLookOutLeft) + of(EyeLookInRight) - of(EyeLookInLeft) - of(EyeLookOutRight);
    const auto pitch =
        of(EyeLookUpLeft) + of(EyeLookUpRight) - of(EyeLookDownLeft) - of(EyeLookDownRight);
    return torch::stack({yaw, pitch}, -1) * (0.5f * kGazeDegrees / kGazeUnit);
}

torch::Tensor constants(std::span<const float> values, const torch::Tensor& like) {
    return torch::tensor(std::vector<float>(values.begin(), values.end())).to(like.device());
}

struct Columns {
    std::size_t first, count, mask;
};

}  // namespace

torch::Tensor controls_of_motion(const torch::Tensor& motion, const torch::Tensor& labels,
                                 const MotionScale& scale) {
    const auto ones = torch::ones_like(motion.slice(-1, 0, 1));
    const auto mean = constants(std::span(scale.mean).first(kHeadSize), motion);
    const auto deviation = constants(std::span(scale.deviation).first(kHeadSize), motion);
    const auto pose = (motion.slice(-1, 0, kHeadSize) - mean) / deviation / kPoseUnit;
    auto emotion = labels.slice(-1, 0, kEmotionCount);
    emotion = emotion / emotion.sum(-1, true).clamp_min(1e-6);
    const auto openness = labels.slice(-1, kEmotionCount, kEmotionCount + 1);
    return torch::cat(
        {emotion, ones, openness, ones, gaze_of(motion), ones, pose, torch::ones_like(pose)}, -1);
}

torch::Tensor draw_direction(std::int64_t batch, std::int64_t frames,
                             const DirectionChances& chances, RandomSequence& random) {
    auto shown = torch::zeros({batch, frames, static_cast<std::int64_t>(kControls)});
    const auto show = [&](std::int64_t sample, float chance, const Columns& columns) {
        if (!random.chance(chance)) return;
        std::int64_t from = 0, to = frames;
        if (random.chance(chances.part_of_window)) {
            from = random.below(static_cast<std::uint32_t>(frames));
            to = from + 1 + random.below(static_cast<std::uint32_t>(frames - from));
        }
        auto stretch = shown[sample].slice(0, from, to);
        const auto column = [](std::size_t c) { return static_cast<std::int64_t>(c - kEmotion); };
        stretch.slice(1, column(columns.first), column(columns.first + columns.count)).fill_(1);
        stretch.select(1, column(columns.mask)).fill_(1);
    };
    for (std::int64_t sample = 0; sample < batch; ++sample) {
        show(sample, chances.emotion, {kEmotion, kEmotionCount, kEmotionMask});
        show(sample, chances.eyes, {kEyes, 1, kEyesMask});
        show(sample, chances.gaze, {kGaze, 2, kGazeMask});
        for (std::size_t i = 0; i < kHeadSize; ++i)
            show(sample, chances.pose, {kPose + i, 1, kPoseMask + i});
    }
    return shown;
}

MotionScale measure_scale(const torch::Tensor& motion) {
    // In pieces: all motion of a large corpus in float32 would take gigabytes.
    auto sum = torch::zeros({static_cast<std::int64_t>(arkit::kSize)}, torch::kDouble),
         squares = sum.clone();
    std::int64_t count = 0;
    for (const auto& piece : motion.split(1 << 14)) {
        const auto values = piece.to(torch::kDouble).flatten(0, 1);
        sum += values.sum(0);
        squares += values.square().sum(0);
        count += values.size(0);
    }
    const auto mean = sum / count;
    const auto deviation = (squares / count - mean.square()).clamp_min(0).sqrt();
    MotionScale scale;
    for (std::size_t i = 0; i < arkit::kSize; ++i) {
        const auto at = static_cast<std::int64_t>(i);
        scale.mean[i] = static_cast<float>(mean[at].item<double>());
        const auto measured = static_cast<float>(deviation[at].item<double>());
        scale.deviation[i] = measured < kStill ? 0.05f : measured;
    }
    std::copy(kHeadDeviation.begin(), kHeadDeviation.end(), scale.deviation.begin());
    return scale;
}

}  // namespace ditto
