// A row's values are those that, directed, give the row.
#include "motion/model_values.h"

#include <gtest/gtest.h>

#include "motion/direction.h"

namespace ditto {
namespace {

TEST(ModelValues, AreWhatWouldHaveToBeDirected) {
    ControlRow controls;
    float value = 1.5f;
    for (std::size_t i = 0; i < kModelChannelCount; ++i, value = -1.3f * value)
        controls.set(static_cast<Channel>(i), value);
    controls.set(Channel::HeadScale, 1.2f);
    controls.set(Channel::EyesOpen, 0.4f);
    std::array<float, arkit::kSize> row, influence;
    write_pins(controls, row, influence);
    const ModelValues values = model_values(row);
    for (std::size_t i = 0; i < kModelChannelCount; ++i)
        EXPECT_NEAR(values[i], controls.value[i], 1e-4f) << channel_name(static_cast<Channel>(i));
}

TEST(ModelValues, AreThoseTheModelDecides) {
    EXPECT_TRUE(decided_by_model(Channel::GazeYaw));
    EXPECT_TRUE(decided_by_model(Channel::EyesOpen));
    EXPECT_FALSE(decided_by_model(Channel::MouthAmplitude));
    EXPECT_FALSE(decided_by_model(Channel::EmotionHappy));
}

}  // namespace
}  // namespace ditto
