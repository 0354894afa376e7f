#pragma once

#include <memory>
#include <span>
#include <vector>

namespace ditto {

/// Log-mel power of one 25 ms frame at 16 kHz: periodic Hann window, 512-point FFT, 80 triangular
/// bands evenly spaced on the mel scale (O'Shaughnessy, 2595 · log10(1 + f / 700)) from 50 to 7600
/// Hz, natural logarithm of power + 1e-9.
class MelSpectrum {
  public:
    static constexpr int kFrameSamples = 400;

    MelSpectrum();
    ~MelSpectrum();
    MelSpectrum(MelSpectrum&&) noexcept;
    MelSpectrum& operator=(MelSpectrum&&) noexcept;

    /// `frame` has kFrameSamples, `out` kMelBands values.
    void transform(std::span<const float> frame, std::span<float> out);

  private:
    struct Fft;

    /// One triangle: weights of consecutive FFT bins.
    struct Band {
        int first_bin = 0;
        std::vector<float> weights;
    };

    std::unique_ptr<Fft> fft_;
    std::vector<float> window_;
    std::vector<Band> bands_;
};

}  // namespace ditto
