#pragma once

#include <mutex>
#include <string_view>

#include "timeline/track.h"

namespace ditto {

/// What is directed of a live stream, changed by messages while it goes on: one JSON object each,
/// {"channel": "head.yaw", "value": 12, "ramp": 0.5, "influence": 1}. The channel goes from where
/// it is to the value, and to the influence (1 where only a value is given), within `ramp` seconds
/// (0 where absent). {"channel": "head.yaw", "influence": 0} gives it back: to what is constant, or
/// to the model. Thread-safe.
class LiveControls {
  public:
    /// `constant` holds as far as no message directs a channel: what a message leaves by its
    /// influence is the constant's before it is the model's.
    explicit LiveControls(const ControlRow& constant) : constant_(constant) {}

    /// Throws Error(BadInput) for a message that is not of that form; nothing changes then.
    void apply(std::string_view message);

    /// What is directed at a time in seconds; messages begin at the last time asked for.
    ControlRow at(double time);

  private:
    const ControlRow constant_;
    std::mutex mutex_;
    Timeline timeline_;  ///< two keys for each channel
    double now_ = 0;
};

}  // namespace ditto
