#include "train/resample.h"

#include <cmath>
#include <memory>

#include "core/error.h"

extern "C" {
#include <libavutil/channel_layout.h>
#include <libswresample/swresample.h>
}

namespace ditto {
namespace {

struct FreeSwr {
    void operator()(SwrContext* context) const { swr_free(&context); }
};

}  // namespace

std::vector<float> resample(std::span<const float> samples, int rate, int new_rate) {
    if (rate == new_rate) return {samples.begin(), samples.end()};
    AVChannelLayout mono = AV_CHANNEL_LAYOUT_MONO;
    SwrContext* raw = nullptr;
    swr_alloc_set_opts2(&raw, &mono, AV_SAMPLE_FMT_FLT, new_rate, &mono, AV_SAMPLE_FMT_FLT, rate, 0,
                        nullptr);
    const std::unique_ptr<SwrContext, FreeSwr> swr(raw);
    if (!swr || swr_init(swr.get()) < 0)
        throw Error(ErrorKind::OutOfMemory,
                    "The resampler could not be set up: close other programs.");
    const auto size = static_cast<std::size_t>(
        std::lround(static_cast<double>(samples.size()) * new_rate / rate));
    std::vector<float> out(size);
    const auto* in = reinterpret_cast<const std::uint8_t*>(samples.data());
    auto* data = reinterpret_cast<std::uint8_t*>(out.data());
    const int done = swr_convert(swr.get(), &data, static_cast<int>(size), &in,
                                 static_cast<int>(samples.size()));
    if (done >= 0 && static_cast<std::size_t>(done) < size) {
        data = reinterpret_cast<std::uint8_t*>(out.data() + done);
        swr_convert(swr.get(), &data, static_cast<int>(size) - done, nullptr, 0);
    }
    return out;
}

}  // namespace ditto
