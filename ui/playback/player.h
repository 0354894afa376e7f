#pragma once

#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>

#include "playback/playback_clock.h"

namespace ditto::ui {

/// Frames of the video, from `first` to before `end`.
struct FrameRange {
    std::int64_t first = 0, end = 0;

    bool operator==(const FrameRange&) const = default;
};

/// The playhead. While it plays it follows the clock of the sound device (a timer where there is
/// none), so that frames are left out rather than that picture and sound drift.
class Player : public QObject {
    Q_OBJECT
  public:
    /// Heard on the system's sound device.
    explicit Player(QObject* parent = nullptr);
    explicit Player(PlaybackClock clock, QObject* parent = nullptr);

    /// What is heard; null: nothing.
    void set_sound(std::shared_ptr<const Sound> sound);
    /// Length of the video in frames.
    void set_frame_count(std::int64_t count);
    /// What is played over and over; none: to the end once.
    void set_loop(std::optional<FrameRange> loop);
    /// Whether moving the playhead by hand is heard.
    void set_scrub_sound(bool on) { scrub_sound_ = on; }

    std::int64_t frame() const { return frame_; }
    std::int64_t frame_count() const { return count_; }
    bool playing() const { return speed_ != 0; }
    /// Frames that pass in the time of one; negative: backwards.
    int speed() const { return speed_; }
    const std::optional<FrameRange>& loop() const { return loop_; }

    void play() { set_speed(1); }
    void pause() { set_speed(0); }
    void toggle() { set_speed(playing() ? 0 : 1); }
    /// As the keys J and L: faster in a direction each time, 1, 2, 4, 8.
    void shuttle(int direction);
    void set_speed(int speed);
    void seek(std::int64_t frame);
    void step(std::int64_t frames) { seek(frame_ + frames); }

    /// Shows the frame that the clock has come to; a timer calls it while it plays.
    void advance();

  Q_SIGNALS:
    void frame_changed(qint64 frame);
    void playing_changed(bool playing);
    void speed_changed(int speed);
    void loop_changed();
    void length_changed();

  private:
    void start_clock();
    void stop_clock();
    void show(std::int64_t frame);

    PlaybackClock clock_;
    std::shared_ptr<const Sound> sound_;
    QTimer timer_, scrub_end_;
    std::int64_t frame_ = 0, count_ = 0, started_at_ = 0;
    int speed_ = 0;
    bool scrub_sound_ = true;
    std::optional<FrameRange> loop_;
};

}  // namespace ditto::ui
