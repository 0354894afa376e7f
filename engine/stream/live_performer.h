#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "audio/feature_stream.h"
#include "media/stream_resampler.h"
#include "motion/live_motion.h"
#include "stream/live_controls.h"
#include "stream/live_sound.h"

namespace ditto {

/// A frame that is to be drawn.
struct LiveFrame {
    std::int64_t index = 0;
    std::vector<float> motion;
    std::vector<float> sound;  ///< of its 40 ms, and of frames before it that were left out
    LiveSound::Clock::time_point heard, paced;  ///< as of the first piece of its sound
};

/// Listens and moves on a thread of its own: sound comes in, frames to draw come out, the oldest of
/// which are left out when they wait too long. Constant memory.
class LivePerformer {
  public:
    /// `sound`, `controls` and the cancel token's owner outlive it.
    LivePerformer(LiveSound& sound, LiveMotion motion, LiveControls& controls, int hop,
                  double most_behind);
    ~LivePerformer();
    LivePerformer(const LivePerformer&) = delete;
    LivePerformer& operator=(const LivePerformer&) = delete;

    /// The next frame to draw; nothing at the end. Throws what its thread threw.
    std::optional<LiveFrame> next();

    std::int64_t dropped() const { return dropped_; }
    std::int64_t missing_pieces() const { return missing_; }

  private:
    /// Sound of a frame that has no motion yet.
    struct Heard {
        std::vector<float> sound;
        LiveSound::Clock::time_point heard, paced;
    };

    void perform();
    void hear(const LiveSound::Piece& piece);
    void move(std::int64_t least);
    void queue(LiveFrame frame);
    void drop_front();

    LiveSound& sound_;
    LiveMotion motion_;
    LiveControls& controls_;
    const int hop_;
    const double most_behind_;
    StreamResampler resampler_;
    FeatureStream features_;
    std::deque<Heard> heard_;
    std::int64_t pieces_ = 0, rows_ = 0, frames_ = 0;

    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<LiveFrame> frames_ready_;
    std::atomic<std::int64_t> dropped_ = 0, missing_ = 0;
    bool ended_ = false;
    std::atomic<bool> closing_ = false;
    std::exception_ptr error_;
    std::jthread thread_;
};

}  // namespace ditto
