#pragma once

#include <span>

#include "timeline/track.h"

namespace ditto {

/// What takes a track's say away without its keys.
enum class TrackSwitch { Mute, Solo };

bool is_on(const Timeline& timeline, Channel channel, TrackSwitch which);
/// Tracks are made where they are needed, also for channels without keys; those that hold nothing
/// afterwards go.
void set_switch(Timeline& timeline, std::span<const Channel> channels, TrackSwitch which, bool on);

}  // namespace ditto
