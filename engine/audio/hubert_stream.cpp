#include "audio/hubert_stream.h"

#include <algorithm>
#include <utility>

#include "audio/audio_features.h"
#include "core/error.h"

namespace ditto {
namespace {

// A chunk's last row reaches this far behind the chunk's last frame.
constexpr std::size_t kTail = HubertEncoder::kFieldSamples - HubertEncoder::kRowSamples;
constexpr std::size_t kRowsPerFrame = kSamplesPerRow / HubertEncoder::kRowSamples;
constexpr std::size_t kMaxFrames = 250;

std::size_t frames_of(const HubertChunk& chunk) {
    return chunk.past + chunk.present + chunk.future;
}

}  // namespace

HubertStream::HubertStream(HubertEncoder& encoder, HubertFraming framing, HubertChunk chunk)
    : encoder_(encoder), framing_(framing), chunk_(chunk) {
    if (chunk.present == 0 ||
        std::max({chunk.past, chunk.present, chunk.future, frames_of(chunk)}) > kMaxFrames)
        throw Error(ErrorKind::BadInput,
                    "HuBERT hears at most 250 frames at a time and describes at least one");
    first_sample_ = chunk_start(0);
    samples_.resize(static_cast<std::size_t>(-first_sample_), 0.0f);
}

std::size_t HubertStream::chunk_samples() const {
    return frames_of(chunk_) * kSamplesPerRow + kTail;
}

std::int64_t HubertStream::chunk_start(std::size_t row) const {
    const auto lead = static_cast<std::int64_t>(chunk_.past * kSamplesPerRow);
    if (framing_ == HubertFraming::Live)
        return static_cast<std::int64_t>(row) * kSamplesPerRow - lead;
    // The reference's rounding: for some rows the product lies just below a whole number.
    const auto start = static_cast<std::int64_t>(static_cast<double>(row) * 0.04 * kAudioRate);
    return start - lead - static_cast<std::int64_t>(kTail);
}

void HubertStream::push(std::span<const float> samples) {
    const std::size_t piece = chunk_samples();
    while (!samples.empty()) {
        const auto next = samples.first(std::min(piece, samples.size()));
        samples = samples.subspan(next.size());
        samples_.insert(samples_.end(), next.begin(), next.end());
        pushed_ += static_cast<std::int64_t>(next.size());
        while (chunk_start(rows_made_) + static_cast<std::int64_t>(piece) <= pushed_)
            encode_chunk();
    }
}

void HubertStream::finish() {
    const auto rows = static_cast<std::size_t>((pushed_ + kSamplesPerRow - 1) / kSamplesPerRow);
    while (rows_made_ < rows) {
        const auto end = chunk_start(rows_made_) + static_cast<std::int64_t>(chunk_samples());
        samples_.resize(static_cast<std::size_t>(end - first_sample_), 0.0f);
        encode_chunk();
    }
    ready_.resize(ready_.size() - (rows_made_ - rows) * HubertEncoder::kColumns);
    rows_made_ = rows;
}

std::vector<float> HubertStream::take() {
    return std::exchange(ready_, {});
}

void HubertStream::encode_chunk() {
    const auto start = static_cast<std::size_t>(chunk_start(rows_made_) - first_sample_);
    const auto encoded = encoder_.encode(std::span(samples_).subspan(start, chunk_samples()));
    constexpr std::size_t kColumns = HubertEncoder::kColumns;
    const std::size_t first = chunk_.past * kRowsPerFrame;
    for (std::size_t frame = 0; frame < chunk_.present; ++frame) {
        const auto pair = encoded.subspan((first + frame * kRowsPerFrame) * kColumns, 2 * kColumns);
        for (std::size_t i = 0; i < kColumns; ++i)
            ready_.push_back((pair[i] + pair[kColumns + i]) / 2.0f);
    }
    rows_made_ += chunk_.present;
    const std::int64_t keep_from = std::min(chunk_start(rows_made_), pushed_);
    if (keep_from <= first_sample_) return;
    samples_.erase(samples_.begin(), samples_.begin() + (keep_from - first_sample_));
    first_sample_ = keep_from;
}

std::vector<float> hubert_silence(HubertEncoder& encoder, std::size_t rows) {
    HubertStream stream(encoder);
    stream.push(std::vector<float>(rows * kSamplesPerRow, 0.0f));
    stream.finish();
    return stream.take();
}

}  // namespace ditto
