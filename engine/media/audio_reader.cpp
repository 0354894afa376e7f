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
constexpr double kLongestCut = 24 * 3600.0;
constexpr float kMostGain = 60;  // decibels

/// A sample of a file of floats, which can hold anything, within range.
float sound(float sample) {
    return std::isfinite(sample) ? std::clamp(sample, -1.0f, 1.0f) : 0.0f;
}

void check(const AudioCut& cut, const ffmpeg::Decoder& decoder) {
    for (const double seconds : {cut.start, cut.end, cut.delay})
        if (!(seconds >= 0 && seconds <= kLongestCut))
            decoder.refuse("its cut is not within 0 and 24 hours");
    if (!(std::abs(cut.gain) <= kMostGain)) decoder.refuse("its gain is beyond 60 dB");
    if (cut.end > 0 && cut.end <= cut.start) decoder.refuse("its cut ends before it starts");
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
    std::int64_t silence = 0;  ///< sample frames to be read before the recording
    std::int64_t left = 0;     ///< sample frames of the recording that may still be read
    float factor = 1;

    Impl(const std::filesystem::path& path, const Options& options)
        : decoder(path, AVMEDIA_TYPE_AUDIO, "recording") {
        const AVCodecContext& codec = decoder.codec();
        if (codec.sample_rate <= 0 || codec.ch_layout.nb_channels <= 0)
            decoder.refuse("it contains none");
        rate = options.sample_rate > 0 ? options.sample_rate : codec.sample_rate;
        channels = options.channels > 0 ? options.channels
                                        : std::min(codec.ch_layout.nb_channels, kMaxChannels);
        check(options.cut, decoder);
        const auto frames = [&](double seconds) { return std::llround(seconds * rate); };
        silence = frames(options.cut.delay);
        left =
            options.cut.end > 0 ? frames(options.cut.end) - frames(options.cut.start) : INT64_MAX;
        factor = std::pow(10.0f, options.cut.gain / 20);
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
        if (code < 0) decoder.refuse("its sound has an unknown format");
        av_opt_set(context, "resampler", "soxr", 0);
        av_opt_set_int(context, "precision", 28, 0);
        if (swr_init(context) < 0) decoder.refuse("its sound has an unknown format");
        align_start(frame);
    }

    /// The file's start, which it may call later than 0, is the first sample: a track that starts
    /// later gets silence, one that starts before is cut.
    void align_start(const AVFrame& frame) {
        if (frame.pts == AV_NOPTS_VALUE) return;
        double start =
            static_cast<double>(frame.pts) * av_q2d(decoder.stream().time_base) - decoder.start();
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
                decoder.refuse("the format of its sound changes midway");
            }
            resample(frame);
            return;
        }
        if (resampler) resample(nullptr);
        ended = true;
    }

    /// Samples that can be read at once.
    std::size_t available() const { return ready.size() - ready_from; }

    /// Makes samples available; false at the end.
    bool fill() {
        while (available() == 0 && !ended) decode_more();
        return available() > 0;
    }

    void leave_out(std::int64_t frames) {
        auto samples = static_cast<std::size_t>(frames * channels);
        while (samples > 0 && fill()) {
            const std::size_t count = std::min(samples, available());
            ready_from += count;
            samples -= count;
        }
    }

    /// As much as fits and can be had; less than fits only at the end.
    std::size_t read(std::span<float> out) {
        const auto least = [](std::size_t samples, std::int64_t frames, int per_frame) {
            return frames > INT64_MAX / per_frame
                       ? samples
                       : std::min(samples, static_cast<std::size_t>(frames * per_frame));
        };
        std::size_t written = least(out.size(), silence, channels);
        std::fill_n(out.begin(), written, 0.0f);
        silence -= static_cast<std::int64_t>(written) / channels;
        while (written < out.size() && left > 0 && fill()) {
            const std::size_t count =
                least(std::min(available(), out.size() - written), left, channels);
            const auto from = ready.begin() + static_cast<std::ptrdiff_t>(ready_from);
            std::transform(
                from, from + static_cast<std::ptrdiff_t>(count),
                out.begin() + static_cast<std::ptrdiff_t>(written),
                [this](float sample) { return std::clamp(sample * factor, -1.0f, 1.0f); });
            ready_from += count;
            written += count;
            left -= static_cast<std::int64_t>(count) / channels;
        }
        return written;
    }
};

AudioReader::AudioReader(const std::filesystem::path& path, const Options& options)
    : impl_(std::make_unique<Impl>(path, options)), cut_(options.cut) {
    if (!impl_->fill()) impl_->decoder.refuse("its sound has no length");
    impl_->leave_out(std::llround(cut_.start * impl_->rate));
    if (!impl_->fill()) impl_->decoder.refuse("its sound ends before the part that is used");
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
    const std::int64_t file = impl_->decoder.format().duration;
    const double whole = stream.duration > 0
                             ? static_cast<double>(stream.duration) * av_q2d(stream.time_base)
                             : static_cast<double>(std::max<std::int64_t>(file, 0)) / AV_TIME_BASE;
    if (whole <= 0) return 0;
    const double end = cut_.end > 0 ? std::min(cut_.end, whole) : whole;
    return cut_.delay + std::max(0.0, end - cut_.start);
}

std::int64_t AudioReader::read(std::span<float> out) {
    return static_cast<std::int64_t>(impl_->read(out)) / impl_->channels;
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
