#include "timeline/controls.h"

#include <algorithm>

namespace ditto {
namespace {

constexpr std::array<std::string_view, kChannelCount> kNames{"gaze.yaw",
                                                             "gaze.pitch",
                                                             "head.yaw",
                                                             "head.pitch",
                                                             "head.roll",
                                                             "head.x",
                                                             "head.y",
                                                             "head.scale",
                                                             "eyes.open",
                                                             "mouth.amplitude",
                                                             "expression.amplitude",
                                                             "emotion.angry",
                                                             "emotion.disgust",
                                                             "emotion.fear",
                                                             "emotion.happy",
                                                             "emotion.neutral",
                                                             "emotion.sad",
                                                             "emotion.surprise",
                                                             "emotion.contempt"};

}  // namespace

std::string_view channel_name(Channel channel) {
    return kNames[static_cast<std::size_t>(channel)];
}

std::optional<Channel> channel_from_name(std::string_view name) {
    const auto found = std::find(kNames.begin(), kNames.end(), name);
    if (found == kNames.end()) return std::nullopt;
    return static_cast<Channel>(found - kNames.begin());
}

float channel_default(Channel channel) {
    switch (channel) {
        case Channel::HeadScale:
        case Channel::EyesOpen:
        case Channel::MouthAmplitude:
        case Channel::ExpressionAmplitude:
            return 1.0f;
        default:
            return 0.0f;
    }
}

}  // namespace ditto
