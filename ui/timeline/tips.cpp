#include "timeline/tips.h"

#include <algorithm>

#include "timeline/tool.h"

namespace ditto::ui {
namespace {

QString state_text(const CacheRun& run) {
    if (run.making) return SceneText::tr("being rendered");
    switch (run.state) {
        case FrameState::Exact:
            return SceneText::tr("rendered in final quality");
        case FrameState::Compressed:
            return SceneText::tr("rendered, compressed to save memory");
        case FrameState::Draft:
            return SceneText::tr("a draft, waiting to be rendered in final quality");
        case FrameState::Stale:
            return SceneText::tr("from before the last edit, waiting to be rendered again");
        case FrameState::Missing:
            break;
    }
    return SceneText::tr("not rendered yet");
}

QString cache_text(const SceneInput& input, double seconds) {
    const std::int64_t frame = frame_at(std::max(0.0, seconds));
    const auto run = std::ranges::upper_bound(input.cache, frame, {}, &CacheRun::end);
    if (run == input.cache.end()) return {};
    const std::int64_t count = run->end - run->first;
    return SceneText::tr("%1 to %2 (%3 s, %4 frames): %5")
        .arg(timecode(run->first), timecode(run->end))
        .arg(frame_time(count), 0, 'f', 1)
        .arg(count)
        .arg(state_text(*run));
}

QString full_name(Channel channel) {
    for (const LaneGroup group : kLaneGroups)
        if (std::ranges::find(group_channels(group), channel) != group_channels(group).end())
            return group_title(group) + u' ' + channel_title(channel);
    return {};
}

QString key_text(const Timeline& timeline, KeyRef key) {
    const Track* track = timeline.find(key.channel);
    const float value = track ? track->values.at(key.time) : 0;
    return SceneText::tr("%1: %2 at %3")
        .arg(full_name(key.channel), value_text(key.channel, value), timecode(frame_at(key.time)));
}

/// Why a channel cannot be changed, or directs nothing.
QString state_text(const SceneInput& input, Channel channel) {
    if (holds(input.locked, channel)) return SceneText::tr("%1 is locked").arg(full_name(channel));
    const Track* track = input.timeline.find(channel);
    if (!track || track->values.empty() || input.timeline.directs(*track)) return {};
    return (track->muted ? SceneText::tr("%1 is muted: the model decides")
                         : SceneText::tr("%1 does not act while other lanes are soloed"))
        .arg(full_name(channel));
}

}  // namespace

QString tip_text(const SceneInput& input, const Hit& hit, double seconds) {
    switch (hit.kind) {
        case HitKind::Cache:
            return cache_text(input, seconds);
        case HitKind::Keys: {
            QStringList lines;
            for (const KeyRef& key : hit.keys) lines += key_text(input.timeline, key);
            return lines.join(u'\n');
        }
        case HitKind::Marker:
            return SceneText::tr("Marker: drag to move, double-click to rename");
        case HitKind::Handle:
            return SceneText::tr("Handle: drag to bend the curve, with Alt on this side only");
        case HitKind::SpanStart:
        case HitKind::SpanEnd:
            return SceneText::tr("Drag to stretch the selected keys in time");
        case HitKind::Ruler:
            return SceneText::tr("Drag to move the playhead, with Shift to set the loop");
        case HitKind::Lane:
            return state_text(input, hit.channel);
        default:
            return {};
    }
}

QString selection_text(const Timeline& timeline, const KeySelection& selection, Channel focus) {
    if (selection.size() == 1) return key_text(timeline, selection.front());
    if (selection.size() > 1)
        return SceneText::tr("%n keys selected", nullptr, static_cast<int>(selection.size()));
    const Track* track = timeline.find(focus);
    const auto count = track ? static_cast<int>(track->values.keys().size()) : 0;
    return full_name(focus) + QStringLiteral(": ") +
           (count ? SceneText::tr("%n keys", nullptr, count) : SceneText::tr("the model decides"));
}

}  // namespace ditto::ui
