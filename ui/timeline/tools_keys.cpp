#include "timeline/tools_keys.h"

#include <algorithm>

namespace ditto::ui {
namespace {

constexpr double kSameTime = 1e-6;  // seconds

}  // namespace

std::vector<double> drag_targets(const ToolContext& context, const KeySelection& moving) {
    auto times = snap_targets(context.timeline(), moving);
    times.push_back(frame_time(context.player.frame()));
    return times;
}

KeySelection of_channel(const KeySelection& selection, Channel channel) {
    KeySelection keys;
    std::ranges::copy_if(selection, std::back_inserter(keys),
                         [channel](const KeyRef& key) { return key.channel == channel; });
    return keys;
}

std::vector<Channel> channels_of(const KeySelection& selection) {
    std::vector<Channel> channels;
    for (const KeyRef& key : selection)
        if (std::ranges::find(channels, key.channel) == channels.end())
            channels.push_back(key.channel);
    return channels;
}

std::optional<Key> key_of(const Timeline& timeline, KeyRef ref) {
    const Track* track = timeline.find(ref.channel);
    if (!track) return std::nullopt;
    const auto& keys = track->values.keys();
    const auto key = std::ranges::lower_bound(keys, ref.time - kSameTime, {}, &Key::time);
    if (key == keys.end() || key->time > ref.time + kSameTime) return std::nullopt;
    return *key;
}

}  // namespace ditto::ui
