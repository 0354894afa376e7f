#pragma once

#include <algorithm>
#include <random>

#include "project/project.h"
#include "timeline/key_edits.h"

namespace ditto::testing {

/// Tracks in the order of their channels, as their order says nothing.
inline Project ordered(Project project) {
    std::sort(project.timeline.tracks.begin(), project.timeline.tracks.end(),
              [](const Track& a, const Track& b) { return a.channel < b.channel; });
    return project;
}

/// Does one of the many things a creator can do.
inline void random_edit(std::mt19937& random, Project& project) {
    const auto channel = static_cast<Channel>(random() % kChannelCount);
    Timeline& timeline = project.timeline;
    const double time = random() % 1000 / 100.0;
    const auto value = static_cast<float>(random() % 200) / 10.0f - 10.0f;
    KeySelection some;
    for (const Track& track : ordered(project).timeline.tracks)
        for (const Key& key : track.values.keys())
            if (random() % 2) some.push_back({track.channel, key.time});
    switch (random() % 12) {
        case 0:
            move_keys(timeline, some, value / 10, value);
            break;
        case 1:
            delete_keys(timeline, some);
            break;
        case 2:
            paste_keys(timeline, copy_keys(timeline, some), time);
            break;
        case 3:
            timeline.track(channel).influence = Curve::constant(value);
            break;
        case 4:
            std::erase_if(timeline.tracks, [&](const Track& t) { return t.channel == channel; });
            break;
        case 5:
            timeline.markers.push_back({time, "here"});
            std::ranges::stable_sort(timeline.markers, {}, &Marker::time);
            break;
        case 6:
            project.settings.sampling.seed = random() % 5;
            break;
        case 7:
            project.settings.portrait.path =
                "/media/portrait" + std::to_string(random() % 3) + ".png";
            break;
        case 8:
            timeline.track(channel).muted ^= true;
            break;
        case 9:
            timeline.track(channel).soloed ^= true;
            break;
        default:
            timeline.track(channel).values.set({.time = time, .value = value});
    }
}

}  // namespace ditto::testing
