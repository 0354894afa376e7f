#include "audio/feature_stream.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ditto {
namespace {

constexpr int kHop = kSamplesPerRow / kMelFramesPerRow;
// Mel frame k is centred on (k + ½) hops, so it begins this many samples before hop k.
constexpr int kLead = (MelSpectrum::kFrameSamples - kHop) / 2;
// Samples behind a row's start that its last mel frame needs.
constexpr int kNeeded = (kMelFramesPerRow - 1) * kHop - kLead + MelSpectrum::kFrameSamples;
// Samples before a row's start by which voicing is judged; it hears as far behind it as the mel.
constexpr int kVoicingLead = static_cast<int>(VoicingMeter::kSamples) - kNeeded;
constexpr int kMemory = std::max(kLead, kVoicingLead);
constexpr float kSilence = -100.0f;

float level_of(std::span<const float> samples) {
    double sum = 0.0;
    for (const float sample : samples)
        sum += static_cast<double>(sample) * static_cast<double>(sample);
    const double mean = sum / static_cast<double>(samples.size());
    return std::max(static_cast<float>(10.0 * std::log10(mean + 1e-12)), kSilence);
}

}  // namespace

FeatureStream::FeatureStream() : samples_(kMemory, 0.0f), first_sample_(-kMemory) {}

void FeatureStream::push(std::span<const float> samples) {
    samples_.insert(samples_.end(), samples.begin(), samples.end());
    pushed_ += static_cast<std::int64_t>(samples.size());
    if (pushed_ >= kNeeded) make_rows((pushed_ - kNeeded) / kSamplesPerRow + 1);
}

void FeatureStream::finish() {
    const std::int64_t rows = (pushed_ + kSamplesPerRow - 1) / kSamplesPerRow;
    const std::int64_t end = (rows - 1) * kSamplesPerRow + kNeeded;
    samples_.resize(static_cast<std::size_t>(std::max(end, pushed_) - first_sample_), 0.0f);
    make_rows(rows);
}

AudioFeatures FeatureStream::take() {
    return std::exchange(ready_, {});
}

void FeatureStream::make_rows(std::int64_t row_count) {
    while (rows_made_ < row_count) ready_.push_back(make_row());
    const std::int64_t keep_from = rows_made_ * kSamplesPerRow - kMemory;
    if (keep_from > first_sample_) {
        samples_.erase(samples_.begin(), samples_.begin() + (keep_from - first_sample_));
        first_sample_ = keep_from;
    }
}

AudioFeatureRow FeatureStream::make_row() {
    const std::int64_t start = rows_made_++ * kSamplesPerRow;
    AudioFeatureRow row;
    const std::span mel(row.mel);
    for (int k = 0; k < kMelFramesPerRow; ++k) {
        spectrum_.transform(samples_at(start + k * kHop - kLead, MelSpectrum::kFrameSamples),
                            mel.subspan(static_cast<std::size_t>(k * kMelBands), kMelBands));
    }
    row.energy = level_of(samples_at(start, kSamplesPerRow));
    const Voicing voicing = voicing_.next(
        samples_at(start - kVoicingLead, VoicingMeter::kSamples).first<VoicingMeter::kSamples>());
    row.speech = activity_.update(row, voicing) ? 1.0f : 0.0f;
    return row;
}

std::span<const float> FeatureStream::samples_at(std::int64_t first, std::size_t count) const {
    return std::span(samples_).subspan(static_cast<std::size_t>(first - first_sample_), count);
}

}  // namespace ditto
