#include "playback/loop_points.h"

namespace ditto::ui {

LoopPoints::LoopPoints(Player& player, QObject* parent) : QObject(parent), player_(player) {
    connect(&player, &Player::loop_changed, this, [this] {
        if (player_.loop()) range_ = player_.loop();
        Q_EMIT changed();
    });
}

void LoopPoints::set_in() {
    const std::int64_t first = player_.frame(), count = player_.frame_count();
    const bool kept = range_ && range_->end > first;
    player_.set_loop(FrameRange{first, kept ? range_->end : count});
}

void LoopPoints::set_out() {
    const std::int64_t end = player_.frame() + 1;
    const bool kept = range_ && range_->first < end;
    player_.set_loop(FrameRange{kept ? range_->first : 0, end});
}

void LoopPoints::set_looping(bool on) {
    const FrameRange all{0, player_.frame_count()};
    player_.set_loop(on ? std::optional(range_.value_or(all)) : std::nullopt);
}

void LoopPoints::clear() {
    player_.set_loop(std::nullopt);
    range_.reset();
}

}  // namespace ditto::ui
