#pragma once

#include <span>
#include <vector>

namespace ditto {

/// Loudness of speech at 25 frames a second, and what heads and brows react to.
struct Prosody {
    std::vector<float> loudness;  ///< [T] dB, smoothed
    std::vector<float> activity;  ///< [T] 0 silent … 1 speaking, smoothed
    std::vector<double> accents;  ///< seconds of accented syllables
    float level = 0;              ///< 70th percentile of loudness, dB
};

/// samples: mono at 16 kHz.
Prosody measure_prosody(std::span<const float> samples);

}  // namespace ditto
