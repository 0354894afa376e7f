#include "train/prosody.h"

#include <algorithm>
#include <cmath>

#include "audio/audio_features.h"
#include "audio/feature_stream.h"

namespace ditto {
namespace {

constexpr std::size_t kAccentReach = 50;  // frames: accents stand out of ±2 s
constexpr float kAccentPercentile = 0.72f;
constexpr double kAccentDistance = 0.5;  // seconds
constexpr float kLevelPercentile = 0.70f;
constexpr float kActivityKeep = 0.9f;  // a frame: activity follows in about 0.4 s

float percentile(std::vector<float> values, float share) {
    const auto nth =
        values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<float>(values.size() - 1));
    std::nth_element(values.begin(), nth, values.end());
    return *nth;
}

/// Moving average over the frames beside each one (about 70 ms together).
std::vector<float> smooth(const std::vector<float>& values) {
    std::vector<float> result(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const float before = values[i > 0 ? i - 1 : 0],
                    after = values[std::min(i + 1, values.size() - 1)];
        result[i] = 0.25f * before + 0.5f * values[i] + 0.25f * after;
    }
    return result;
}

bool is_accent(const std::vector<float>& loudness, std::size_t i) {
    if (loudness[i] <= loudness[i - 1] || loudness[i] < loudness[i + 1]) return false;
    const std::size_t first = i > kAccentReach ? i - kAccentReach : 0;
    const std::size_t last = std::min(i + kAccentReach, loudness.size());
    const auto at = [&](std::size_t k) {
        return loudness.begin() + static_cast<std::ptrdiff_t>(k);
    };
    return loudness[i] >= percentile({at(first), at(last)}, kAccentPercentile);
}

}  // namespace

Prosody measure_prosody(std::span<const float> samples) {
    FeatureStream stream;
    stream.push(samples);
    stream.finish();
    Prosody prosody;
    const AudioFeatures rows = stream.take();
    float activity = 0.0f;
    for (const AudioFeatureRow& row : rows) {
        prosody.loudness.push_back(row.energy);
        activity = kActivityKeep * activity + (1.0f - kActivityKeep) * row.speech;
        prosody.activity.push_back(activity);
    }
    if (prosody.loudness.empty()) return prosody;
    prosody.loudness = smooth(prosody.loudness);
    prosody.level = percentile(prosody.loudness, kLevelPercentile);
    for (std::size_t i = 1; i + 1 < prosody.loudness.size(); ++i) {
        const double time = (static_cast<double>(i) + 0.5) / kFeatureRate;
        if (!prosody.accents.empty() && time - prosody.accents.back() < kAccentDistance) continue;
        const bool spoken = rows[i].speech > 0.5f;  // noise has its maxima too
        if (spoken && is_accent(prosody.loudness, i)) prosody.accents.push_back(time);
    }
    return prosody;
}

}  // namespace ditto
