#include "timeline/time_axis.h"

#include <algorithm>

namespace ditto::ui {

double TimeAxis::limited_scale(double scale) const {
    return std::clamp(scale, width_ / kMostSpan, width_ / kLeastSpan);
}

void TimeAxis::set_width(double pixels) {
    width_ = std::max(1.0, pixels);
    scale_ = limited_scale(scale_);
    set_start(start_);
}

void TimeAxis::zoom(double factor, double x) {
    const double held = seconds(x);
    scale_ = limited_scale(scale_ * factor);
    set_start(held - x / scale_);
}

void TimeAxis::scroll(double pixels) {
    set_start(start_ + pixels / scale_);
}

void TimeAxis::set_start(double seconds) {
    start_ = std::clamp(seconds, -kMargin / scale_, kMostSpan);
}

void TimeAxis::fit(double first, double last) {
    scale_ = limited_scale(std::max(1.0, width_ - 2 * kMargin) / std::max(last - first, 1e-9));
    set_start((first + last - width_ / scale_) / 2);
}

void TimeAxis::reveal(double seconds) {
    if (seconds < start_) set_start(seconds - span() / 10);
    if (seconds > end()) set_start(seconds - span() * 9 / 10);
}

}  // namespace ditto::ui
