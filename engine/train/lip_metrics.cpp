#include "train/lip_metrics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include "core/error.h"

namespace ditto {
namespace {

using enum Phone;

constexpr double kFps = 25;
constexpr int kMostLag = 5;           // frames
constexpr float kShut = 0.02F;        // outer-eye distances
constexpr double kLongSilence = 0.3;  // seconds
constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();

double quantile(std::vector<double> values, double q) {
    if (values.empty()) return kNothing;
    std::ranges::sort(values);
    const double at = q * static_cast<double>(values.size() - 1);
    const auto i = static_cast<std::size_t>(at);
    const double next = values[std::min(i + 1, values.size() - 1)];
    return values[i] + (at - std::floor(at)) * (next - values[i]);
}

double median(std::vector<double> values) {
    return quantile(std::move(values), 0.5);
}

double share_shut(const std::vector<double>& gaps) {
    if (gaps.empty()) return kNothing;
    const auto shut = std::ranges::count_if(gaps, [](double g) { return g < kShut; });
    return static_cast<double>(shut) / static_cast<double>(gaps.size());
}

bool labial(Phone p) {
    return p == P || p == B || p == M;
}
bool open_vowel(Phone p) {
    return p == AA || p == AE || p == AO || p == AY || p == AW;
}
bool consonant(Phone p) {
    return p >= B;
}

/// The opening that the phones suggest, per frame: smoothed over three frames as the judge does;
/// NaN in silence.
std::vector<double> opening_target(const Phones& phones, std::size_t frames) {
    std::vector<double> raw(frames, kNothing);
    for (const PhoneSpan& p : phones) {
        if (p.phone == Sil) continue;
        const auto end = std::min(static_cast<std::size_t>(p.end * kFps) + 1, frames);
        for (auto f = static_cast<std::size_t>(p.start * kFps); f < end; ++f)
            raw[f] = phone_opening(p.phone);
    }
    const auto at = [&](std::size_t i) { return i < frames && !std::isnan(raw[i]) ? raw[i] : 0.0; };
    std::vector<double> smooth(frames, kNothing);
    for (std::size_t i = 0; i < frames; ++i)
        if (!std::isnan(raw[i])) smooth[i] = 0.25 * at(i - 1) + 0.5 * at(i) + 0.25 * at(i + 1);
    return smooth;
}

/// Correlation of target[i] and gap[i + lag] where there is a target.
double correlation(const std::vector<double>& target, std::span<const float> gap, int lag) {
    double n = 0, sx = 0, sy = 0, sxx = 0, syy = 0, sxy = 0;
    for (std::size_t i = 0; i < gap.size(); ++i) {
        const auto k = static_cast<std::ptrdiff_t>(i) + lag;
        if (std::isnan(target[i]) || k < 0 || k >= static_cast<std::ptrdiff_t>(gap.size()))
            continue;
        const double x = target[i], y = gap[static_cast<std::size_t>(k)];
        n += 1, sx += x, sy += y, sxx += x * x, syy += y * y, sxy += x * y;
    }
    const double vx = n * sxx - sx * sx, vy = n * syy - sy * sy;
    return vx > 1e-12 && vy > 1e-12 ? (n * sxy - sx * sy) / std::sqrt(vx * vy) : kNothing;
}

void measure_correlation(LipMetrics& m, std::span<const float> gap, const Phones& phones) {
    const auto target = opening_target(phones, gap.size());
    m.correlation = correlation(target, gap, 0);
    m.best_correlation = m.lag = kNothing;
    int best = 0;
    for (int lag = -kMostLag; lag <= kMostLag; ++lag) {
        const double c = correlation(target, gap, lag);
        if (!(c <= m.best_correlation) && !std::isnan(c)) m.best_correlation = c, best = lag;
    }
    if (std::isnan(m.best_correlation)) return;
    // The vertex of the parabola through the best value and its neighbours.
    const double before = correlation(target, gap, best - 1),
                 after = correlation(target, gap, best + 1);
    const double bend = before - 2 * m.best_correlation + after;
    m.lag = best + (bend < -1e-9 ? std::clamp(0.5 * (before - after) / bend, -0.5, 0.5) : 0.0);
}

void measure_phones(LipMetrics& m, std::span<const float> gap, const Phones& phones) {
    const auto at = [&](double time, int shift) {
        const auto f = std::lround(time * kFps - 0.5) + shift;
        return static_cast<double>(gap[static_cast<std::size_t>(
            std::clamp<long>(f, 0, static_cast<long>(gap.size()) - 1))]);
    };
    std::vector<double> closed, open, other, labials, vowels, deviations, silent;
    for (const PhoneSpan& p : phones) {
        const double middle = (p.start + p.end) / 2;
        const auto [least, most] = std::minmax({at(middle, -1), at(middle, 0), at(middle, 1)});
        if (labial(p.phone))
            closed.push_back(least);
        else if (consonant(p.phone))
            other.push_back(at(middle, 0));
        if (open_vowel(p.phone)) open.push_back(most), vowels.push_back(at(middle, 0));
        if (p.phone == Sil && p.end - p.start >= kLongSilence)
            for (double t = p.start + 0.1; t < p.end - 0.1; t += 1 / kFps)
                silent.push_back(at(t, 0));
    }
    m.closures = static_cast<int>(closed.size());
    m.open_vowels = static_cast<int>(open.size());
    m.closed_gap = median(closed);
    m.open_gap = median(open);
    m.closure_ratio = m.open_gap > 1e-6 ? m.closed_gap / m.open_gap : kNothing;
    m.labials_shut = share_shut(closed);
    m.consonants_shut = share_shut(other);
    m.vowels_shut = share_shut(vowels);
    const double middle = median(silent);
    for (const double g : silent) deviations.push_back(std::abs(g - middle));
    m.silent_spread = median(deviations);
}

double jitter_of(std::span<const float> gap) {
    double sum = 0, squares = 0, bends = 0;
    for (const float g : gap) sum += g, squares += static_cast<double>(g) * g;
    const auto n = static_cast<double>(gap.size());
    for (std::size_t i = 1; i + 1 < gap.size(); ++i)
        bends += std::abs(gap[i - 1] - 2 * gap[i] + gap[i + 1]);
    const double deviation = std::sqrt(std::max(squares / n - sum / n * sum / n, 0.0));
    return gap.size() > 2 && deviation > 1e-6 ? bends / (n - 2) / deviation : kNothing;
}

}  // namespace

float phone_opening(Phone phone) {
    switch (phone) {
        case Sil:
        case Count:
            return -1;
        case AA:
            return 1;
        case AY:
            return 0.95F;
        case AE:
        case AW:
            return 0.9F;
        case AO:
            return 0.8F;
        case AH:
        case EH:
        case OY:
            return 0.6F;
        case EY:
        case OW:
            return 0.55F;
        case ER:
        case HH:
            return 0.4F;
        case IH:
        case UH:
            return 0.35F;
        case IY:
        case L:
        case K:
        case G:
        case NG:
            return 0.3F;
        case UW:
        case R:
        case TH:
        case DH:
        case Y:
            return 0.25F;
        case N:
            return 0.22F;
        case W:
        case SH:
        case ZH:
        case CH:
        case JH:
        case T:
        case D:
            return 0.2F;
        case S:
        case Z:
            return 0.15F;
        case F:
        case V:
            return 0.08F;
        case B:
        case P:
        case M:
            return 0;
    }
    return -1;
}

std::vector<float> lip_gaps(const Motion& motion) {
    std::vector<float> gaps;
    gaps.reserve(motion.rows());
    for (std::size_t i = 0; i < motion.rows(); ++i) {
        const auto w = motion.row(i).subspan(arkit::kHeadSize);
        const auto pair = [&](std::size_t left, std::size_t right) {
            return (w[left] + w[right]) / 2;
        };
        using namespace arkit;
        const float gap = 0.42F * std::max(w[JawOpen] - w[MouthClose], 0.0F) +
                          0.08F * pair(MouthLowerDownLeft, MouthLowerDownRight) +
                          0.06F * pair(MouthUpperUpLeft, MouthUpperUpRight) +
                          0.04F * w[MouthFunnel] - 0.04F * w[MouthPucker] -
                          0.10F * w[MouthRollLower] - 0.04F * pair(MouthPressLeft, MouthPressRight);
        gaps.push_back(std::max(gap, 0.0F));
    }
    return gaps;
}

LipMetrics measure_lips(std::span<const float> gap, const Phones& phones) {
    if (gap.empty())
        throw Error(ErrorKind::BadInput,
                    "Lips of no frames cannot be measured: give motion of some length.");
    LipMetrics m;
    measure_correlation(m, gap, phones);
    measure_phones(m, gap, phones);
    m.jitter = jitter_of(gap);
    const std::vector<double> all(gap.begin(), gap.end());
    m.p5 = quantile(all, 0.05);
    m.p50 = quantile(all, 0.5);
    m.p95 = quantile(all, 0.95);
    return m;
}

}  // namespace ditto
