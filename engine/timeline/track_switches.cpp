#include "timeline/track_switches.h"

#include <algorithm>

namespace ditto {
namespace {

bool Track::*member(TrackSwitch which) {
    return which == TrackSwitch::Mute ? &Track::muted : &Track::soloed;
}

}  // namespace

bool is_on(const Timeline& timeline, Channel channel, TrackSwitch which) {
    const Track* track = timeline.find(channel);
    return track && track->*member(which);
}

void set_switch(Timeline& timeline, std::span<const Channel> channels, TrackSwitch which, bool on) {
    for (const Channel channel : channels)
        if (on || timeline.find(channel)) timeline.track(channel).*member(which) = on;
    std::erase_if(timeline.tracks, [&](const Track& track) {
        return std::ranges::find(channels, track.channel) != channels.end() &&
               track == Track{.channel = track.channel, .values = {}};
    });
}

}  // namespace ditto
