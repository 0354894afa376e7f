#include "timeline/track.h"

#include <algorithm>
#include <cmath>

namespace ditto {
namespace {

const Channel kEmotions[] = {Channel::EmotionAngry,    Channel::EmotionDisgust,
                             Channel::EmotionFear,     Channel::EmotionHappy,
                             Channel::EmotionNeutral,  Channel::EmotionSad,
                             Channel::EmotionSurprise, Channel::EmotionContempt};

template <typename Tracks>
auto* find_track(Tracks& tracks, Channel channel) {
    const auto found = std::find_if(tracks.begin(), tracks.end(), [channel](const Track& track) {
        return track.channel == channel;
    });
    return found == tracks.end() ? nullptr : &*found;
}

bool acts(const Track& track, bool has_solo) {
    return !track.values.empty() && !track.muted && (track.soloed || !has_solo);
}

void set_limited(ControlRow& row, Channel channel, float value, float influence) {
    const auto [least, most] = channel_range(channel);
    row.set(channel, std::clamp(value, least, most), std::clamp(influence, 0.0f, 1.0f));
}

/// Makes emotion weights sum to 1: what is missing is neutral, what is too much is scaled down. All
/// eight are set together, as strongly as the strongest.
void normalise_emotions(ControlRow& row) {
    float sum = 0, influence = 0;
    for (const Channel emotion : kEmotions) {
        if (row.weight(emotion) <= 0) continue;
        sum += row.get(emotion);
        influence = std::max(influence, row.weight(emotion));
    }
    if (influence <= 0) {
        for (const Channel emotion : kEmotions) row.set(emotion, 0, 0);
        return;
    }
    const float scale = sum > 1 ? 1 / sum : 1;
    for (const Channel emotion : kEmotions) {
        const float value = row.weight(emotion) > 0 ? scale * row.get(emotion) : 0.0f;
        row.set(emotion, value, influence);
    }
    if (sum < 1)
        row.set(Channel::EmotionNeutral, row.get(Channel::EmotionNeutral) + 1 - sum, influence);
}

}  // namespace

ChannelRange channel_range(Channel channel) {
    switch (channel) {
        case Channel::GazeYaw:
        case Channel::GazePitch:
        case Channel::HeadYaw:
        case Channel::HeadPitch:
        case Channel::HeadRoll:
            return {-45, 45};
        case Channel::HeadX:
        case Channel::HeadY:
            return {-1, 1};
        case Channel::HeadScale:
            return {0.5f, 2};
        case Channel::EyesOpen:
            return {0, 2};
        case Channel::MouthAmplitude:
        case Channel::ExpressionAmplitude:
            return {0, 3};
        default:
            return {0, 1};
    }
}

Track* Timeline::find(Channel channel) {
    return find_track(tracks, channel);
}

const Track* Timeline::find(Channel channel) const {
    return find_track(tracks, channel);
}

Track& Timeline::track(Channel channel) {
    if (Track* found = find(channel)) return *found;
    tracks.push_back({.channel = channel, .values = {}});
    return tracks.back();
}

bool Timeline::has_solo() const {
    return std::ranges::any_of(tracks, &Track::soloed);
}

bool Timeline::directs(const Track& track) const {
    return acts(track, has_solo());
}

ControlRow Timeline::at(double time) const {
    ControlRow row;
    const bool solo = has_solo();
    for (const Track& track : tracks) {
        if (!acts(track, solo)) continue;
        set_limited(row, track.channel, track.values.at(time), track.influence.at(time));
    }
    normalise_emotions(row);
    return row;
}

Controls Timeline::sample(std::int64_t first, std::int64_t count, double frames_per_second) const {
    Controls rows(static_cast<std::size_t>(count));
    std::vector<float> values(rows.size()), influences(rows.size());
    const double start = static_cast<double>(first) / frames_per_second,
                 step = 1 / frames_per_second;
    const bool solo = has_solo();
    for (const Track& track : tracks) {
        if (!acts(track, solo)) continue;
        track.values.sample(start, step, values);
        track.influence.sample(start, step, influences);
        for (std::size_t i = 0; i < rows.size(); ++i)
            set_limited(rows[i], track.channel, values[i], influences[i]);
    }
    for (ControlRow& row : rows) normalise_emotions(row);
    return rows;
}

}  // namespace ditto
