#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace ditto {

/// What a creator can direct, in file order (design: channels and units). Angles in degrees,
/// positive yaw to the viewer's right, positive pitch up, positive roll clockwise as the viewer
/// sees it; head relative to the portrait's own pose. Head x, y in face widths, scale as a factor.
/// Eye openness 0 closed, 1 as in the portrait. Emotions as weights in the published order.
enum class Channel {
    GazeYaw,
    GazePitch,
    HeadYaw,
    HeadPitch,
    HeadRoll,
    HeadX,
    HeadY,
    HeadScale,
    EyesOpen,
    MouthAmplitude,
    ExpressionAmplitude,
    EmotionAngry,
    EmotionDisgust,
    EmotionFear,
    EmotionHappy,
    EmotionNeutral,
    EmotionSad,
    EmotionSurprise,
    EmotionContempt,
    Count
};

inline constexpr std::size_t kChannelCount = static_cast<std::size_t>(Channel::Count);
inline constexpr std::size_t kEmotionCount = 8;

/// "gaze.yaw", "emotion.happy", …
std::string_view channel_name(Channel channel);
std::optional<Channel> channel_from_name(std::string_view name);

/// The value that leaves the picture as it is: 1 for scale, openness and amplitudes, else 0.
float channel_default(Channel channel);

/// All channels at one video frame. `influence` 0 leaves a channel to the model, 1 pins it.
struct ControlRow {
    std::array<float, kChannelCount> value{};
    std::array<float, kChannelCount> influence{};

    void set(Channel channel, float v, float weight = 1.0f) {
        value[static_cast<std::size_t>(channel)] = v;
        influence[static_cast<std::size_t>(channel)] = weight;
    }
    float get(Channel channel) const { return value[static_cast<std::size_t>(channel)]; }
    float weight(Channel channel) const { return influence[static_cast<std::size_t>(channel)]; }
};

/// One row a video frame.
using Controls = std::vector<ControlRow>;

}  // namespace ditto
