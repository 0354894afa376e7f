// The playhead and its clock, with a sound device and a time that the test moves.
#include "playback/player.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include "playback/device_output.h"
#include "playback/loop_points.h"

namespace ditto::ui {

namespace {

/// What a device would say and was asked for.
struct FakeDevice {
    SoundOutput::Heard heard;
    double from = -1, until = -1;
    int plays = 0, stops = 0;
};

class FakeOutput : public SoundOutput {
  public:
    explicit FakeOutput(FakeDevice& device) : device_(device) {}
    void play(std::shared_ptr<const Sound>, double from, double until) override {
        ++device_.plays;
        device_.from = from;
        device_.until = until;
    }
    void stop() override { ++device_.stops; }
    Heard heard() const override { return device_.heard; }

  private:
    FakeDevice& device_;
};

}  // namespace

class PlayerTest : public QObject {
    Q_OBJECT

  private:
    using State = SoundOutput::State;

    FakeDevice device_;
    double now_ = 0;
    std::unique_ptr<Player> player_;

    /// Time passes in small steps, as the timer looks at it; `heard` is what the device says then.
    void pass(
        double seconds, const std::function<void()>& heard = [] {}) {
        const double until = now_ + seconds;
        while (now_ < until - 1e-9) {
            now_ = std::min(until, now_ + 0.008);
            heard();
            player_->advance();
        }
    }

  private Q_SLOTS:
    void init() {
        device_ = {};
        now_ = 100;
        player_ = std::make_unique<Player>(
            PlaybackClock(std::make_unique<FakeOutput>(device_), [this] { return now_; }));
        player_->set_frame_count(250);
    }

    void without_a_device_the_time_is_the_clock() {
        player_->seek(10);
        player_->play();
        pass(2.0);
        QCOMPARE(player_->frame(), 60);
        player_->pause();
        pass(1.0);
        QCOMPARE(player_->frame(), 60);
    }

    void plays_the_recording_from_the_playhead() {
        player_->set_sound(std::make_shared<Sound>());
        player_->seek(50);
        player_->play();
        QCOMPARE(device_.from, 2.0);
        QCOMPARE(device_.until, 10.0);
        const int stops = device_.stops;
        player_->pause();
        QVERIFY(device_.stops > stops);
    }

    void waits_for_a_device_that_starts_and_then_follows_it() {
        player_->set_sound(std::make_shared<Sound>());
        device_.heard = {State::Starting, 0};
        player_->play();
        pass(0.4);
        QCOMPARE(player_->frame(), 0);
        const double began = now_;
        pass(2.02, [&] { device_.heard = {State::Sounding, now_ - began}; });
        QCOMPARE(player_->frame(), 50);
    }

    void a_device_that_never_starts_does_not_hold_the_picture() {
        player_->set_sound(std::make_shared<Sound>());
        device_.heard = {State::Starting, 0};
        player_->play();
        pass(2.0);
        QVERIFY(player_->frame() >= 20);
    }

    void follows_a_device_that_runs_slower_than_the_time() {
        player_->set_sound(std::make_shared<Sound>());
        player_->play();
        const double began = now_;
        pass(8.0, [&] { device_.heard = {State::Sounding, (now_ - began) * 0.98}; });
        QVERIFY2(std::abs(player_->frame() - 8.0 * 0.98 * 25) <= 1, "not half a frame of drift");
    }

    void evens_out_the_steps_in_which_a_device_tells() {
        player_->set_sound(std::make_shared<Sound>());
        player_->play();
        const double began = now_;
        std::vector<double> times;
        const auto connection =
            connect(player_.get(), &Player::frame_changed, this, [&] { times.push_back(now_); });
        pass(4.0, [&] {
            device_.heard = {State::Sounding, 0.1 * std::floor((now_ - began) / 0.1)};
        });
        disconnect(connection);
        QVERIFY(times.size() > 90);
        for (std::size_t i = 20; i < times.size(); ++i)
            QVERIFY2(times[i] - times[i - 1] < 0.07, "no frame stands for two");
    }

