#include "timeline/track_switches.h"

#include <gtest/gtest.h>

namespace ditto {
namespace {

constexpr Channel kGaze[] = {Channel::GazeYaw, Channel::GazePitch};

TEST(TrackSwitches, ChannelsWithoutKeysAreSwitchedToo) {
    Timeline timeline;
    set_switch(timeline, kGaze, TrackSwitch::Mute, true);
    EXPECT_TRUE(is_on(timeline, Channel::GazePitch, TrackSwitch::Mute));
    EXPECT_FALSE(is_on(timeline, Channel::GazePitch, TrackSwitch::Solo));
    EXPECT_FALSE(is_on(timeline, Channel::HeadYaw, TrackSwitch::Mute));
}

TEST(TrackSwitches, BackAndForthLeavesNothingBehind) {
    Timeline timeline;
    timeline.track(Channel::GazeYaw).values = Curve::constant(3);
    const Timeline before = timeline;
    set_switch(timeline, kGaze, TrackSwitch::Solo, true);
    EXPECT_EQ(timeline.tracks.size(), 2u);
    set_switch(timeline, kGaze, TrackSwitch::Solo, false);
    EXPECT_EQ(timeline, before);
}

}  // namespace
}  // namespace ditto
