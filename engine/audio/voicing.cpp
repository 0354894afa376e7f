#include "audio/voicing.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace ditto {
namespace {

constexpr std::size_t kTaps = 63;        // of the low-pass filter before halving the rate
constexpr double kCutoff = 3600 / 16e3;  // cycles a sample
constexpr float kPreEmphasis = 0.95f;    // takes out rumble before the prediction
constexpr double kRegularised = 1.0001;  // white noise in the prediction, 40 dB below the sound
constexpr float kPredictable = 1e-4f;    // of the power: less is left of pure tones alone
constexpr float kSilent = 1e-12f;        // power, -120 dB of full scale
constexpr std::size_t kEvenReach = 80;   // samples on either side: 10 ms, longer than a click
constexpr float kMostEven = 3.0f;        // of the loudness around
constexpr std::size_t kShortest = 20, kLongest = 128;  // samples of a period
constexpr float kPeriodic = 0.15f;  // less is not worth to be compared with the past
constexpr float kSame = 0.75f;      // of the likeness of successive periods

/// In eight lanes, which compilers turn into vector instructions.
float dot(std::span<const float> a, std::span<const float> b) {
    constexpr std::size_t kLanes = 8;
    std::array<float, kLanes> sums{};
    const std::size_t size = std::min(a.size(), b.size()), whole = size / kLanes * kLanes;
    for (std::size_t i = 0; i < whole; i += kLanes)
        for (std::size_t k = 0; k < kLanes; ++k) sums[k] += a[i + k] * b[i + k];
    for (std::size_t i = whole; i < size; ++i) sums[i - whole] += a[i] * b[i];
    return std::accumulate(sums.begin(), sums.end(), 0.0f);
}

float power(std::span<const float> values) {
    return dot(values, values);
}

/// Sums of the squares before each value, and of all.
std::vector<double> sums_of_squares(std::span<const float> values) {
    std::vector<double> sums{0.0};
    sums.reserve(values.size() + 1);
    for (const float value : values)
        sums.push_back(sums.back() + static_cast<double>(value) * static_cast<double>(value));
    return sums;
}

/// A windowed sinc of unit gain.
std::vector<float> low_pass() {
    std::vector<double> taps(kTaps);
    constexpr double kMiddle = (kTaps - 1) / 2.0;
    for (std::size_t i = 0; i < kTaps; ++i) {
        const double x = static_cast<double>(i) - kMiddle, phase = std::numbers::pi * x;
        const double sinc = x == 0.0 ? 2 * kCutoff : std::sin(2 * kCutoff * phase) / phase;
        taps[i] = sinc * (0.54 + 0.46 * std::cos(phase / kMiddle));
    }
    const double sum = std::accumulate(taps.begin(), taps.end(), 0.0);
    std::vector<float> result(kTaps);
    std::ranges::transform(taps, result.begin(),
                           [&](double tap) { return static_cast<float>(tap / sum); });
    return result;
}

std::vector<float> hann(std::size_t size) {
    std::vector<float> window(size);
    for (std::size_t i = 0; i < size; ++i) {
        const double phase =
            2.0 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(size - 1);
        window[i] = static_cast<float>(0.5 - 0.5 * std::cos(phase));
    }
    return window;
}

/// Coefficients of the prediction error filter, by the Levinson-Durbin recursion.
template <std::size_t N>
std::array<double, N> prediction_error_filter(const std::array<double, N>& correlation) {
    std::array<double, N> filter{1.0};
    double error = correlation[0];
    for (std::size_t order = 1; order < N; ++order) {
        double sum = 0.0;
        for (std::size_t k = 0; k < order; ++k) sum += filter[k] * correlation[order - k];
        const double reflection = -sum / error;
        auto next = filter;
        for (std::size_t k = 1; k <= order; ++k) next[k] += reflection * filter[order - k];
        filter = next;
        error *= 1.0 - reflection * reflection;
    }
    return filter;
}

/// How alike successive periods are, at the period at which they are most alike: -1 to 1.
struct Periods {
    float one = 0.0f;  ///< one period apart
    float two = 0.0f;  ///< mean of one and two periods apart, which two clicks do not reach
};

Periods periods_of(std::span<const float> residual) {
    const auto sums = sums_of_squares(residual);
    std::array<float, 2 * kLongest + 1> alike{};
    for (std::size_t lag = kShortest; lag < alike.size(); ++lag) {
        const std::size_t rest = residual.size() - lag;
        const double size = std::sqrt((sums.back() - sums[lag]) * sums[rest]);
        if (size > 0.0)
            alike[lag] =
                dot(residual.subspan(lag), residual.first(rest)) / static_cast<float>(size);
    }
    Periods found;
    for (std::size_t period = kShortest; period < kLongest; ++period) {
        const std::size_t two = 2 * period;
        const float second = std::max({alike[two - 1], alike[two], alike[two + 1]});
        found.one = std::max(found.one, alike[period]);
        found.two = std::max(found.two, 0.5f * (alike[period] + second));
    }
    return found;
}

/// The greatest likeness of two residuals that are moved against each other by up to a period.
float likeness_moved(std::span<const float> now, std::span<const float> past) {
    const float size = std::sqrt(power(now) * power(past));
    if (size <= 0.0f) return 0.0f;
    float most = 0.0f;
    for (std::size_t by = 0; by <= kLongest; ++by) {
        most = std::max({most, dot(now.subspan(by), past.first(past.size() - by)),
                         dot(past.subspan(by), now.first(now.size() - by))});
    }
    return most / size;
}

}  // namespace

