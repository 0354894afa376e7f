#include "playback/waveform.h"

#include <algorithm>
#include <cmath>

namespace ditto::ui {
namespace {

void widen(Peak& peak, Peak by) {
    peak.least = std::min(peak.least, by.least);
    peak.most = std::max(peak.most, by.most);
}

}  // namespace

void Waveform::push(std::span<const std::int16_t> samples) {
    std::vector<Peak>& base = levels_.front();
    for (const std::int16_t sample : samples) {
        if (samples_++ % kBaseSamples == 0) base.push_back({});
        const auto value = static_cast<std::int8_t>(sample >> 8);
        widen(base.back(), {value, value});
    }
}

void Waveform::finish() {
    while (levels_.back().size() > kFanIn) {
        const std::vector<Peak>& fine = levels_.back();
        std::vector<Peak> coarse((fine.size() + kFanIn - 1) / kFanIn);
        for (std::size_t i = 0; i < fine.size(); ++i) widen(coarse[i / kFanIn], fine[i]);
        levels_.push_back(std::move(coarse));
    }
}

double Waveform::seconds() const {
    return sample_rate_ ? static_cast<double>(samples_) / sample_rate_ : 0;
}

/// Of the entries that lie between two places of a level.
Peak Waveform::peak(const std::vector<Peak>& level, double first, double last) const {
    const auto size = static_cast<double>(level.size());
    if (last <= 0 || first >= size) return {};
    const auto begin = static_cast<std::size_t>(std::max(0.0, std::floor(first)));
    const auto end = static_cast<std::size_t>(std::clamp(std::ceil(last), 1.0, size));
    Peak sum = level[begin];
    for (std::size_t i = begin + 1; i < end; ++i) widen(sum, level[i]);
    return sum;
}

void Waveform::peaks(double start, double step, std::span<Peak> out) const {
    std::fill(out.begin(), out.end(), Peak{});
    if (empty() || step <= 0) return;
    double entries = step * sample_rate_ / kBaseSamples;  // of the level, in one step
    std::size_t level = 0;
    for (; level + 1 < levels_.size() && entries >= kFanIn * kFanIn; ++level) entries /= kFanIn;
    const double first = start / step * entries;
    for (std::size_t i = 0; i < out.size(); ++i) {
        const double at = first + static_cast<double>(i) * entries;
        out[i] = peak(levels_[level], at, at + entries);
    }
}

}  // namespace ditto::ui
