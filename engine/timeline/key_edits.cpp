#include "timeline/key_edits.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <set>

namespace ditto {
namespace {

/// Times of the selected keys of a channel.
std::set<double> selected_times(const KeySelection& selection, Channel channel) {
    std::set<double> times;
    for (const KeyRef& key : selection)
        if (key.channel == channel) times.insert(key.time);
    return times;
}

/// Splits a track's keys into those that are selected and the rest.
struct Parted {
    std::vector<Key> selected, rest;

    Parted(const Track& track, const KeySelection& selection) {
        const auto times = selected_times(selection, track.channel);
        for (const Key& key : track.values.keys())
            (times.contains(key.time) ? selected : rest).push_back(key);
    }
};

/// Where some times of a track come to stand.
using Moved = std::map<double, double>;

/// Takes keys of influence along with the keys of value at their times.
void move_influence(Track& track, const Moved& moved) {
    std::vector<Key> rest, along;
    for (Key key : track.influence.keys()) {
        const auto found = moved.find(key.time);
        if (found != moved.end()) key.time = found->second;
        (found == moved.end() ? rest : along).push_back(key);
    }
    if (along.empty() || rest.size() + along.size() < 2) return;
    rest.insert(rest.end(), along.begin(), along.end());
    track.influence = Curve(std::move(rest));
}

/// Changes the selected keys, and the selection to where they come to stand.
void change_keys(Timeline& timeline, KeySelection& selection,
                 const std::function<void(const Track&, Key&)>& change) {
    KeySelection changed;
    for (Track& track : timeline.tracks) {
        Parted parted(track, selection);
        if (parted.selected.empty()) continue;
        const auto [least, most] = channel_range(track.channel);
        Moved moved;
        for (Key& key : parted.selected) {
            const double before = key.time;
            change(track, key);
            key.time = std::max(key.time, 0.0);
            key.value = std::clamp(key.value, least, most);
            changed.push_back({track.channel, key.time});
            if (key.time != before) moved[before] = key.time;
        }
        move_influence(track, moved);
        // Of keys at one time a curve keeps the last.
        auto keys = std::move(parted.rest);
        keys.insert(keys.end(), parted.selected.begin(), parted.selected.end());
        track.values = Curve(std::move(keys));
    }
    selection = std::move(changed);
}

void stretch(std::optional<Handle>& handle, double time, float value) {
    if (handle) *handle = {handle->time * time, handle->value * value};
}

/// So that keys that were moved to the same place are at the same time, also when they came there
/// from different ones.
double whole_microseconds(double seconds) {
    return std::round(seconds * 1e6) / 1e6;
}

/// Where an easing's two handles are, in parts of the segment's time and value.
struct EasingHandles {
    double out_time, out_value, in_time, in_value;
};

EasingHandles easing_handles(Easing easing) {
    switch (easing) {
        case Easing::EaseIn:
            return {0.42, 0, 0, 0};
        case Easing::EaseOut:
            return {0, 0, 0.42, 0};
        case Easing::BackOut:
            return {0.18, 0.6, 0.5, -0.28};
        default:
            return {0.42, 0, 0.42, 0};
    }
}

void ease_segment(Key& from, Key& to, Easing easing) {
    from.out.reset();
    to.in.reset();
    from.interpolation = easing == Easing::Hold     ? Interpolation::Hold
                         : easing == Easing::Linear ? Interpolation::Linear
                                                    : Interpolation::Bezier;
    if (from.interpolation != Interpolation::Bezier || easing == Easing::Smooth) return;
    const EasingHandles handles = easing_handles(easing);
    const double time = to.time - from.time;
    const float value = to.value - from.value;
    from.out = {handles.out_time * time, static_cast<float>(handles.out_value) * value};
    to.in = {-handles.in_time * time, -static_cast<float>(handles.in_value) * value};
}

}  // namespace

void move_keys(Timeline& timeline, KeySelection& selection, double seconds, float value) {
    // The block keeps its shape at the start of time.
    double first = HUGE_VAL;
    for (const KeyRef& key : selection) first = std::min(first, key.time);
    const double shift = std::max(seconds, -first);
    change_keys(timeline, selection, [&](const Track&, Key& key) {
        if (shift != 0) key.time = whole_microseconds(key.time + shift);
        key.value += value;
    });
}

void retime_keys(Timeline& timeline, KeySelection& selection, double pivot, double factor) {
    change_keys(timeline, selection, [&](const Track&, Key& key) {
        key.time = whole_microseconds(pivot + (key.time - pivot) * factor);
        stretch(key.in, factor, 1);
        stretch(key.out, factor, 1);
    });
}

void scale_keys(Timeline& timeline, const KeySelection& selection, float pivot, float factor) {
    KeySelection same = selection;
    change_keys(timeline, same, [&](const Track&, Key& key) {
        key.value = pivot + (key.value - pivot) * factor;
        stretch(key.in, 1, factor);
        stretch(key.out, 1, factor);
    });
}

void delete_keys(Timeline& timeline, const KeySelection& selection) {
    for (Track& track : timeline.tracks) {
        Parted parted(track, selection);
        if (parted.selected.empty()) continue;
        track.values = Curve(std::move(parted.rest));
        if (track.values.empty() && track.influence.keys().size() > 1)
            track.influence = Curve::constant(1.0f);
    }
}

KeyClip copy_keys(const Timeline& timeline, const KeySelection& selection) {
    KeyClip clip;
    double first = HUGE_VAL;
    for (const Track& track : timeline.tracks) {
        Parted parted(track, selection);
        if (parted.selected.empty()) continue;
        first = std::min(first, parted.selected.front().time);
        clip.parts.push_back({track.channel, std::move(parted.selected)});
    }
    for (auto& part : clip.parts)
        for (Key& key : part.keys) key.time -= first;
    return clip;
}

KeySelection paste_keys(Timeline& timeline, const KeyClip& clip, double time) {
    KeySelection pasted;
    for (const auto& part : clip.parts) {
        Curve& curve = timeline.track(part.channel).values;
        std::vector<Key> keys = curve.keys();
        for (Key key : part.keys) {
            key.time = whole_microseconds(key.time + time);
            keys.push_back(key);  // stays where there is one at that time
            pasted.push_back({part.channel, key.time});
        }
        curve = Curve(std::move(keys));
    }
    return pasted;
}

void ease_keys(Timeline& timeline, const KeySelection& selection, Easing easing) {
    for (Track& track : timeline.tracks) {
        auto keys = track.values.keys();
        const auto times = selected_times(selection, track.channel);
        for (std::size_t i = 0; i + 1 < keys.size(); ++i)
            if (times.contains(keys[i].time)) ease_segment(keys[i], keys[i + 1], easing);
        track.values = Curve(std::move(keys));
    }
}

double snapped(double time, std::span<const double> targets, double reach) {
    double best = time, nearest = reach;
    for (const double target : targets) {
        const double distance = std::abs(target - time);
        if (distance <= nearest) nearest = distance, best = target;
    }
    return best;
}

std::vector<double> snap_targets(const Timeline& timeline, const KeySelection& selection) {
    std::vector<double> targets{0};
    for (const Track& track : timeline.tracks)
        for (const Key& key : Parted(track, selection).rest) targets.push_back(key.time);
    for (const Marker& marker : timeline.markers) targets.push_back(marker.time);
    return targets;
}

}  // namespace ditto
