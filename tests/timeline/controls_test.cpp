#include "timeline/controls.h"

#include <gtest/gtest.h>

#include <set>

namespace ditto {
namespace {

std::vector<Channel> all_channels() {
    std::vector<Channel> channels;
    for (std::size_t i = 0; i < kChannelCount; ++i) channels.push_back(static_cast<Channel>(i));
    return channels;
}

TEST(Channels, NamesGoThereAndBack) {
    std::set<std::string_view> names;
    for (const Channel channel : all_channels()) {
        names.insert(channel_name(channel));
        EXPECT_EQ(channel_from_name(channel_name(channel)), channel);
    }
    EXPECT_EQ(names.size(), kChannelCount);
    EXPECT_EQ(channel_name(Channel::GazeYaw), "gaze.yaw");
    EXPECT_EQ(channel_name(Channel::HeadScale), "head.scale");
    EXPECT_EQ(channel_name(Channel::EmotionContempt), "emotion.contempt");
    for (const char* unknown : {"", "gaze", "Gaze.Yaw", "emotion.bored", "gaze.yaw "}) {
        EXPECT_FALSE(channel_from_name(unknown)) << unknown;
    }
}

TEST(Channels, DefaultsLeaveThePictureAsItIs) {
    const std::set<Channel> factors{Channel::HeadScale, Channel::EyesOpen, Channel::MouthAmplitude,
                                    Channel::ExpressionAmplitude};
    for (const Channel channel : all_channels()) {
        EXPECT_EQ(channel_default(channel), factors.contains(channel) ? 1.0f : 0.0f)
            << channel_name(channel);
    }
}

TEST(Channels, EmotionsFollowOneAnother) {
    const auto first = static_cast<std::size_t>(Channel::EmotionAngry);
    EXPECT_EQ(static_cast<std::size_t>(Channel::EmotionContempt) - first + 1, kEmotionCount);
}

TEST(ControlRow, HoldsOneValueAndInfluenceAChannel) {
    ControlRow row;
    for (const Channel channel : all_channels()) EXPECT_EQ(row.weight(channel), 0.0f);
    row.set(Channel::HeadYaw, -12.5f, 0.25f);
    row.set(Channel::EyesOpen, 0.4f);
    EXPECT_EQ(row.get(Channel::HeadYaw), -12.5f);
    EXPECT_EQ(row.weight(Channel::HeadYaw), 0.25f);
    EXPECT_EQ(row.weight(Channel::EyesOpen), 1.0f);
    EXPECT_EQ(row.weight(Channel::HeadPitch), 0.0f);
}

}  // namespace
}  // namespace ditto
