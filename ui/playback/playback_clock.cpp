#include "playback/playback_clock.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace ditto::ui {
namespace {

constexpr double kLongestStart = 1.0;  // seconds a device may take until the picture goes without
constexpr double kJump = 0.1;          // seconds apart at which there is no evening out
constexpr double kPull = 0.1;          // share of the difference that is made good at a look

}  // namespace

PlaybackClock::PlaybackClock(std::unique_ptr<SoundOutput> output, Now now)
    : output_(std::move(output)), now_(std::move(now)) {}

void PlaybackClock::start(std::shared_ptr<const Sound> sound, double from, double until) {
    sound ? output_->play(std::move(sound), from, until) : output_->stop();
    started_ = looked_ = now_();
    passed_ = 0;
}

void PlaybackClock::stop() {
    output_->stop();
}

double PlaybackClock::seconds() {
    const double now = now_();
    const double expected = passed_ + now - std::exchange(looked_, now);
    const auto [state, heard] = output_->heard();
    double passed = expected;
    if (state == SoundOutput::State::Starting && now - started_ < kLongestStart) {
        passed = passed_;
    } else if (state == SoundOutput::State::Sounding) {
        const double off = heard - expected;
        passed = std::abs(off) > kJump ? heard : expected + kPull * off;
    }
    return passed_ = std::max(passed_, passed);
}

void PlaybackClock::sound(std::shared_ptr<const Sound> sound, double from, double until) {
    if (sound) output_->play(std::move(sound), from, until);
}

double steady_seconds() {
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration<double>(now).count();
}

}  // namespace ditto::ui
