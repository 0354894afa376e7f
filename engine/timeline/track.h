#pragma once

#include <string>
#include <vector>

#include "timeline/controls.h"
#include "timeline/curve.h"

namespace ditto {

/// The least and greatest value a channel can be given.
struct ChannelRange {
    float least = 0, most = 0;
};
ChannelRange channel_range(Channel channel);

/// One channel directed over time. Where there are no keys the channel is left to the model.
struct Track {
    Channel channel = Channel::Count;
    Curve values;
    Curve influence = Curve::constant(1.0f);  ///< 0 leaves the channel to the model, 1 pins it
    bool muted = false;                       ///< it is kept, and directs nothing
    bool soloed = false;  ///< while any track is, those that are not direct nothing

    bool operator==(const Track&) const = default;
};

/// A named time, seconds.
struct Marker {
    double time = 0;
    std::string name;

    bool operator==(const Marker&) const = default;
};

/// All that is directed: at most one track for each channel.
struct Timeline {
    std::vector<Track> tracks;
    std::vector<Marker> markers;  ///< in order of time

    /// The channel's track, or null.
    Track* find(Channel channel);
    const Track* find(Channel channel) const;
    /// The channel's track, made when there is none.
    Track& track(Channel channel);

    /// Whether any track is soloed.
    bool has_solo() const;
    /// Whether a track of this timeline directs its channel: it has keys, and neither it is muted
    /// nor another one soloed in its stead.
    bool directs(const Track& track) const;

    /// What is directed at a time: values within their channel's range, influences within 0 and 1,
    /// emotions as weights that sum to 1 where any is set.
    ControlRow at(double time) const;
    /// The rows of video frames `first` to before `first + count`.
    Controls sample(std::int64_t first, std::int64_t count, double frames_per_second) const;

    bool operator==(const Timeline&) const = default;
};

}  // namespace ditto
