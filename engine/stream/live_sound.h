#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "core/progress.h"
#include "media/sound_input.h"

namespace ditto {

/// Sound from a live input, cut into pieces of 10 ms that come at the pace of the clock: where none
/// came in time there is silence instead, and an input that is faster than the clock waits. Sound
/// that comes after all is behind by that silence, until as much is left out where it is quiet.
/// Reads on a thread of its own, in constant memory.
class LiveSound {
  public:
    using Clock = std::chrono::steady_clock;
    static constexpr int kPieces = 100;  ///< a second

    struct Piece {
        std::vector<float> samples;
        /// When its first sample came; what came ahead of its time is as if it had come in time.
        Clock::time_point heard;
        /// The same, but sound that waits behind the silence of a stall is in time too: what
        /// follows the sound keeps to this.
        Clock::time_point paced;
        bool missing = false;  ///< silence in place of sound that did not come
    };

    /// `wait`: the clock starts with the first sound; else at once.
    LiveSound(std::unique_ptr<SoundInput> input, bool wait, const CancelToken& cancel);
    ~LiveSound();
    LiveSound(const LiveSound&) = delete;
    LiveSound& operator=(const LiveSound&) = delete;

    int sample_rate() const { return rate_; }
    /// The next piece, when it is time for it; nothing at the end. Throws what the input threw, and
    /// Error(Cancelled).
    std::optional<Piece> next();
    /// Whether next() would return without waiting.
    bool waiting() const;

  private:
    struct Arrival {
        std::int64_t end;  ///< samples that had come
        Clock::time_point time;
    };

    void read();
    std::size_t size_of(std::int64_t piece) const;
    Clock::time_point due(std::int64_t piece) const;
    bool complete() const { return buffer_.size() >= size_of(piece_); }
    bool takeable(Clock::time_point now) const;
    Clock::time_point came() const { return arrivals_.front().time; }
    void drop(std::size_t samples);
    void catch_up(Clock::time_point now);
    Piece take(Clock::time_point now);

    std::unique_ptr<SoundInput> input_;
    const int rate_;
    const CancelToken cancel_;
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<float> buffer_;             ///< came and was not taken
    std::deque<Arrival> arrivals_;          ///< of what is in the buffer
    std::int64_t arrived_ = 0, taken_ = 0;  ///< samples
    std::int64_t behind_ = 0;               ///< samples of silence that can be taken back
    double loudest_ = 0;                    ///< power of a piece lately
    std::int64_t piece_ = 0;                ///< the next
    std::optional<Clock::time_point> start_;
    bool ended_ = false, closing_ = false;
    std::exception_ptr error_;
    std::jthread thread_;  ///< last: uses all of it
};

}  // namespace ditto
