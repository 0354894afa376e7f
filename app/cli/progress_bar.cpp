#include "progress_bar.h"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <string>

namespace ditto::cli {
namespace {

constexpr int kBarWidth = 30;
constexpr auto kRedrawInterval = std::chrono::milliseconds(100);

double fraction_of(const Progress& progress) {
    if (progress.total <= 0) return 0.0;
    return std::clamp(static_cast<double>(progress.done) / static_cast<double>(progress.total), 0.0,
                      1.0);
}

}  // namespace

ProgressBar::ProgressBar(bool quiet) : quiet_(quiet), terminal_(isatty(STDERR_FILENO) == 1) {}

ProgressBar::~ProgressBar() {
    if (line_open_) std::fputc('\n', stderr);
}

ProgressFn ProgressBar::callback() {
    return [this](const Progress& progress) { show(progress); };
}

void ProgressBar::show(const Progress& progress) {
    if (quiet_) return;
    if (terminal_) {
        draw_bar(progress);
    } else {
        print_line(progress);
    }
}

void ProgressBar::draw_bar(const Progress& progress) {
    const auto now = Clock::now();
    if (now - last_draw_ < kRedrawInterval && progress.done != progress.total) return;
    last_draw_ = now;
    line_open_ = true;
    const double fraction = fraction_of(progress);
    const int filled = static_cast<int>(fraction * kBarWidth);
    const std::string bar = std::string(static_cast<std::size_t>(filled), '#') +
                            std::string(static_cast<std::size_t>(kBarWidth - filled), '.');
    std::fprintf(stderr, "\r%.*s [%s] %3.0f %%  %lld/%lld  %.0f s left   ",
                 static_cast<int>(progress.stage.size()), progress.stage.data(), bar.c_str(),
                 fraction * 100.0, static_cast<long long>(progress.done),
                 static_cast<long long>(progress.total), seconds_left(progress));
    std::fflush(stderr);
}

void ProgressBar::print_line(const Progress& progress) {
    const int tenth = static_cast<int>(fraction_of(progress) * 10.0);
    if (tenth == last_tenth_) return;
    last_tenth_ = tenth;
    std::fprintf(stderr, "%.*s %d %% (%lld/%lld, %.0f s left)\n",
                 static_cast<int>(progress.stage.size()), progress.stage.data(), tenth * 10,
                 static_cast<long long>(progress.done), static_cast<long long>(progress.total),
                 seconds_left(progress));
}

double ProgressBar::seconds_left(const Progress& progress) const {
    const double fraction = fraction_of(progress);
    if (fraction <= 0.0) return 0.0;
    const double elapsed = std::chrono::duration<double>(Clock::now() - start_).count();
    return elapsed * (1.0 - fraction) / fraction;
}

}  // namespace ditto::cli
