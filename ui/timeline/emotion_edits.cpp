#include "timeline/emotion_edits.h"

#include <algorithm>
#include <cmath>

#include "timeline/lanes.h"

namespace ditto::ui {
namespace {

constexpr double kFadeSeconds = 0.32;  // whole frames

/// The first key of any emotion behind a time.
double next_change(const Timeline& timeline, double time) {
    double next = HUGE_VAL;
    for (const Channel channel : group_channels(LaneGroup::Emotion)) {
        const Track* track = timeline.find(channel);
        if (!track) continue;
        const auto key = std::ranges::upper_bound(track->values.keys(), time, {}, &Key::time);
        if (key != track->values.keys().end()) next = std::min(next, key->time);
    }
    return next;
}

}  // namespace

KeySelection begin_emotion(Timeline& timeline, Channel emotion, double time) {
    const double end = time + kFadeSeconds;
    // The next change begins at `next` and is complete at `resumed`; from there on all stays.
    const double next = next_change(timeline, end), resumed = next_change(timeline, next);
    timeline.track(emotion);
    KeySelection keys;
    for (const Channel channel : group_channels(LaneGroup::Emotion)) {
        Track* track = timeline.find(channel);
        if (!track || (track->values.empty() && channel != emotion)) continue;
        const float value = channel == emotion ? 1.0f : 0.0f;
        Curve& curve = track->values;
        const float before = curve.at(time), after = curve.at(resumed);
        curve.erase(std::nextafter(time, HUGE_VAL), std::nextafter(end, HUGE_VAL));
        if (time > 0) {
            curve.set({.time = time, .value = before});
            keys.push_back({channel, time});
        }
        const double full = time > 0 ? end : 0;
        curve.set({.time = full, .value = value});
        keys.push_back({channel, full});
        if (next < HUGE_VAL) curve.set({.time = next, .value = value});
        if (resumed < HUGE_VAL) curve.set({.time = resumed, .value = after});
    }
    return keys;
}

}  // namespace ditto::ui