VoicingMeter::VoicingMeter() : low_pass_(low_pass()), taper_(hann(kWindow)) {
    static_assert(kSamples == 2 * kWindow + kTaps - 1);
    static_assert(kResidual > 2 * kLongest);
}

Voicing VoicingMeter::next(std::span<const float, kSamples> sound) {
    const Residual now = residual(at_half_rate(sound));
    const Residual& past = past_[rows_ % kPast];
    Voicing voicing;
    const Periods periods = periods_of(now);
    voicing.periodicity = periods.two;
    if (periods.two > kPeriodic)
        voicing.steady = rows_ < kPast || likeness_moved(now, past) > kSame * periods.one;
    past_[rows_++ % kPast] = now;
    return voicing;
}

std::array<float, VoicingMeter::kWindow> VoicingMeter::at_half_rate(
    std::span<const float, kSamples> sound) const {
    std::array<float, kWindow> half;
    for (std::size_t i = 0; i < kWindow; ++i) half[i] = dot(sound.subspan(2 * i, kTaps), low_pass_);
    for (std::size_t i = kWindow - 1; i > 0; --i) half[i] -= kPreEmphasis * half[i - 1];
    half[0] = half[1];
    return half;
}

VoicingMeter::Residual VoicingMeter::residual(const std::array<float, kWindow>& window) const {
    Residual left{};
    std::array<float, kWindow> tapered;
    for (std::size_t i = 0; i < kWindow; ++i) tapered[i] = window[i] * taper_[i];
    const std::span<const float> all(tapered);
    std::array<double, kOrder + 1> correlation;
    for (std::size_t lag = 0; lag <= kOrder; ++lag)
        correlation[lag] = dot(all.subspan(lag), all.first(kWindow - lag));
    if (correlation[0] < kSilent * kWindow) return left;
    correlation[0] *= kRegularised;
    const auto filter = prediction_error_filter(correlation);
    for (std::size_t i = 0; i < kResidual; ++i) {
        double sum = 0.0;
        for (std::size_t k = 0; k <= kOrder; ++k) sum += filter[k] * window[i + kOrder - k];
        left[i] = static_cast<float>(sum);
    }
    if (power(left) < kPredictable * power(window)) return {};

    const auto sums = sums_of_squares(left);
    for (std::size_t i = 0; i < kResidual; ++i) {
        const std::size_t first = i > kEvenReach ? i - kEvenReach : 0;
        const std::size_t end = std::min(i + kEvenReach + 1, kResidual);
        const double around =
            std::sqrt((sums[end] - sums[first]) / static_cast<double>(end - first));
        left[i] = around > 0.0
                      ? std::clamp(left[i] / static_cast<float>(around), -kMostEven, kMostEven)
                      : 0.0f;
    }
    return left;
}

}  // namespace ditto
