#include "audio/mel_spectrum.h"

#include <algorithm>
#include <cmath>
#include <new>
#include <numbers>

#include "audio/audio_features.h"

extern "C" {
#include <libavutil/mem.h>
#include <libavutil/tx.h>
}

namespace ditto {
namespace {

constexpr int kFftSize = 512;
constexpr int kBins = kFftSize / 2 + 1;
constexpr double kLowestHertz = 50.0, kHighestHertz = 7600.0;
constexpr float kPowerFloor = 1e-9f;

double to_mel(double hertz) {
    return 2595.0 * std::log10(1.0 + hertz / 700.0);
}
double to_hertz(double mel) {
    return 700.0 * (std::pow(10.0, mel / 2595.0) - 1.0);
}

struct AvFree {
    void operator()(void* memory) const { av_free(memory); }
};
using AvFloats = std::unique_ptr<float[], AvFree>;

AvFloats aligned_floats(std::size_t count) {
    AvFloats memory(static_cast<float*>(av_calloc(count, sizeof(float))));
    if (!memory) throw std::bad_alloc();
    return memory;
}

}  // namespace

struct MelSpectrum::Fft {
    AVTXContext* context = nullptr;
    av_tx_fn run = nullptr;
    AvFloats input = aligned_floats(kFftSize);
    AvFloats output = aligned_floats(2 * kBins);  // re, im

    Fft() {
        const float scale = 1.0f;
        if (av_tx_init(&context, &run, AV_TX_FLOAT_RDFT, 0, kFftSize, &scale, 0) < 0)
            throw std::bad_alloc();
    }
    ~Fft() { av_tx_uninit(&context); }
    Fft(const Fft&) = delete;
    Fft& operator=(const Fft&) = delete;
};

MelSpectrum::MelSpectrum() : fft_(std::make_unique<Fft>()) {
    for (int i = 0; i < kFrameSamples; ++i) {
        const double phase = 2.0 * std::numbers::pi * i / kFrameSamples;
        window_.push_back(static_cast<float>(0.5 - 0.5 * std::cos(phase)));
    }
    const double low = to_mel(kLowestHertz), step = (to_mel(kHighestHertz) - low) / (kMelBands + 1);
    constexpr double kHertzPerBin = static_cast<double>(kAudioRate) / kFftSize;
    for (int band = 0; band < kMelBands; ++band) {
        const double left = to_hertz(low + band * step), centre = to_hertz(low + (band + 1) * step),
                     right = to_hertz(low + (band + 2) * step);
        Band triangle;
        triangle.first_bin = static_cast<int>(std::ceil(left / kHertzPerBin));
        for (int bin = triangle.first_bin; bin * kHertzPerBin < right; ++bin) {
            const double hertz = bin * kHertzPerBin;
            triangle.weights.push_back(static_cast<float>(
                std::min((hertz - left) / (centre - left), (right - hertz) / (right - centre))));
        }
        // The lowest bands are narrower than a bin: they take the nearest one.
        if (triangle.weights.empty()) {
            triangle.first_bin = static_cast<int>(std::lround(centre / kHertzPerBin));
            triangle.weights = {1.0f};
        }
        bands_.push_back(std::move(triangle));
    }
}

MelSpectrum::~MelSpectrum() = default;
MelSpectrum::MelSpectrum(MelSpectrum&&) noexcept = default;
MelSpectrum& MelSpectrum::operator=(MelSpectrum&&) noexcept = default;

void MelSpectrum::transform(std::span<const float> frame, std::span<float> out) {
    for (std::size_t i = 0; i < window_.size(); ++i) fft_->input[i] = frame[i] * window_[i];
    std::fill(fft_->input.get() + window_.size(), fft_->input.get() + kFftSize, 0.0f);
    fft_->run(fft_->context, fft_->output.get(), fft_->input.get(), sizeof(float));

    std::array<float, kBins> power;
    for (std::size_t bin = 0; bin < kBins; ++bin) {
        const float re = fft_->output[2 * bin], im = fft_->output[2 * bin + 1];
        power[bin] = re * re + im * im;
    }
    for (std::size_t band = 0; band < bands_.size(); ++band) {
        float sum = kPowerFloor;
        auto bin = static_cast<std::size_t>(bands_[band].first_bin);
        for (const float weight : bands_[band].weights) sum += weight * power[bin++];
        out[band] = std::log(sum);
    }
}

}  // namespace ditto
