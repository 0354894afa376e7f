#include "playback/player.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QMediaDevices>
#include <algorithm>
#include <utility>

#include "document/timecode.h"
#include "playback/sound_feed.h"

namespace ditto::ui {
namespace {

constexpr int kTickMilliseconds = 8;
constexpr int kBufferMilliseconds = 80;
constexpr double kScrubSeconds = 0.08;
constexpr int kFastest = 8;

QAudioFormat sound_format() {
    QAudioFormat format;
    format.setSampleRate(Sound::kSampleRate);
    format.setChannelCount(Sound::kChannels);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

}  // namespace

Player::Player(QObject* parent) : QObject(parent) {
    timer_.setTimerType(Qt::PreciseTimer);
    timer_.setInterval(kTickMilliseconds);
    connect(&timer_, &QTimer::timeout, this, &Player::tick);
}

Player::~Player() {
    stop_clock();
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
    if (speed != 0) start_clock();
    if (playing() != was_playing) Q_EMIT playing_changed(playing());
}

void Player::seek(std::int64_t frame) {
    const std::int64_t before = frame_;
    show(std::clamp<std::int64_t>(frame, 0, std::max<std::int64_t>(count_ - 1, 0)));
    if (playing()) {
        stop_clock();
        start_clock();
    } else if (scrub_sound_ && frame_ != before) {
        start_sound(frame_time(frame_), frame_time(frame_) + kScrubSeconds);
    }
}

void Player::start_clock() {
    started_at_ = frame_;
    if (speed_ == 1) start_sound(frame_time(frame_), frame_time(count_));
    since_start_.start();
    timer_.start();
}

void Player::stop_clock() {
    timer_.stop();
    if (sink_) sink_->stop();
    sink_.reset();
    feed_.reset();
}

/// Without a recording or a device nothing is heard, and the timer is the clock.
void Player::start_sound(double from, double until) {
    if (sink_) sink_->stop();
    sink_.reset();
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (!sound_ || device.isNull() || !device.isFormatSupported(sound_format())) return;
    feed_ = std::make_unique<SoundFeed>(sound_, from, until);
    sink_ = std::make_unique<QAudioSink>(device, sound_format());
    sink_->setBufferSize(sound_format().bytesForDuration(kBufferMilliseconds * 1000));
    sink_->start(feed_.get());
    if (sink_->error() != QAudio::NoError) sink_.reset();
}

/// What has been heard since the clock started.
double Player::clock_seconds() const {
    if (!sink_ || sink_->error() != QAudio::NoError)
        return static_cast<double>(since_start_.nsecsElapsed()) * 1e-9;
    const qint64 waiting =
        sound_format().durationForBytes(static_cast<int>(sink_->bufferSize() - sink_->bytesFree()));
    return static_cast<double>(std::max<qint64>(0, sink_->processedUSecs() - waiting)) * 1e-6;
}

void Player::tick() {
    const std::int64_t passed = frame_at(clock_seconds() * std::abs(speed_));
    const std::int64_t frame = speed_ > 0 ? started_at_ + passed : started_at_ - passed;
    const std::int64_t end = loop_ && started_at_ < loop_->end ? loop_->end : count_;
    if (speed_ > 0 && frame >= end && loop_) {
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
