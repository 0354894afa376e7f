#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "motion/model_values.h"

namespace ditto::ui {

/// Least and greatest value of a channel in a stretch of frames.
struct ValueSpan {
    float least = 0, most = 0;

    bool operator==(const ValueSpan&) const = default;
};

/// What the model does of itself, frame by frame, to be drawn at every zoom: for each channel a
/// pyramid in which each level holds the spans of four entries of the level below. Grows as motion
/// is sampled.
class MotionTrace {
  public:
    std::int64_t frames() const { return frames_; }
    void clear() { *this = {}; }
    void push(std::span<const ModelValues> frames);

    /// Whether the model tells of a channel.
    bool holds(Channel channel) const;
    /// At a frame that is there.
    float value(Channel channel, std::int64_t frame) const;
    /// Of the frames from `first` to before `end` and perhaps some beside them, no more than a
    /// third of the stretch; some of them have to be there. Costs the same for any length.
    ValueSpan span(Channel channel, std::int64_t first, std::int64_t end) const;
    /// Of all frames, of which there is at least one.
    ValueSpan span(Channel channel) const { return span(channel, 0, frames_); }

  private:
    static constexpr std::int64_t kFanIn = 4;
    static constexpr std::size_t kLevels = 9;
    using Level = std::vector<ValueSpan>;

    const std::array<Level, kLevels>& levels(Channel channel) const {
        return channels_[static_cast<std::size_t>(channel)];
    }

    std::array<std::array<Level, kLevels>, kModelChannelCount> channels_;  ///< finest first
    std::int64_t frames_ = 0;
};

}  // namespace ditto::ui
