#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace ditto {

/// Whether sound repeats itself as a voice does.
struct Voicing {
    /// How alike successive periods of the sound's excitation are: about 0.1 in noise of any
    /// colour, to 1.
    float periodicity = 0.0f;
    /// It is the same sound as 120 ms ago: a hum or a tone. No voice holds its pitch so exactly.
    bool steady = false;
};

/// Measures voicing row after row (40 ms). The sound's spectral envelope is taken out by linear
/// prediction and its loudness by a gain control, so that neither colour nor level of a noise nor
/// a click looks like a period. Pitches of 62 to 400 Hz.
class VoicingMeter {
  public:
    /// Samples at 16 kHz that a row is judged by, the row's own near the end.
    static constexpr std::size_t kSamples = 1342;

    VoicingMeter();
    /// The next row's.
    Voicing next(std::span<const float, kSamples> sound);

  private:
    static constexpr std::size_t kWindow = 640;  ///< samples at 8 kHz
    static constexpr std::size_t kOrder = 14;    ///< of the prediction
    static constexpr std::size_t kPast = 3;      ///< rows
    static constexpr std::size_t kResidual = kWindow - kOrder;
    using Residual = std::array<float, kResidual>;

    std::array<float, kWindow> at_half_rate(std::span<const float, kSamples> sound) const;
    /// What prediction leaves of the window, evened out in loudness; nothing of silence and of
    /// tones that it foretells entirely.
    Residual residual(const std::array<float, kWindow>& window) const;

    std::vector<float> low_pass_, taper_;
    std::array<Residual, kPast> past_{};  ///< a ring
    std::size_t rows_ = 0;
};

}  // namespace ditto
