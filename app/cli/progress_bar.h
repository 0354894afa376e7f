#pragma once

#include <chrono>

#include "core/progress.h"

namespace ditto::cli {

/// Shows progress on standard error: a bar with the time left on a terminal, else a plain line
/// every ten per cent.
class ProgressBar {
  public:
    /// `quiet` shows nothing.
    explicit ProgressBar(bool quiet);
    /// Ends the line of the bar.
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    void show(const Progress& progress);
    /// For functions that report progress; valid as long as the bar.
    ProgressFn callback();

  private:
    using Clock = std::chrono::steady_clock;

    void draw_bar(const Progress& progress);
    void print_line(const Progress& progress);
    double seconds_left(const Progress& progress) const;

    bool quiet_;
    bool terminal_;
    bool line_open_ = false;
    int last_tenth_ = -1;
    Clock::time_point start_ = Clock::now();
    Clock::time_point last_draw_{};
};

}  // namespace ditto::cli
