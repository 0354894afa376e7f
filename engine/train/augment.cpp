#include "train/augment.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "audio/audio_features.h"

namespace ditto {
namespace {

using Curve = std::array<float, kMelBands>;
constexpr float kFloor = 1e-9f;  ///< of mel power, as in the features
constexpr float kFrameSeconds = 0.01f;

float power_from_db(float db) {
    return std::pow(10.0f, db / 10);
}

/// Normal values at `points` places over the bands, joined by raised cosines.
Curve smooth_curve(int points, float sd, RandomSequence& random) {
    std::vector<float> knots(points);
    for (float& knot : knots) knot = sd * random.normal();
    Curve curve;
    for (int b = 0; b < kMelBands; ++b) {
        const float at = static_cast<float>(b) * (points - 1) / (kMelBands - 1);
        const int left = std::min(static_cast<int>(at), points - 2);
        const float blend = 0.5f - 0.5f * std::cos(static_cast<float>(M_PI) * (at - left));
        curve[b] = knots[left] + blend * (knots[left + 1] - knots[left]);
    }
    return curve;
}

void add_slope(Curve& curve, float slope) {
    for (int b = 0; b < kMelBands; ++b) curve[b] += slope * (2.0f * b / (kMelBands - 1) - 1);
}

void warp_bands(std::span<float> mel, float scale) {
    Curve out;
    for (std::size_t t = 0; t < mel.size(); t += kMelBands) {
        for (int b = 0; b < kMelBands; ++b) {
            const float at = std::min(b * scale, kMelBands - 1.0f);
            const int left = std::min(static_cast<int>(at), kMelBands - 2);
            out[b] = mel[t + left] + (at - left) * (mel[t + left + 1] - mel[t + left]);
        }
        std::copy(out.begin(), out.end(), mel.begin() + t);
    }
}

/// Adds to each frame an exponentially decaying sum of the frames before it; high bands decay
/// faster.
void add_tail(std::span<float> power, float t60, float tail_power) {
    Curve decay, gain, tail{};
    for (int b = 0; b < kMelBands; ++b) {
        const float seconds = t60 * (1.2f - 0.5f * b / kMelBands);
        decay[b] = std::pow(1e-6f, kFrameSeconds / seconds);
        gain[b] = tail_power * (1 - decay[b]);
    }
    for (std::size_t t = 0; t < power.size(); t += kMelBands)
        for (int b = 0; b < kMelBands; ++b) {
            const float direct = power[t + b];
            power[t + b] += gain[b] * tail[b];
            tail[b] = decay[b] * (tail[b] + direct);
        }
}

/// Loud-frame power of the window: the 90th percentile of the frames' totals.
float loud_power(std::span<const float> power) {
    std::vector<float> totals;
    for (std::size_t t = 0; t < power.size(); t += kMelBands) {
        float sum = 0;
        for (int b = 0; b < kMelBands; ++b) sum += power[t + b];
        totals.push_back(sum);
    }
    const auto rank = totals.begin() + static_cast<std::ptrdiff_t>(totals.size() * 9 / 10);
    std::nth_element(totals.begin(), rank, totals.end());
    return *rank;
}

/// Stationary noise. A band's power follows a chi-square law over its few (low bands) or many FFT
/// bins.
void add_noise(std::span<float> power, float total, RandomSequence& random) {
    Curve colour = smooth_curve(5, 0.8f, random);
    add_slope(colour, 1.2f * random.normal());
    float sum = 0;
    for (float& c : colour) sum += c = std::exp(c);
    for (float& c : colour) c *= total / sum;
    for (std::size_t t = 0; t < power.size(); t += kMelBands)
        for (int b = 0; b < kMelBands; ++b) {
            const float spread = 1.0f - 0.6f * b / kMelBands;
            const float draw = -std::log(std::max(random.uniform(), 1e-6f));
            power[t + b] += colour[b] * (1 + spread * (draw - 1));
        }
}

void cut_bands(Curve& curve, RandomSequence& random) {
    const int high = 50 + static_cast<int>(random.below(28));
    const int low = random.chance(0.5f) ? static_cast<int>(random.below(10)) : 0;
    for (int b = 0; b < kMelBands; ++b) {
        const int outside = std::max({b - high, low - b, 0});
        curve[b] -= std::min(1.5f * outside, 8.0f);
    }
}

/// Hides a few bands and a moment behind the window's mean spectrum.
void mask(std::span<float> mel, RandomSequence& random) {
    const int frames = static_cast<int>(mel.size() / kMelBands);
    Curve mean{};
    for (std::size_t i = 0; i < mel.size(); ++i) mean[i % kMelBands] += mel[i] / frames;
    const int band_count = static_cast<int>(random.below(13)), time_count = random.below(11);
    const int band = random.below(kMelBands - 12), time = random.below(std::max(frames - 10, 1));
    for (int t = 0; t < frames; ++t)
        for (int b = 0; b < kMelBands; ++b)
            if ((b >= band && b < band + band_count) || (t >= time && t < time + time_count))
                mel[t * kMelBands + b] = mean[b];
}

}  // namespace

Augmented augment_mel(std::span<float> mel, const AugmentOptions& options, RandomSequence& random) {
    Augmented result;
    if (options.vtln > 0) warp_bands(mel, random.uniform(1 - options.vtln, 1 + options.vtln));
    for (float& m : mel) m = std::exp(m);
    if (random.chance(options.reverb_chance))
        add_tail(mel, random.uniform(0.1f, 0.65f), power_from_db(random.uniform(-22, -4)));
    const float loud = loud_power(mel);
    result.noise_only = random.chance(options.noise_only_chance);
    if (result.noise_only) std::fill(mel.begin(), mel.end(), kFloor);
    const float snr = random.uniform(options.snr_low, options.snr_high);
    if (options.snr_high > 0) add_noise(mel, loud * power_from_db(-snr), random);

    Curve microphone = smooth_curve(6, options.eq, random);
    add_slope(microphone, options.tilt * random.normal());
    if (random.chance(options.band_limit_chance)) cut_bands(microphone, random);
    const float gain = random.uniform(-options.gain, options.gain);
    for (float& m : microphone) m = std::exp(m + gain);
    for (std::size_t i = 0; i < mel.size(); ++i)
        mel[i] = std::log(mel[i] * microphone[i % kMelBands] + kFloor);
    if (options.masks) mask(mel, random);
    return result;
}

}  // namespace ditto
