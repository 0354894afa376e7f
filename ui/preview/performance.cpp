#include "preview/performance.h"

#include <algorithm>
#include <utility>

#include "document/timecode.h"

namespace ditto::ui {
namespace {

constexpr float kTolerance = 0.75f;  // of the simplified curve, degrees

std::vector<Key> straight(const std::vector<TimedValue>& values) {
    std::vector<Key> keys;
    for (const auto& [time, value] : values)
        keys.push_back({.time = time, .value = value, .interpolation = Interpolation::Linear});
    return keys;
}

}  // namespace

Performance::Performance(Document& document, Player& player, QObject* parent)
    : QObject(parent), document_(document), player_(player) {
    connect(&player, &Player::frame_changed, this, [this](qint64 frame) {
        if (take_) record(frame);
    });
    connect(&player, &Player::playing_changed, this, [this](bool playing) {
        if (!playing) end();
    });
    // Whoever ends the gesture ends the take: undo, another edit, another project.
    connect(&document, &Document::project_changed, this, [this] {
        if (take_ && !document_.in_gesture()) cancel();
    });
}

void Performance::begin(const Handle& handle, const Stand& stand, QPointF point) {
    player_.set_speed(1);  // first: at the end it goes to the beginning
    take_ = Take{&handle, stand, handle.grip(stand, point), point, player_.frame() - 1, {}};
    for (const ChannelValue& value : handle.dragged(stand, take_->from, point))
        take_->parts.push_back({value.channel, {}});
    record(player_.frame());
}

void Performance::move(QPointF point) {
    if (take_) take_->to = point;
}

void Performance::record(std::int64_t frame) {
    if (frame <= take_->frame) return end();
    take_->frame = frame;
    const ChannelValues values = take_->handle->dragged(take_->stand, take_->from, take_->to);
    for (std::size_t i = 0; i < values.size(); ++i)
        take_->parts[i].values.push_back({frame_time(frame), values[i].value});
    show();
}

/// The last value is held over all that is to come, so that the frames ahead are made for it.
void Performance::show() {
    const double last = frame_time(player_.frame_count());
    document_.preview([&](Project& project) {
        for (const auto& [channel, values] : take_->parts) {
            auto keys = straight(values);
            Key held = keys.back();
            held.time = std::max(last, held.time);
            keys.push_back(held);
            replace_stretch(project.timeline, channel, keys);
        }
    });
}

void Performance::end() {
    if (!take_) return;
    const Take take = *std::exchange(take_, std::nullopt);
    player_.pause();
    document_.preview([&](Project& project) {
        for (const auto& [channel, values] : take.parts)
            replace_stretch(project.timeline, channel, simplified(values, kTolerance));
    });
    document_.commit(take.handle->performance());
    Q_EMIT finished();
}

void Performance::cancel() {
    if (!take_) return;
    take_.reset();
    player_.pause();
    document_.cancel();
    Q_EMIT finished();
}

}  // namespace ditto::ui
