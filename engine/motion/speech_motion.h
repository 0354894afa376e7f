#pragma once

#include <cstdint>
#include <functional>
#include <span>

#include "motion/motion_space.h"
#include "timeline/controls.h"

namespace ditto {

/// What is directed at a video frame, counted from 0; called for rising frames.
using ControlFn = std::function<ControlRow(std::int64_t frame)>;

/// Speech in, motion out, 25 rows a second, for any length in constant memory. However the sound is
/// cut into pieces, the motion is the same. Not thread-safe.
class SpeechMotion {
  public:
    virtual ~SpeechMotion() = default;

    /// The next sound: 16 kHz mono, -1 to 1. Does what is done to sound alone.
    virtual void push(std::span<const float> samples) = 0;
    /// No more sound will come.
    virtual void finish() = 0;
    /// Samples the windows that are complete; the rows that are final and were not taken yet. In
    /// all a row for every begun 40 ms of sound.
    virtual Motion take() = 0;
};

}  // namespace ditto
