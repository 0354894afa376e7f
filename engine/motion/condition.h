#pragma once

#include <array>
#include <span>

#include "audio/audio_features.h"
#include "motion/motion_space.h"
#include "timeline/controls.h"

namespace ditto {

/// Columns of the starter's condition, one row a frame: what is heard (speech_condition() in
/// audio/front_end.h), then what is directed. A mask is 1 where its values are set, else they are
/// 0.
namespace condition {

inline constexpr std::size_t kSpeech =
    0;  ///< 94: mouth × 3, two rows of phone posteriors, band energies
inline constexpr std::size_t kEmotion = 94;  ///< 8 weights that sum to 1
inline constexpr std::size_t kEmotionMask = 102;
inline constexpr std::size_t kEyes = 103;  ///< openness
inline constexpr std::size_t kEyesMask = 104;
inline constexpr std::size_t kGaze = 105;  ///< yaw, pitch in units of 20°
inline constexpr std::size_t kGazeMask = 107;
inline constexpr std::size_t kPose = 108;      ///< the six head values, standardised, halved
inline constexpr std::size_t kPoseMask = 114;  ///< one for each of the six
inline constexpr std::size_t kSize = 120;
inline constexpr std::size_t kControls = kSize - kEmotion;

}  // namespace condition

/// Mean and standard deviation by which a model's motion is standardised.
struct MotionScale {
    std::array<float, arkit::kSize> mean{};
    std::array<float, arkit::kSize> deviation{};

    float standardise(std::size_t i, float value) const { return (value - mean[i]) / deviation[i]; }
};

/// A head channel's value as the motion space holds it (scale as difference from 1).
/// `channel` is one of HeadYaw … HeadScale.
float head_motion_value(Channel channel, float value);
/// The channel's value of what the motion space holds.
float head_channel_value(Channel channel, float motion);

/// The directed part of a frame's condition, `condition::kControls` values: channels whose
/// influence is above 0 are set.
void write_control_condition(const ControlRow& controls, const MotionScale& scale,
                             std::span<float> out);

}  // namespace ditto
