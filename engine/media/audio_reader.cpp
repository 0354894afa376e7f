#include "media/audio_reader.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "media/ffmpeg.h"

extern "C" {
#include <libavutil/channel_layout.h>
}

namespace ditto {
namespace {

constexpr int kMaxChannels = 2;
constexpr double kLongestGap = 60.0;  // seconds of silence that a track's late start may claim

/// A sample of a file of floats, which can hold anything, within range.
float sound(float sample) {
    return std::isfinite(sample) ? std::clamp(sample, -1.0f, 1.0f) : 0.0f;
}

}  // namespace

struct AudioReader::Impl {
    ffmpeg::Decoder decoder;
    int rate = 0;
    int channels = 0;
    ffmpeg::Resampler resampler;
    std::vector<float> ready;  ///< decoded, not yet read
    std::size_t ready_from = 0;
    std::int64_t to_skip = 0;  ///< sample frames before the start of the file
    bool ended = false;

    Impl(const std::filesystem::path& path, const Options& options)
        : decoder(path, AVMEDIA_TYPE_AUDIO, "sound") {
        const AVCodecContext& codec = decoder.codec();
        if (codec.sample_rate <= 0 || codec.ch_layout.nb_channels <= 0)
            decoder.refuse("it has none");
        rate = options.sample_rate > 0 ? options.sample_rate : codec.sample_rate;
        channels = options.channels > 0 ? options.channels
                                        : std::min(codec.ch_layout.nb_channels, kMaxChannels);
    }

    /// What the resampler was set up for: sample format, rate, channels.
    using Layout = std::array<int, 3>;
    Layout layout{};

    static Layout layout_of(const AVFrame& frame) {
        return {frame.format, frame.sample_rate, frame.ch_layout.nb_channels};
    }

    void open_resampler(const AVFrame& frame) {
        layout = layout_of(frame);
        AVChannelLayout target{};
        av_channel_layout_default(&target, channels);
        AVChannelLayout source{};
        if (frame.ch_layout.order == AV_CHANNEL_ORDER_UNSPEC) {
            av_channel_layout_default(&source, frame.ch_layout.nb_channels);
        } else {
            av_channel_layout_copy(&source, &frame.ch_layout);
        }
        SwrContext* context = nullptr;
        const int code = swr_alloc_set_opts2(&context, &target, AV_SAMPLE_FMT_FLT, rate, &source,
                                             static_cast<AVSampleFormat>(frame.format),
                                             frame.sample_rate, 0, nullptr);
        av_channel_layout_uninit(&source);
        resampler.reset(context);
        if (code < 0) decoder.refuse("its sound format is not known");
        av_opt_set(context, "resampler", "soxr", 0);
        av_opt_set_int(context, "precision", 28, 0);
        if (swr_init(context) < 0) decoder.refuse("its sound format is not known");
        align_start(frame);
    }

    /// The file's time 0 is the first sample: a track that starts later gets silence, one that
    /// starts before is cut.
    void align_start(const AVFrame& frame) {
        if (frame.pts == AV_NOPTS_VALUE) return;
        double start = static_cast<double>(frame.pts) * av_q2d(decoder.stream().time_base);
        const std::int64_t file_start = decoder.format().start_time;
        if (file_start != AV_NOPTS_VALUE && file_start < 0) start = std::max(start, 0.0);
        if (!(std::abs(start) < kLongestGap)) return;
        const std::int64_t offset = std::llround(start * rate);
        if (offset > 0) ready.assign(static_cast<std::size_t>(offset * channels), 0.0f);
        if (offset < 0) to_skip = -offset;
    }

