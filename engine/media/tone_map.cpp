#include "media/tone_map.h"

#include <algorithm>
#include <cmath>

namespace ditto {
namespace {

// SMPTE ST 2084.
constexpr double kM1 = 2610.0 / 16384, kM2 = 2523.0 / 4096 * 128;
constexpr double kC1 = 3424.0 / 4096, kC2 = 2413.0 / 4096 * 32, kC3 = 2392.0 / 4096 * 32;
constexpr double kPqPeak = 10000;

// ITU-R BT.2100-2, table 5.
constexpr double kA = 0.17883277, kB = 1 - 4 * kA, kC = 0.55991073;
constexpr double kHlgPeak = 1000, kSystemGamma = 1.2;

double pq_light(double signal) {
    const double root = std::pow(std::clamp(signal, 0.0, 1.0), 1 / kM2);
    return kPqPeak * std::pow(std::max(root - kC1, 0.0) / (kC2 - kC3 * root), 1 / kM1);
}

double hlg_scene(double signal) {
    signal = std::clamp(signal, 0.0, 1.0);
    return signal <= 0.5 ? signal * signal / 3 : (std::exp((signal - kC) / kA) + kB) / 12;
}

/// BT.2390's curve on PQ signals, for a black of 0 in both.
double pressed(double signal, double peak) {
    const double most = pq_signal(kReferenceWhite) / peak;
    const double knee = 1.5 * most - 0.5;
    const double e = std::min(signal / peak, 1.0);
    if (e <= knee) return signal;
    const double t = (e - knee) / (1 - knee), t2 = t * t, t3 = t2 * t;
    return peak * ((2 * t3 - 3 * t2 + 1) * knee + (t3 - 2 * t2 + t) * (1 - knee) +
                   (3 * t2 - 2 * t3) * most);
}

}  // namespace

Rgb light_of(HdrTransfer transfer, const Rgb& signal) {
    if (transfer == HdrTransfer::Pq)
        return {pq_light(signal[0]), pq_light(signal[1]), pq_light(signal[2])};
    const Rgb scene{hlg_scene(signal[0]), hlg_scene(signal[1]), hlg_scene(signal[2])};
    const double luminance = 0.2627 * scene[0] + 0.6780 * scene[1] + 0.0593 * scene[2];
    const double gain = luminance > 0 ? kHlgPeak * std::pow(luminance, kSystemGamma - 1) : 0;
    return {gain * scene[0], gain * scene[1], gain * scene[2]};
}

double pq_signal(double light) {
    const double power = std::pow(std::clamp(light / kPqPeak, 0.0, 1.0), kM1);
    return std::pow((kC1 + kC2 * power) / (1 + kC3 * power), kM2);
}

Rgb tone_mapped(const Rgb& light, double peak) {
    const double brightest = std::max({light[0], light[1], light[2]});
    double gain = 1 / kReferenceWhite;
    if (peak > kReferenceWhite && brightest > 0)
        gain *= pq_light(pressed(pq_signal(brightest), pq_signal(peak))) / brightest;
    return {gain * light[0], gain * light[1], gain * light[2]};
}

}  // namespace ditto
