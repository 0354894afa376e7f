#include "stream/live_sound.h"

#include <algorithm>
#include <span>

namespace ditto {
namespace {

using namespace std::chrono_literals;

constexpr auto kAhead = 40ms;      // that an input may be ahead of the clock
constexpr auto kPatience = 120ms;  // for sound that is late
constexpr auto kHeld = 400ms;      // of sound while nobody takes it; then the input waits
constexpr auto kReadPatience = 50ms;
constexpr auto kLongestStall = 1s;  // longer pauses are the input's own
constexpr double kQuiet = 0.003;    // of the power of the loudest piece
constexpr double kFading = 0.999;   // of what was loud, with each piece

double power(std::span<const float> samples) {
    double sum = 0;
    for (const float sample : samples) sum += static_cast<double>(sample) * sample;
    return samples.empty() ? 0 : sum / static_cast<double>(samples.size());
}

}  // namespace

LiveSound::LiveSound(std::unique_ptr<SoundInput> input, bool wait, const CancelToken& cancel)
    : input_(std::move(input)), rate_(input_->sample_rate()), cancel_(cancel) {
    if (!wait) start_ = Clock::now();
    thread_ = std::jthread([this] { read(); });
}

LiveSound::~LiveSound() {
    {
        const std::lock_guard lock(mutex_);
        closing_ = true;
    }
    input_->stop();
    changed_.notify_all();
}

void LiveSound::read() {
    const auto most = static_cast<std::size_t>(rate_ * kHeld / 1s);
    std::vector<float> came;
    try {
        for (bool more = true; more;) {
            came.clear();
            more = input_->read(came, kReadPatience);
            std::unique_lock lock(mutex_);
            if (!came.empty()) {
                const auto now = Clock::now();
                if (!start_) start_ = now;
                arrived_ += static_cast<std::int64_t>(came.size());
                arrivals_.push_back({arrived_, now});
                buffer_.insert(buffer_.end(), came.begin(), came.end());
                changed_.notify_all();
            }
            changed_.wait(lock, [&] { return closing_ || buffer_.size() < most; });
            if (closing_) return;
        }
    } catch (...) {
        const std::lock_guard lock(mutex_);
        error_ = std::current_exception();
    }
    const std::lock_guard lock(mutex_);
    ended_ = true;
    changed_.notify_all();
}

std::size_t LiveSound::size_of(std::int64_t piece) const {
    return static_cast<std::size_t>((piece + 1) * rate_ / kPieces - piece * rate_ / kPieces);
}

LiveSound::Clock::time_point LiveSound::due(std::int64_t piece) const {
    return *start_ + piece * 1000ms / kPieces;
}

bool LiveSound::takeable(Clock::time_point now) const {
    if (!start_) return ended_;
    if (complete() || (ended_ && !buffer_.empty())) return now >= due(piece_) - kAhead;
    return ended_ || now >= due(piece_) + kPatience;
}

bool LiveSound::waiting() const {
    const std::lock_guard lock(mutex_);
    return takeable(Clock::now());
}

std::optional<LiveSound::Piece> LiveSound::next() {
    std::unique_lock lock(mutex_);
    while (!takeable(Clock::now())) {
        cancel_.check();
        auto until = Clock::now() + kReadPatience;
        if (start_) until = std::min(until, due(piece_) + (complete() ? -kAhead : kPatience));
        changed_.wait_until(lock, until);
    }
    if (ended_ && buffer_.empty()) {
        if (error_) std::rethrow_exception(error_);
        return std::nullopt;
    }
    Piece piece = take(Clock::now());
    changed_.notify_all();
    return piece;
}

void LiveSound::drop(std::size_t samples) {
    buffer_.erase(buffer_.begin(), buffer_.begin() + static_cast<std::ptrdiff_t>(samples));
    taken_ += static_cast<std::int64_t>(samples);
    while (!arrivals_.empty() && arrivals_.front().end <= taken_) arrivals_.pop_front();
}

/// Takes silence back that was put in, while sound lies about and is quiet.
void LiveSound::catch_up(Clock::time_point now) {
    const std::size_t size = size_of(piece_);
    while (behind_ >= static_cast<std::int64_t>(size) && buffer_.size() >= 2 * size &&
           now - came() > kAhead && power({buffer_.data(), size}) <= kQuiet * loudest_) {
        drop(size);
        behind_ -= static_cast<std::int64_t>(size);
    }
}

LiveSound::Piece LiveSound::take(Clock::time_point now) {
    if (!buffer_.empty() && behind_ > rate_ * kLongestStall / 1s) behind_ = 0;
    catch_up(now);
    const std::size_t wanted = size_of(piece_), got = std::min(wanted, buffer_.size());
    Piece piece{.samples = {buffer_.data(), buffer_.data() + got},
                .heard = now,
                .paced = now,
                .missing = got == 0};
    if (got > 0) {
        const auto in_time = due(piece_) - kAhead;
        piece.heard = std::max(came(), in_time - behind_ * Clock::duration(1s) / rate_);
        piece.paced = std::max(came(), in_time);
    }
    drop(got);
    loudest_ = std::max(kFading * loudest_, power(piece.samples));
    piece.samples.resize(wanted);
    behind_ += static_cast<std::int64_t>(wanted - got);
    ++piece_;
    return piece;
}

}  // namespace ditto
