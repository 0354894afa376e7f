#pragma once

// High dynamic range into the range of sRGB. Internal to media/.

#include <array>
#include <cstdint>

namespace ditto {

using Rgb = std::array<double, 3>;

/// Light of a white wall in HDR, cd/m² (ITU-R BT.2408, 203): it becomes sRGB's white.
inline constexpr double kReferenceWhite = 203;

enum class HdrTransfer { Pq, Hlg };

/// The signal (0 to 1) as light on a display, cd/m², in the same primaries: SMPTE ST 2084; or
/// ITU-R BT.2100 for a display of 1000 cd/m².
Rgb light_of(HdrTransfer transfer, const Rgb& signal);

/// Presses light up to `peak` into what sRGB can show, the hue kept, and leaves what is well below
/// white alone: ITU-R BT.2390-11, 5.4.1. `light` as light_of() gives it; 1 is white in the result.
Rgb tone_mapped(const Rgb& light, double peak);

/// Light on a display as PQ's signal; by this measure steps look alike.
double pq_signal(double light);

}  // namespace ditto
