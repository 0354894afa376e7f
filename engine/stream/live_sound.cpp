#include "stream/live_sound.h"

#include <algorithm>

namespace ditto {
namespace {

using namespace std::chrono_literals;

constexpr auto kAhead = 40ms;      // that an input may be ahead of the clock
constexpr auto kPatience = 120ms;  // for sound that is late
constexpr auto kHeld = 400ms;      // of sound while nobody takes it; then the input waits
constexpr auto kReadPatience = 50ms;

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

LiveSound::Piece LiveSound::take(Clock::time_point now) {
    const std::size_t wanted = size_of(piece_), got = std::min(wanted, buffer_.size());
    const auto first = taken_;
    const auto end = buffer_.begin() + static_cast<std::ptrdiff_t>(got);
    Piece piece{.samples = {buffer_.begin(), end}, .heard = now, .missing = got == 0};
    buffer_.erase(buffer_.begin(), end);
    taken_ += static_cast<std::int64_t>(got);
    while (!arrivals_.empty() && arrivals_.front().end <= first) arrivals_.pop_front();
    // What came ahead of its time is as if it had come in time.
    if (got > 0) piece.heard = std::max(arrivals_.front().time, due(piece_) - kAhead);
    piece.samples.resize(wanted);
    ++piece_;
    return piece;
}

}  // namespace ditto
