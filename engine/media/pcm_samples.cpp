#include "media/pcm_samples.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

namespace ditto {
namespace {

static_assert(std::endian::native == std::endian::little);

std::size_t bytes_of(PcmFormat format) {
    return format == PcmFormat::S16 ? 2 : 4;
}

template <typename Sample>
Sample value_at(const std::uint8_t* bytes) {
    Sample value;
    std::memcpy(&value, bytes, sizeof value);
    return value;
}

float sample_at(const std::uint8_t* bytes, PcmFormat format) {
    switch (format) {
        case PcmFormat::S16:
            return static_cast<float>(value_at<std::int16_t>(bytes)) / 32768.0f;
        case PcmFormat::S32:
            return static_cast<float>(value_at<std::int32_t>(bytes)) / 2147483648.0f;
        case PcmFormat::F32:
            break;
    }
    const float value = value_at<float>(bytes);
    return std::isfinite(value) ? std::clamp(value, -1.0f, 1.0f) : 0.0f;
}

}  // namespace

PcmSamples::PcmSamples(PcmFormat format, int rate, int channels)
    : format_(format), channels_(static_cast<std::size_t>(channels)), mix_(rate) {}

void PcmSamples::push(std::span<const std::uint8_t> bytes, std::vector<float>& samples) {
    pending_.insert(pending_.end(), bytes.begin(), bytes.end());
    const std::size_t size = bytes_of(format_), frame = size * channels_;
    const std::size_t frames = pending_.size() / frame;
    for (std::size_t i = 0; i < frames; ++i) {
        const auto channel = [&](std::size_t number) {
            return sample_at(pending_.data() + i * frame + number * size, format_);
        };
        if (channels_ == 2) {
            samples.push_back(std::clamp(mix_(channel(0), channel(1)), -1.0f, 1.0f));
            continue;
        }
        float sum = 0;
        for (std::size_t number = 0; number < channels_; ++number) sum += channel(number);
        samples.push_back(sum / static_cast<float>(channels_));
    }
    pending_.erase(pending_.begin(),
                   pending_.begin() + static_cast<std::ptrdiff_t>(frames * frame));
}

}  // namespace ditto
