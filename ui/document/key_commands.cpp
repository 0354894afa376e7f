#include "document/key_commands.h"

#include <algorithm>
#include <cmath>

#include "document/timecode.h"

namespace ditto::ui {
namespace {

constexpr double kHalfFrame = 0.5 / kFrameRate;

float limited(Channel channel, float value) {
    const auto [least, most] = channel_range(channel);
    return std::clamp(value, least, most);
}

/// The way that a key added at a time should go on: that of the segment it comes to stand in.
Interpolation way_at(const Curve& curve, double time) {
    Interpolation way = Interpolation::Bezier;
    for (const Key& key : curve.keys())
        if (key.time <= time) way = key.interpolation;
    return way;
}

}  // namespace

const Key* key_at_frame(const Timeline& timeline, Channel channel, std::int64_t frame) {
    const Track* track = timeline.find(channel);
    if (!track) return nullptr;
    const double time = frame_time(frame);
    const Key* nearest = nullptr;
    for (const Key& key : track->values.keys()) {
        const double distance = std::abs(key.time - time);
        if (distance <= (nearest ? std::abs(nearest->time - time) : kHalfFrame)) nearest = &key;
    }
    return nearest;
}

KeySelection set_keys(Timeline& timeline, std::int64_t frame,
                      std::span<const ChannelValue> values) {
    KeySelection keys;
    for (const auto& [channel, value] : values) {
        Curve& curve = timeline.track(channel).values;
        const Key* there = key_at_frame(timeline, channel, frame);
        Key key = there ? *there : Key{.time = frame_time(frame)};
        if (!there) key.interpolation = way_at(curve, key.time);
        key.value = limited(channel, value);
        curve.set(key);
        keys.push_back({channel, key.time});
    }
    return keys;
}

void shift_curves(Timeline& timeline, std::int64_t frame, std::span<const ChannelValue> values) {
    for (const auto& [channel, value] : values) {
        Curve& curve = timeline.track(channel).values;
        auto keys = curve.keys();
        if (keys.empty()) keys.push_back({});
        const float change = limited(channel, value) - curve.at(frame_time(frame));
        for (Key& key : keys) key.value = limited(channel, key.value + change);
        curve = Curve(std::move(keys));
    }
}

void replace_stretch(Timeline& timeline, Channel channel, std::span<const Key> keys) {
    if (keys.empty()) return;
    Curve& curve = timeline.track(channel).values;
    const double frame = frame_time(1), before = keys.front().time - frame,
                 behind = keys.back().time + frame;
    if (!curve.empty()) {
        if (before >= 0) curve.insert(before);
        curve.insert(behind);
    }
    curve.erase(std::nextafter(before, keys.front().time), behind);
    for (Key key : keys) {
        key.value = limited(channel, key.value);
        curve.set(key);
    }
}

}  // namespace ditto::ui
