#pragma once

#include <span>
#include <vector>

#include "timeline/curve.h"

namespace ditto {

/// A value measured at a time, in seconds.
struct TimedValue {
    double time = 0;
    float value = 0;

    bool operator==(const TimedValue&) const = default;
};

/// Few keys whose curve passes all values, which are in order of time and no two at the same,
/// within `tolerance` (units of the values, above 0). The first and the last value are keys.
/// Handles are automatic, so that keys stay easy to move; a key stands where the curve through
/// those before it was farthest off (Ramer 1972; Douglas & Peucker 1973, with a curve in place of
/// the chord), and stays only where the curve still needs it.
std::vector<Key> simplified(std::span<const TimedValue> values, float tolerance);

}  // namespace ditto
