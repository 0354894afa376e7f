#include "motion/row_rate.h"

#include <utility>

#include "audio/audio_features.h"

namespace ditto {
namespace {

constexpr int kRowsBehind = 2;

/// The curve's slope at a row between two others, by the steps to them.
float slope(float before, float behind) {
    return before * behind > 0 ? 2 * before * behind / (before + behind) : 0.0f;
}

/// Hermite's curve from a to b at `t` in 0…1, with slopes per row.
float curve(float a, float b, float slope_a, float slope_b, float t) {
    const float s = 1 - t;
    return s * s * ((1 + 2 * t) * a + t * slope_a) + t * t * ((3 - 2 * t) * b - s * slope_b);
}

}  // namespace

RowRate::RowRate(const FrameRate& rate, std::size_t held, Rows rows)
    : rate_(rate), held_(held), rows_(std::move(rows)) {}

const std::vector<float>* RowRate::at(int behind) const {
    const int index = behind + (before_ ? 1 : 0);
    if (index < 0 || index >= static_cast<int>(known_.size())) return nullptr;
    return &known_[static_cast<std::size_t>(index)];
}

/// Goes on to the next row and takes in those behind it.
void RowRate::advance() {
    if (started_) {
        if (before_) known_.pop_front();
        before_ = !known_.empty();
        ++now_;
    }
    started_ = true;
    while (!at(kRowsBehind)) {
        auto row = rows_ ? rows_() : std::nullopt;
        if (!row) {
            rows_ = nullptr;
            return;
        }
        known_.push_back(std::move(*row));
    }
}

std::optional<std::vector<float>> RowRate::next() {
    // In parts of a row, of which it has as many as the rate has pictures in `den` seconds.
    const std::int64_t position = given_ * kFeatureRate * rate_.den;
    while (!started_ || now_ < position / rate_.num) advance();
    const std::vector<float>* const a = at(0);
    if (!a) return std::nullopt;
    ++given_;
    std::vector<float> row = *a;
    const std::vector<float>*const b = at(1), *const before = at(-1), *const behind = at(2);
    const auto t = static_cast<float>(position % rate_.num) / static_cast<float>(rate_.num);
    if (t == 0 || !b) return row;
    for (std::size_t i = held_; i < row.size(); ++i) {
        const float step = (*b)[i] - (*a)[i];
        const float slope_a = before ? slope((*a)[i] - (*before)[i], step) : step;
        const float slope_b = behind ? slope(step, (*behind)[i] - (*b)[i]) : step;
        row[i] = curve((*a)[i], (*b)[i], slope_a, slope_b, t);
    }
    return row;
}

}  // namespace ditto
