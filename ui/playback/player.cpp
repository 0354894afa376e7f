#include "playback/player.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "document/timecode.h"
#include "playback/device_output.h"

namespace ditto::ui {
namespace {

constexpr int kTickMilliseconds = 8;
constexpr double kScrubSeconds = 0.08;
constexpr int kScrubEndMilliseconds = 400;  // with what a device keeps back
constexpr int kFastest = 8;

}  // namespace

Player::Player(QObject* parent)
    : Player(PlaybackClock(std::make_unique<DeviceOutput>(), steady_seconds), parent) {}

Player::Player(PlaybackClock clock, QObject* parent) : QObject(parent), clock_(std::move(clock)) {
    timer_.setTimerType(Qt::PreciseTimer);
    timer_.setInterval(kTickMilliseconds);
    connect(&timer_, &QTimer::timeout, this, &Player::advance);
    scrub_end_.setSingleShot(true);
    scrub_end_.setInterval(kScrubEndMilliseconds);
    connect(&scrub_end_, &QTimer::timeout, this, &Player::stop_clock);
}

void Player::set_sound(std::shared_ptr<const Sound> sound) {
    stop_clock();
    sound_ = std::move(sound);
    if (playing()) start_clock();
}

void Player::set_frame_count(std::int64_t count) {
    count_ = count;
    if (frame_ >= count && count > 0) seek(count - 1);
    if (count == 0) pause();
    Q_EMIT length_changed();
}

void Player::set_loop(std::optional<FrameRange> loop) {
    if (loop && loop->end <= loop->first) loop.reset();
    if (loop == loop_) return;
    loop_ = loop;
    Q_EMIT loop_changed();
}

void Player::shuttle(int direction) {
    const bool same_way = speed_ * direction > 0;
    set_speed(same_way ? std::clamp(speed_ * 2, -kFastest, kFastest) : direction);
}

void Player::set_speed(int speed) {
    if (speed == speed_ || (speed != 0 && count_ == 0)) return;
    const bool was_playing = playing();
    stop_clock();
    speed_ = speed;
    if (speed > 0 && frame_ >= count_ - 1) show(loop_ ? loop_->first : 0);
    if (speed_ != speed) return;  // who heard of the frame decided otherwise
    if (speed != 0) start_clock();
    Q_EMIT speed_changed(speed_);
    if (playing() != was_playing) Q_EMIT playing_changed(playing());
}

void Player::seek(std::int64_t frame) {
    const std::int64_t before = frame_;
    show(std::clamp<std::int64_t>(frame, 0, std::max<std::int64_t>(count_ - 1, 0)));
    if (playing()) {
        stop_clock();
        start_clock();
    } else if (scrub_sound_ && frame_ != before) {
        clock_.sound(sound_, frame_time(frame_), frame_time(frame_) + kScrubSeconds);
        scrub_end_.start();  // else the device would go on with silence
    }
}

void Player::start_clock() {
    scrub_end_.stop();
    started_at_ = frame_;
    clock_.start(speed_ == 1 ? sound_ : nullptr, frame_time(frame_), frame_time(count_));
    timer_.start();
}

void Player::stop_clock() {
    timer_.stop();
    clock_.stop();
}

/// Where frames cannot be shown as fast as they pass, some are left out: the clock decides.
void Player::advance() {
    if (!playing()) return;
    const std::int64_t passed = frame_at(clock_.seconds() * std::abs(speed_));
    const std::int64_t frame = speed_ > 0 ? started_at_ + passed : started_at_ - passed;
    const bool looping = loop_ && speed_ > 0 && loop_->first < count_ && started_at_ < loop_->end;
    const std::int64_t end = looping ? std::min(loop_->end, count_) : count_;
    if (looping && frame >= end) {
        seek(loop_->first);
    } else if (frame >= end || frame < 0) {
        show(frame < 0 ? 0 : count_ - 1);
        pause();
    } else {
        show(frame);
    }
}

void Player::show(std::int64_t frame) {
    if (frame == frame_) return;
    frame_ = frame;
    Q_EMIT frame_changed(frame);
}

}  // namespace ditto::ui
