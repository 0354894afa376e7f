#include "media/stream_resampler.h"

#include <new>

#include "media/ffmpeg.h"

extern "C" {
#include <libavutil/channel_layout.h>
}

namespace ditto {

struct StreamResampler::Impl {
    ffmpeg::Resampler context;
};

StreamResampler::StreamResampler(int from_rate, int to_rate) : impl_(std::make_unique<Impl>()) {
    if (from_rate == to_rate) return;  // nothing to do
    AVChannelLayout mono = AV_CHANNEL_LAYOUT_MONO;
    SwrContext* context = nullptr;
    const int code = swr_alloc_set_opts2(&context, &mono, AV_SAMPLE_FMT_FLT, to_rate, &mono,
                                         AV_SAMPLE_FMT_FLT, from_rate, 0, nullptr);
    impl_->context.reset(context);
    if (code < 0 || swr_init(context) < 0) throw std::bad_alloc();
}
StreamResampler::~StreamResampler() = default;

std::vector<float> StreamResampler::push(std::span<const float> samples) {
    if (!impl_->context) return {samples.begin(), samples.end()};
    const auto count = static_cast<int>(samples.size());
    std::vector<float> out(
        static_cast<std::size_t>(swr_get_out_samples(impl_->context.get(), count)));
    auto* to = reinterpret_cast<std::uint8_t*>(out.data());
    const auto* from = reinterpret_cast<const std::uint8_t*>(samples.data());
    const int got =
        swr_convert(impl_->context.get(), &to, static_cast<int>(out.size()), &from, count);
    out.resize(static_cast<std::size_t>(got < 0 ? 0 : got));
    return out;
}

}  // namespace ditto
