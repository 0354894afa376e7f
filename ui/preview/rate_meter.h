#pragma once

#include <algorithm>
#include <cstdint>
#include <deque>

namespace ditto::ui {

/// Pictures a second over the last second.
class RateMeter {
  public:
    /// Another picture was shown at a time, in milliseconds that never fall.
    void count(std::int64_t now) {
        times_.push_back(now);
        forget_before(now - kWindow);
    }
    /// 0 until two pictures were shown.
    double rate(std::int64_t now) {
        forget_before(now - kWindow);
        if (times_.size() < 2) return 0;
        return 1000.0 * static_cast<double>(times_.size() - 1) /
               static_cast<double>(std::max<std::int64_t>(1, times_.back() - times_.front()));
    }
    void reset() { times_.clear(); }

  private:
    static constexpr std::int64_t kWindow = 1000;

    void forget_before(std::int64_t time) {
        while (!times_.empty() && times_.front() < time) times_.pop_front();
    }

    std::deque<std::int64_t> times_;
};

}  // namespace ditto::ui
