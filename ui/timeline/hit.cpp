#include "timeline/hit.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ditto::ui {
namespace {

constexpr double kReach = 7;      // pixels around what can be taken
constexpr double kRowReach = 9;   // up and down in a lane of keys only
constexpr double kFadeReach = 5;  // around the border of two segments

double distance(QPointF a, QPointF b) {
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

const Track* directed(const SceneInput& input, Channel channel) {
    const Track* track = input.timeline.find(channel);
    return track && !track->values.empty() ? track : nullptr;
}

/// Calls with each key that is seen between two x.
template <typename Visit>
void visit_keys(const SceneInput& input, const Lane& lane, double left, double right,
                const Visit& visit) {
    const TimeAxis& axis = input.layout.axis;
    for (const Channel channel : lane.channels) {
        const Track* track = holds(input.locked, channel) ? nullptr : directed(input, channel);
        if (!track) continue;
        const auto& keys = track->values.keys();
        for (auto key = std::ranges::lower_bound(keys, axis.seconds(left), {}, &Key::time);
             key != keys.end() && axis.x(key->time) <= right; ++key)
            visit(KeyRef{channel, key->time},
                  input.layout.point(lane, channel, key->time, key->value));
    }
}

/// The nearest key; in a lane that shows several channels in a row, all at its place.
KeySelection keys_at(const SceneInput& input, const Lane& lane, QPointF at) {
    const bool row = lane.kind != LaneKind::Curves;
    std::optional<KeyRef> nearest;
    double best = kReach;
    visit_keys(input, lane, at.x() - kReach, at.x() + kReach, [&](KeyRef key, QPointF place) {
        const double off = row ? std::abs(place.x() - at.x()) : distance(place, at);
        if (off > best || (row && std::abs(place.y() - at.y()) > kRowReach)) return;
        best = off;
        nearest = key;
    });
    if (!nearest) return {};
    if (!row) return {*nearest};
    KeySelection all;
    const double x = input.layout.axis.x(nearest->time);
    visit_keys(input, lane, x - 1, x + 1, [&](KeyRef key, QPointF) { all.push_back(key); });
    return all;
}

Channel strongest_emotion(const Timeline& timeline, double time) {
    const ControlRow row = timeline.at(time);
    Channel best = Channel::Count;
    float most = 0;
    for (const Channel emotion : group_channels(LaneGroup::Emotion))
        if (row.weight(emotion) > 0 && row.get(emotion) > most)
            most = row.get(emotion), best = emotion;
    return best;
}

/// The keys of the crossfade between two segments.
KeySelection fade_keys(const SceneInput& input, const Lane& lane, double x) {
    const TimeAxis& axis = input.layout.axis;
    if (lane.kind != LaneKind::Segments ||
        strongest_emotion(input.timeline, axis.seconds(x - kFadeReach)) ==
            strongest_emotion(input.timeline, axis.seconds(x + kFadeReach)))
        return {};
    const double at = axis.seconds(x), reach = kFadeReach / axis.scale();
    double before = -HUGE_VAL, after = HUGE_VAL;
    for (const Channel channel : lane.channels) {
        const Track* track = directed(input, channel);
        if (!track) continue;
        for (const Key& key : track->values.keys()) {
            if (key.time <= at + reach) before = std::max(before, key.time);
            if (key.time >= at - reach) after = std::min(after, key.time);
        }
    }
    KeySelection keys;
    for (const Channel channel : lane.channels)
        if (const Track* track = directed(input, channel); track && !holds(input.locked, channel))
            for (const Key& key : track->values.keys())
                if (key.time == before || key.time == after) keys.push_back({channel, key.time});
    return keys;
}

/// Of the curves in a lane the one nearest to a place; the first where none is directed.
Channel nearest_channel(const SceneInput& input, const Lane& lane, QPointF at) {
    if (lane.channels.empty()) return Channel::Count;
    const double time = input.layout.axis.seconds(at.x());
    if (lane.kind == LaneKind::Segments) {
        const Channel emotion = strongest_emotion(input.timeline, time);
        return emotion == Channel::Count ? Channel::EmotionNeutral : emotion;
    }
    Channel nearest = lane.has(input.focus) ? input.focus : lane.channels.front();
    double best = HUGE_VAL;
    for (const Channel channel : lane.channels) {
        const Track* track = directed(input, channel);
        if (!track) continue;
        const double off =
            std::abs(input.layout.point(lane, channel, time, track->values.at(time)).y() - at.y());
        if (off < best) best = off, nearest = channel;
    }
    return nearest;
}

std::optional<HandleEnd> handle_at(const SceneInput& input, const Lane& lane, QPointF at) {
    for (const Channel channel : lane.channels)
        if (const Track* track = directed(input, channel))
            for (const HandleEnd& end : handle_ends(input, lane, *track))
                if (distance(end.at, at) <= kReach) return end;
    return std::nullopt;
}

Hit above_lanes(const SceneInput& input, QPointF at) {
    const TimeAxis& axis = input.layout.axis;
    const auto near = [&](double seconds) { return std::abs(axis.x(seconds) - at.x()) <= kReach; };
    if (at.y() >= Layout::kRulerHeight) {
        if (input.span && near(input.span->first)) return {.kind = HitKind::SpanStart};
        if (input.span && near(input.span->end)) return {.kind = HitKind::SpanEnd};
        return {.kind = HitKind::Cache};
    }
    if (at.y() <= Layout::kLoopHeight + 4 && input.loop) {
        if (near(frame_time(input.loop->first))) return {.kind = HitKind::LoopStart};
        if (near(frame_time(input.loop->end))) return {.kind = HitKind::LoopEnd};
    }
    if (at.y() >= 16)
        for (const Marker& marker : input.timeline.markers)
            if (near(marker.time)) return {.kind = HitKind::Marker, .marker = marker.time};
    return {.kind = HitKind::Ruler};
}

}  // namespace

Hit hit_at(const SceneInput& input, QPointF at) {
    if (at.y() < Layout::kLanesTop) return above_lanes(input, at);
    const Lane* lane = input.layout.lane_at(at);
    if (!lane) return {};
    Hit hit{.kind = HitKind::Lane, .lane = lane, .channel = nearest_channel(input, *lane, at)};
    hit.keys = keys_at(input, *lane, at);
    hit.handle = handle_at(input, *lane, at);
    if (hit.handle && (hit.keys.empty() || distance(hit.handle->at, hit.handle->key_at) > kReach)) {
        hit.kind = HitKind::Handle;
        hit.channel = hit.handle->key.channel;
    } else {
        if (hit.keys.empty()) hit.keys = fade_keys(input, *lane, at.x());
        if (!hit.keys.empty()) hit.kind = HitKind::Keys;
    }
    if (hit.keys.size() == 1) hit.channel = hit.keys.front().channel;
    return hit;
}

KeySelection keys_in(const SceneInput& input, const QRectF& rect) {
    KeySelection keys;
    for (const Lane& lane : input.layout.lanes.rows()) {
        if (!input.layout.visible(lane) || !input.layout.lane_rect(lane).intersects(rect)) continue;
        visit_keys(input, lane, rect.left(), rect.right(), [&](KeyRef key, QPointF place) {
            if (place.y() >= rect.top() && place.y() <= rect.bottom()) keys.push_back(key);
        });
    }
    // Open groups show their keys twice.
    std::ranges::sort(keys, {}, [](const KeyRef& key) { return std::pair(key.channel, key.time); });
    const auto repeated = std::ranges::unique(keys);
    keys.erase(repeated.begin(), repeated.end());
    return keys;
}

std::optional<Stretch> selection_span(const KeySelection& selection) {
    if (selection.size() < 2) return std::nullopt;
    const auto [first, last] = std::ranges::minmax_element(selection, {}, &KeyRef::time);
    if (first->time == last->time) return std::nullopt;
    return Stretch{first->time, last->time};
}

}  // namespace ditto::ui
