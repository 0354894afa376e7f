#pragma once

#include <span>
#include <vector>

namespace ditto {

/// Band-limited change of the sample rate of a whole mono recording (libswresample); `rate` and
/// `new_rate` in samples a second. The result has round(size * new_rate / rate) samples.
std::vector<float> resample(std::span<const float> samples, int rate, int new_rate);

}  // namespace ditto