    void a_device_that_fails_leaves_the_time_as_the_clock() {
        player_->set_sound(std::make_shared<Sound>());
        player_->play();
        const double began = now_;
        pass(2.0, [&] { device_.heard = {State::Sounding, now_ - began}; });
        device_.heard = {};
        pass(2.0);
        QVERIFY(std::abs(player_->frame() - 100) <= 1);
    }

    void frames_are_left_out_when_nobody_looks_for_long() {
        player_->play();
        now_ += 3.0;
        player_->advance();
        QCOMPARE(player_->frame(), 75);
    }

    void shuttles_both_ways_and_says_how_fast() {
        QSignalSpy speeds(player_.get(), &Player::speed_changed);
        player_->seek(100);
        for (int i = 0; i < 3; ++i) player_->shuttle(1);
        QCOMPARE(player_->speed(), 4);
        pass(1.0);
        QCOMPARE(player_->frame(), 200);
        player_->shuttle(-1);
        player_->shuttle(-1);
        QCOMPARE(player_->speed(), -2);
        pass(1.0);
        QCOMPARE(player_->frame(), 150);
        QCOMPARE(speeds.count(), 5);
    }

    void stops_at_both_ends() {
        player_->seek(240);
        player_->play();
        pass(2.0);
        QCOMPARE(player_->frame(), 249);
        QVERIFY(!player_->playing());
        player_->shuttle(-1);
        pass(12.0);
        QCOMPARE(player_->frame(), 0);
        QVERIFY(!player_->playing());
        player_->seek(249);
        player_->play();
        QCOMPARE(player_->frame(), 0);
    }

    void who_pauses_at_the_jump_to_the_beginning_is_obeyed() {
        player_->seek(249);
        connect(player_.get(), &Player::frame_changed, player_.get(), &Player::pause);
        QSignalSpy speeds(player_.get(), &Player::speed_changed);
        player_->play();
        QVERIFY(!player_->playing());
        QCOMPARE(speeds.count(), 1);
    }

    void loops_between_in_and_out() {
        LoopPoints loop(*player_);
        player_->seek(50);
        loop.set_in();
        player_->seek(99);
        loop.set_out();
        QCOMPARE(player_->loop() == (FrameRange{50, 100}), true);
        player_->seek(90);
        player_->play();
        std::int64_t least = 1000, most = 0;
        pass(6.0, [&] {
            least = std::min(least, player_->frame());
            most = std::max(most, player_->frame());
        });
        QCOMPARE(least, 50);
        QCOMPARE(most, 99);
        QVERIFY(player_->playing());
        loop.set_looping(false);
        QVERIFY(!player_->loop());
        loop.set_looping(true);
        QCOMPARE(player_->loop() == (FrameRange{50, 100}), true);
        player_->set_frame_count(40);
        pass(6.0);
        QVERIFY(player_->frame() < 40);
    }

    void moving_the_playhead_by_hand_is_heard() {
        player_->set_sound(std::make_shared<Sound>());
        player_->seek(25);
        QCOMPARE(device_.plays, 1);
        QCOMPARE(device_.from, 1.0);
        QVERIFY(device_.until > 1.0 && device_.until < 1.2);
        player_->seek(25);
        QCOMPARE(device_.plays, 1);
        player_->set_scrub_sound(false);
        player_->seek(30);
        QCOMPARE(device_.plays, 1);
    }

    /// Whatever the system has for a device, the window goes on.
    void the_systems_device_is_not_waited_for() {
        DeviceOutput output;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 20; ++i) output.play(std::make_shared<Sound>(), 0, 1);
        const auto asked = timer.elapsed();
        QTRY_VERIFY(output.heard().state != State::Starting);
        qInfo() << "20 requests" << asked << "ms, a device or none after" << timer.elapsed()
                << "ms";
        QVERIFY(asked < 50);
        output.stop();
        QCOMPARE(output.heard().state, State::Silent);
    }
};

}  // namespace ditto::ui

QTEST_GUILESS_MAIN(ditto::ui::PlayerTest)
#include "player_test.moc"