    /// Resamples a frame (nullptr: what is left inside the resampler) onto `ready`.
    void resample(const AVFrame* frame) {
        const int capacity = swr_get_out_samples(resampler.get(), frame ? frame->nb_samples : 0);
        if (capacity <= 0) return;
        const std::size_t before = ready.size();
        ready.resize(before +
                     static_cast<std::size_t>(capacity) * static_cast<std::size_t>(channels));
        auto* out = reinterpret_cast<std::uint8_t*>(ready.data() + before);
        const int got =
            swr_convert(resampler.get(), &out, capacity,
                        frame ? const_cast<const std::uint8_t**>(frame->extended_data) : nullptr,
                        frame ? frame->nb_samples : 0);
        if (got < 0) decoder.refuse_broken();
        ready.resize(before + static_cast<std::size_t>(got) * static_cast<std::size_t>(channels));
        std::transform(ready.begin() + static_cast<std::ptrdiff_t>(before), ready.end(),
                       ready.begin() + static_cast<std::ptrdiff_t>(before), sound);
        const std::int64_t skipped = std::min<std::int64_t>(to_skip, got);
        if (skipped > 0) {
            ready.erase(ready.begin() + static_cast<std::ptrdiff_t>(before),
                        ready.begin() + static_cast<std::ptrdiff_t>(before) + skipped * channels);
            to_skip -= skipped;
        }
    }

    void decode_more() {
        ready.clear();  // called when all has been read
        ready_from = 0;
        const AVFrame* frame = decoder.next();
        if (frame) {
            if (!resampler) {
                open_resampler(*frame);
            } else if (layout_of(*frame) != layout) {
                decoder.refuse("its sound changes its format midway");
            }
            resample(frame);
            return;
        }
        if (resampler) resample(nullptr);
        ended = true;
    }
};

AudioReader::AudioReader(const std::filesystem::path& path, const Options& options)
    : impl_(std::make_unique<Impl>(path, options)) {
    while (impl_->ready.empty() && !impl_->ended) impl_->decode_more();
    if (impl_->ready.empty()) impl_->decoder.refuse("its sound has no length");
}
AudioReader::~AudioReader() = default;
AudioReader::AudioReader(AudioReader&&) noexcept = default;
AudioReader& AudioReader::operator=(AudioReader&&) noexcept = default;

int AudioReader::sample_rate() const {
    return impl_->rate;
}
int AudioReader::channels() const {
    return impl_->channels;
}

double AudioReader::claimed_seconds() const {
    const AVStream& stream = impl_->decoder.stream();
    if (stream.duration > 0) return static_cast<double>(stream.duration) * av_q2d(stream.time_base);
    const std::int64_t duration = impl_->decoder.format().duration;
    return duration > 0 ? static_cast<double>(duration) / AV_TIME_BASE : 0.0;
}

std::int64_t AudioReader::read(std::span<float> out) {
    std::size_t written = 0;
    while (written < out.size()) {
        const std::size_t available = impl_->ready.size() - impl_->ready_from;
        if (available == 0) {
            if (impl_->ended) break;
            impl_->decode_more();
            continue;
        }
        const std::size_t count = std::min(available, out.size() - written);
        std::copy_n(impl_->ready.begin() + static_cast<std::ptrdiff_t>(impl_->ready_from), count,
                    out.begin() + static_cast<std::ptrdiff_t>(written));
        impl_->ready_from += count;
        written += count;
    }
    return static_cast<std::int64_t>(written) / impl_->channels;
}

AudioClip read_audio(const std::filesystem::path& path, const AudioReader::Options& options) {
    constexpr std::size_t kPiece = 1 << 16;
    AudioReader reader(path, options);
    AudioClip clip{reader.sample_rate(), reader.channels(), {}};
    const auto channels = static_cast<std::size_t>(clip.channels);
    for (std::int64_t got = 1; got > 0;) {
        const std::size_t before = clip.samples.size();
        clip.samples.resize(before + kPiece * channels);
        got = reader.read(std::span(clip.samples).subspan(before));
        clip.samples.resize(before + static_cast<std::size_t>(got) * channels);
    }
    return clip;
}

}  // namespace ditto
