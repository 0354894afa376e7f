#include "timeline/timeline_commands.h"

#include <QClipboard>
#include <QGuiApplication>
#include <algorithm>
#include <cmath>

#include "document/key_commands.h"
#include "timeline/emotion_edits.h"
#include "timeline/key_clipboard.h"

namespace ditto::ui {
namespace {

constexpr double kHalfFrame = 0.5 / kFrameRate;

bool is_emotion(Channel channel) {
    const auto emotions = group_channels(LaneGroup::Emotion);
    return std::ranges::find(emotions, channel) != emotions.end();
}

float value_step(Channel channel) {
    return channel_range(channel).most > 10 ? 1.0f : 0.05f;
}

}  // namespace

KeySelection TimelineCommands::meant() const {
    if (!context_.selection.keys().empty()) return context_.selection.keys();
    const Channel channel = context_.selection.channel();
    const Key* key = key_at_frame(context_.timeline(), channel, context_.player.frame());
    return key ? KeySelection{{channel, key->time}} : KeySelection{};
}

void TimelineCommands::edit_keys(const QString& label,
                                 const std::function<void(Timeline&, KeySelection&)>& change) {
    KeySelection keys = meant();
    if (keys.empty()) return;
    const Channel focus = context_.selection.channel();
    context_.document.edit(label, [&](Project& project) { change(project.timeline, keys); });
    context_.selection.set_keys(std::move(keys));
    context_.selection.set_channel(focus);
}

void TimelineCommands::add_key() {
    const Channel channel = context_.selection.channel();
    if (const Key* key = key_at_frame(context_.timeline(), channel, context_.player.frame()))
        return context_.selection.set_keys({{channel, key->time}});
    add_key_at(channel, now(), std::nullopt);
}

void TimelineCommands::add_key_at(Channel channel, double time, std::optional<float> value) {
    context_.document.edit(tr("Add key"), [&](Project& project) {
        Curve& curve = project.timeline.track(channel).values;
        if (!value && !curve.empty()) return curve.insert(time);
        // An emotion that is keyed for the first time is meant to be seen.
        if (curve.empty() && is_emotion(channel))
            return void(begin_emotion(project.timeline, channel, time, value.value_or(1.0f)));
        curve.set({.time = time, .value = value.value_or(channel_default(channel))});
    });
    context_.selection.set_keys({{channel, time}});
}

void TimelineCommands::begin_emotion_at(Channel emotion, double time) {
    KeySelection keys;
    context_.document.edit(tr("Change emotion"), [&](Project& project) {
        keys = begin_emotion(project.timeline, emotion, time);
    });
    if (!keys.empty()) context_.selection.set_keys(std::move(keys));
    context_.selection.set_channel(emotion);
}

void TimelineCommands::release_emotions_at(double time) {
    context_.document.edit(tr("Return to the model"),
                           [&](Project& project) { release_emotions(project.timeline, time); });
}

void TimelineCommands::delete_keys() {
    edit_keys(tr("Delete keys"), [](Timeline& timeline, KeySelection& keys) {
        ditto::delete_keys(timeline, keys);
        keys.clear();
    });
}

void TimelineCommands::select_all() {
    std::vector<Channel> channels;
    for (const Track& track : context_.timeline().tracks) channels.push_back(track.channel);
    select_keys_of(channels);
}

void TimelineCommands::copy() const {
    const KeySelection keys = meant();
    if (keys.empty()) return;
    QGuiApplication::clipboard()->setMimeData(
        keys_to_mime(copy_keys(context_.timeline(), keys)).release());
}

void TimelineCommands::cut() {
    copy();
    delete_keys();
}

void TimelineCommands::put(KeyClip clip, double time, const QString& label) {
    for (auto& part : clip.parts) {
        const auto [least, most] = channel_range(part.channel);
        for (Key& key : part.keys) key.value = std::clamp(key.value, least, most);
    }
    KeySelection keys;
    context_.document.edit(
        label, [&](Project& project) { keys = paste_keys(project.timeline, clip, time); });
    context_.selection.set_keys(std::move(keys));
}

void TimelineCommands::paste() {
    auto clip = keys_from_mime(*QGuiApplication::clipboard()->mimeData());
    if (!clip) return;
    if (clip->parts.size() == 1) clip->parts.front().channel = context_.selection.channel();
    put(std::move(*clip), now(), tr("Paste keys"));
}

void TimelineCommands::duplicate() {
    const KeySelection keys = meant();
    if (keys.empty()) return;
    const auto [first, last] = std::ranges::minmax_element(keys, {}, &KeyRef::time);
    const bool here = std::abs(first->time - now()) < kHalfFrame;
    const double behind = std::round((last->time + 1.0 / kFrameRate) * kFrameRate) / kFrameRate;
    put(copy_keys(context_.timeline(), keys), here ? behind : now(), tr("Duplicate keys"));
}

void TimelineCommands::nudge(int frames, int values) {
    edit_keys(tr("Nudge keys"), [=](Timeline& timeline, KeySelection& keys) {
        KeySelection moved;
        for (std::size_t i = 0; i < kChannelCount; ++i) {
            const auto channel = static_cast<Channel>(i);
            KeySelection part;
            std::ranges::copy_if(keys, std::back_inserter(part),
                                 [=](const KeyRef& key) { return key.channel == channel; });
            move_keys(timeline, part, frame_time(frames),
                      static_cast<float>(values) * value_step(channel));
            moved.insert(moved.end(), part.begin(), part.end());
        }
        keys = std::move(moved);
    });
}

void TimelineCommands::ease(Easing easing) {
    edit_keys(tr("Ease keys"), [=](Timeline& timeline, const KeySelection& keys) {
        ease_keys(timeline, keys, easing);
    });
}

void TimelineCommands::go_to(KeyRef key) {
    context_.selection.set_keys({key});
    context_.player.seek(std::llround(key.time * kFrameRate));
    context_.layout.axis.reveal(key.time);
}

void TimelineCommands::step_key(int direction) {
    const Timeline& timeline = context_.timeline();
    const Channel focus = context_.selection.channel();
    const Track* focused = timeline.find(focus);
    const bool only_focused = focused && !focused->values.empty();
    std::optional<KeyRef> best;
    for (const Track& track : timeline.tracks) {
        if (only_focused && track.channel != focus) continue;
        for (const Key& key : track.values.keys()) {
            const double way = (key.time - now()) * direction;
            if (way < kHalfFrame || (best && way >= (best->time - now()) * direction)) continue;
            best = KeyRef{track.channel, key.time};
        }
    }
    if (best) go_to(*best);
}

/// As they stand in the lanes, from top to bottom; a closed lane of emotions counts once.
std::vector<Channel> TimelineCommands::channels_in_order() const {
    std::vector<Channel> channels;
    for (const Lane& lane : context_.layout.lanes.rows()) {
        if (lane.kind == LaneKind::Segments && !context_.layout.lanes.open(lane.group)) {
            const Channel focus = context_.selection.channel();
            channels.push_back(lane.has(focus) ? focus : Channel::EmotionNeutral);
        } else if (lane.kind == LaneKind::Curves) {
            channels.insert(channels.end(), lane.channels.begin(), lane.channels.end());
        }
    }
    return channels;
}

bool TimelineCommands::select_next(int direction) {
    std::vector<KeyRef> keys;
    for (const LaneGroup group : kLaneGroups)
        for (const Channel channel : group_channels(group))
            if (const Track* track = context_.timeline().find(channel))
                for (const Key& key : track->values.keys()) keys.push_back({channel, key.time});
    if (keys.empty()) return false;
    if (context_.selection.keys().empty()) {
        go_to(direction > 0 ? keys.front() : keys.back());
        return true;
    }
    const auto& selected = context_.selection.keys();
    const auto now = std::ranges::find(keys, direction > 0 ? selected.back() : selected.front());
    const auto next = now - keys.begin() + direction;
    if (now == keys.end() || next < 0 || next >= std::ssize(keys)) return false;
    go_to(keys[static_cast<std::size_t>(next)]);
    return true;
}

void TimelineCommands::step_lane(int direction) {
    const auto channels = channels_in_order();
    const auto now = std::ranges::find(channels, context_.selection.channel());
    const auto next = now == channels.end()
                          ? 0
                          : std::clamp<std::ptrdiff_t>(now - channels.begin() + direction, 0,
                                                       std::ssize(channels) - 1);
    context_.selection.set_channel(channels[static_cast<std::size_t>(next)]);
}

void TimelineCommands::toggle_switch(std::span<const Channel> channels, TrackSwitch which) {
    const Timeline& timeline = context_.timeline();
    const bool on = !std::ranges::all_of(
        channels, [&](Channel channel) { return is_on(timeline, channel, which); });
    const QString label = which == TrackSwitch::Mute ? (on ? tr("Mute lane") : tr("Unmute lane"))
                                                     : (on ? tr("Solo lane") : tr("Unsolo lane"));
    context_.document.edit(
        label, [&](Project& project) { set_switch(project.timeline, channels, which, on); });
}

void TimelineCommands::toggle_lock(std::span<const Channel> channels) {
    ChannelLocks& locks = context_.document.locks();
    locks.set_locked(channels, !std::ranges::all_of(channels, [&](Channel channel) {
                         return holds(locks.locked(), channel);
                     }));
}

std::vector<Channel> TimelineCommands::focused_lane() const {
    return context_.layout.lanes.of(context_.selection.channel()).channels;
}

void TimelineCommands::select_keys_of(std::span<const Channel> channels) {
    KeySelection keys;
    for (const Channel channel : channels)
        if (const Track* track = context_.timeline().find(channel))
            for (const Key& key : track->values.keys()) keys.push_back({channel, key.time});
    const Channel focus = context_.selection.channel();
    context_.selection.set_keys(std::move(keys));
    context_.selection.set_channel(focus);
}

void TimelineCommands::toggle_marker() {
    const double time = now();
    for (const Marker& marker : context_.timeline().markers)
        if (std::abs(marker.time - time) < kHalfFrame) return delete_marker(marker.time);
    context_.document.edit(tr("Add marker"), [=](Project& project) {
        auto& markers = project.timeline.markers;
        markers.push_back({time, std::to_string(markers.size() + 1)});
        std::ranges::stable_sort(markers, {}, &Marker::time);
    });
}

void TimelineCommands::rename_marker(double time, const QString& name) {
    context_.document.edit(tr("Rename marker"), [&](Project& project) {
        const auto marker = std::ranges::find(project.timeline.markers, time, &Marker::time);
        if (marker != project.timeline.markers.end()) marker->name = name.toStdString();
    });
}

void TimelineCommands::delete_marker(double time) {
    context_.document.edit(tr("Delete marker"), [=](Project& project) {
        std::erase_if(project.timeline.markers,
                      [=](const Marker& marker) { return marker.time == time; });
    });
}

}  // namespace ditto::ui
