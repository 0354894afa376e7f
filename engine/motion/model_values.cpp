#include "motion/model_values.h"

#include "motion/condition.h"
#include "motion/direction.h"
#include "motion/eyes.h"

namespace ditto {

ModelValues model_values(std::span<const float> motion) {
    ModelValues values{};
    const auto set = [&](Channel channel, float value) {
        values[static_cast<std::size_t>(channel)] = value;
    };
    const auto [yaw, pitch] = gaze_of(motion);
    set(Channel::GazeYaw, yaw);
    set(Channel::GazePitch, pitch);
    for (std::size_t i = 0; i < arkit::kHeadSize; ++i) {
        const Channel channel = head_channel(i);
        set(channel, head_channel_value(channel, motion[i]));
    }
    set(Channel::EyesOpen, openness_of(motion));
    return values;
}

}  // namespace ditto
