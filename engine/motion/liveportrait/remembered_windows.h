#pragma once

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "motion/liveportrait/audio_to_motion.h"

namespace ditto {

/// Windows of motion (85 KB each) by what they were sampled from; the oldest are forgotten first.
/// Not thread-safe.
class WindowMemory {
  public:
    using Window = std::vector<MotionVector>;

    /// `most` (at least 1) windows are kept.
    explicit WindowMemory(std::size_t most = 2048) : most_(most) {}

    /// The window of this key, sampled if it is not known.
    const Window& find(const std::string& key, const std::function<Window()>& sample);
    /// Windows that had to be sampled so far.
    std::int64_t sampled() const { return sampled_; }

  private:
    std::size_t most_;
    std::map<std::string, Window> windows_;
    std::deque<std::string> keys_;  ///< oldest first
    std::int64_t sampled_ = 0;
};

/// Windows that are sampled once: what `sample` gives depends on its arguments and the window's
/// `pins` alone.
WindowFn remembered_windows(WindowFn sample, PinFn pins, std::shared_ptr<WindowMemory> memory);

}  // namespace ditto
