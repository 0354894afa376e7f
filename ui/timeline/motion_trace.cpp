#include "timeline/motion_trace.h"

#include <algorithm>
#include <cmath>

namespace ditto::ui {
namespace {

constexpr std::int64_t kMostEntries = 16;  // of a level that one stretch looks at

void widen(ValueSpan& span, ValueSpan by) {
    span.least = std::min(span.least, by.least);
    span.most = std::max(span.most, by.most);
}

}  // namespace

void MotionTrace::push(std::span<const ModelValues> frames) {
    for (std::size_t c = 0; c < channels_.size(); ++c) {
        for (std::size_t i = 0; i < frames.size(); ++i) {
            const ValueSpan value{frames[i][c], frames[i][c]};
            std::size_t at = static_cast<std::size_t>(frames_) + i;
            for (Level& entries : channels_[c]) {
                if (at == entries.size())
                    entries.push_back(value);
                else
                    widen(entries.back(), value);
                at /= kFanIn;
            }
        }
    }
    frames_ += static_cast<std::int64_t>(frames.size());
}

bool MotionTrace::holds(Channel channel) const {
    return decided_by_model(channel) && frames_ > 0 && !std::isnan(value(channel, 0));
}

float MotionTrace::value(Channel channel, std::int64_t frame) const {
    return levels(channel).front()[static_cast<std::size_t>(frame)].least;
}

ValueSpan MotionTrace::span(Channel channel, std::int64_t first, std::int64_t end) const {
    first = std::clamp<std::int64_t>(first, 0, frames_ - 1);
    end = std::clamp(end, first + 1, frames_);
    std::size_t level = 0;
    for (; end - first > kMostEntries && level + 1 < kLevels; ++level) {
        first /= kFanIn;
        end = (end + kFanIn - 1) / kFanIn;
    }
    const Level& entries = levels(channel)[level];
    ValueSpan sum = entries[static_cast<std::size_t>(first)];
    for (std::int64_t i = first + 1; i < end; ++i) widen(sum, entries[static_cast<std::size_t>(i)]);
    return sum;
}

}  // namespace ditto::ui
