#pragma once

#include <random>
#include <utility>
#include <vector>

#include "timeline/track.h"

namespace ditto::ui {

/// Keys at random values a quarter of a second apart, spread over eight channels.
inline Timeline many_keys(int count) {
    Timeline timeline;
    std::mt19937 random(7);
    for (int i = 0; i < count; ++i) {
        const auto channel = static_cast<Channel>(i % 8);
        timeline.track(channel);
    }
    for (Track& track : timeline.tracks) {
        const auto [least, most] = channel_range(track.channel);
        std::uniform_real_distribution<float> value(least, most);
        std::vector<Key> keys;
        for (int i = 0; i < count / 8; ++i)
            keys.push_back({.time = i * 0.24, .value = value(random)});
        track.values = Curve(std::move(keys));
    }
    return timeline;
}

}  // namespace ditto::ui
