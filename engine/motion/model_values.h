#pragma once

#include <array>
#include <span>

#include "timeline/controls.h"

namespace ditto {

/// Channels that a model decides of itself where nothing is directed: gaze, head and eyes.
inline constexpr std::size_t kModelChannelCount = static_cast<std::size_t>(Channel::EyesOpen) + 1;

constexpr bool decided_by_model(Channel channel) {
    return static_cast<std::size_t>(channel) < kModelChannelCount;
}

/// One frame's values of these channels, in the channels' units and order; NaN where the model's
/// motion does not tell.
using ModelValues = std::array<float, kModelChannelCount>;

/// What a finished row of arkit motion shows in the channels: what would have to be directed to get
/// the same picture.
ModelValues model_values(std::span<const float> motion);

}  // namespace ditto
