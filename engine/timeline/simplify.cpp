#include "timeline/simplify.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace ditto {
namespace {

/// Indices of values that are keys.
using Chosen = std::vector<std::size_t>;

Curve curve_through(std::span<const TimedValue> values, const Chosen& chosen) {
    std::vector<Key> keys;
    keys.reserve(chosen.size());
    for (const std::size_t i : chosen)
        keys.push_back({.time = values[i].time, .value = values[i].value});
    return Curve(std::move(keys));
}

/// The value between two keys that the curve is farthest from, if farther than the tolerance; else
/// `first`.
std::size_t worst(std::span<const TimedValue> values, const std::vector<float>& curve,
                  std::size_t first, std::size_t last, float tolerance) {
    std::size_t index = first;
    float error = tolerance;
    for (std::size_t i = first + 1; i < last; ++i) {
        const float off = std::abs(values[i].value - curve[i]);
        if (off > error) error = off, index = i;
    }
    return index;
}

/// The keys and, between each two, the value that is farthest off.
Chosen refined(std::span<const TimedValue> values, const Chosen& chosen, float tolerance) {
    const Curve through = curve_through(values, chosen);
    std::vector<float> curve(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) curve[i] = through.at(values[i].time);
    Chosen more{chosen.front()};
    for (std::size_t i = 1; i < chosen.size(); ++i) {
        const std::size_t index = worst(values, curve, chosen[i - 1], chosen[i], tolerance);
        if (index != chosen[i - 1]) more.push_back(index);
        more.push_back(chosen[i]);
    }
    return more;
}

/// Whether the curve stays within the tolerance without the key `which`, which is not at an end.
/// Slopes of automatic handles look one key further, so that the curve changes over four segments.
bool needless(std::span<const TimedValue> values, const Chosen& chosen, std::size_t which,
              float tolerance) {
    const auto around = [&](std::size_t reach) {
        return std::pair{which - std::min(which, reach),
                         std::min(which + reach, chosen.size() - 1)};
    };
    const auto [first_key, last_key] = around(3);
    Chosen rest;
    for (std::size_t i = first_key; i <= last_key; ++i)
        if (i != which) rest.push_back(chosen[i]);
    const Curve curve = curve_through(values, rest);
    const auto [first, last] = around(2);
    for (std::size_t i = chosen[first]; i <= chosen[last]; ++i)
        if (std::abs(curve.at(values[i].time) - values[i].value) > tolerance) return false;
    return true;
}

}  // namespace

std::vector<Key> simplified(std::span<const TimedValue> values, float tolerance) {
    if (values.empty()) return {};
    Chosen chosen{0};
    if (values.size() > 1) chosen.push_back(values.size() - 1);
    for (std::size_t before = 0; before != chosen.size();) {
        before = chosen.size();
        chosen = refined(values, chosen, tolerance);
    }
    // Keys that were chosen early may not be needed any more.
    for (std::size_t i = 1; i + 1 < chosen.size();) {
        if (needless(values, chosen, i, tolerance)) {
            chosen.erase(chosen.begin() + static_cast<std::ptrdiff_t>(i));
        } else {
            ++i;
        }
    }
    return curve_through(values, chosen).keys();
}

}  // namespace ditto
