#pragma once

#include <array>
#include <cstddef>
#include <vector>

namespace ditto {

inline constexpr int kAudioRate = 16000;  ///< samples a second of everything in this folder
inline constexpr int kFeatureRate = 25;   ///< rows a second: one a video frame
inline constexpr int kSamplesPerRow = kAudioRate / kFeatureRate;
inline constexpr int kMelBands = 80;
inline constexpr int kMelFramesPerRow = 4;  ///< 10 ms hop

/// One row a video frame: natural-log mel power of its four 10 ms frames, its energy and whether it
/// holds speech.
struct AudioFeatureRow {
    std::array<float, kMelFramesPerRow * kMelBands> mel;  ///< frame-major
    float energy = 0;                                     ///< dB of mean square, -100 for silence
    float speech = 0;                                     ///< voice activity, 0 or 1
};

using AudioFeatures = std::vector<AudioFeatureRow>;

}  // namespace ditto
