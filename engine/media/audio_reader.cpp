#include "media/audio_reader.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <new>
#include <optional>
#include <utility>

#include "media/ffmpeg.h"
#include "media/mono_mix.h"
#include "media/sound_decoder.h"

extern "C" {
#include <libavutil/channel_layout.h>
}

namespace ditto {
namespace {

constexpr int kMaxChannels = 2;
constexpr int kSilentPiece = 4096;  // sample frames
constexpr double kLongestCut = 24 * 3600.0;
constexpr float kMostGain = 60;  // decibels

/// A sample of a file of floats, which can hold anything, within range.
float sound(float sample) {
    return std::isfinite(sample) ? std::clamp(sample, -1.0f, 1.0f) : 0.0f;
}

void check(const AudioCut& cut, const ffmpeg::SoundDecoder& decoder) {
    for (const double seconds : {cut.start, cut.end, cut.delay})
        if (!(seconds >= 0 && seconds <= kLongestCut))
            decoder.refuse("its cut is not within 0 and 24 hours");
    if (!(std::abs(cut.gain) <= kMostGain)) decoder.refuse("its gain is beyond 60 dB");
    if (cut.end > 0 && cut.end <= cut.start) decoder.refuse("its cut ends before it starts");
}

/// A frame without sound, of the kind of another.
ffmpeg::Frame silent_frame(const AVFrame& like, int samples) {
    ffmpeg::Frame frame = ffmpeg::make_frame();
    frame->format = like.format;
    frame->sample_rate = like.sample_rate;
    frame->nb_samples = samples;
    if (av_channel_layout_copy(&frame->ch_layout, &like.ch_layout) < 0 ||
        av_frame_get_buffer(frame.get(), 0) < 0 ||
        av_samples_set_silence(frame->extended_data, 0, samples, like.ch_layout.nb_channels,
                               static_cast<AVSampleFormat>(like.format)) < 0) {
        throw std::bad_alloc();
    }
    return frame;
}

}  // namespace

struct AudioReader::Impl {
    ffmpeg::SoundDecoder decoder;
    int rate = 0;
    int channels = 0;
    ffmpeg::Resampler resampler;
    int resampled_channels = 0;     ///< that the resampler gives
    std::optional<MonoMix> mix;     ///< of two channels that it gives, where one is wanted
    std::vector<float> resampled;   ///< before they are mixed
    const AVFrame* next = nullptr;  ///< decoded, not resampled yet
    std::int64_t silent = 0;        ///< sample frames of silence before it, at its rate
    std::vector<float> ready;       ///< resampled, not yet read
    std::size_t ready_from = 0;
    std::int64_t to_skip = 0;  ///< sample frames before the start of the file
    bool ended = false;
    std::int64_t silence = 0;  ///< sample frames to be read before the recording
    std::int64_t left = 0;     ///< sample frames of the recording that may still be read
    float factor = 1;

    Impl(ffmpeg::SoundDecoder opened, const Options& options) : decoder(std::move(opened)) {
        rate = options.sample_rate > 0 ? options.sample_rate : decoder.sample_rate();
        channels =
            options.channels > 0 ? options.channels : std::min(decoder.channels(), kMaxChannels);
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
        const bool mixed = channels == 1 && frame.ch_layout.nb_channels > 1;
        resampled_channels = mixed ? 2 : channels;
        mix = mixed ? std::optional(MonoMix(rate)) : std::nullopt;
        AVChannelLayout target{};
        av_channel_layout_default(&target, resampled_channels);
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
    }

    /// Resamples a frame (nullptr: what is left inside the resampler) onto `ready`.
    void resample(const AVFrame* frame) {
        const int capacity = swr_get_out_samples(resampler.get(), frame ? frame->nb_samples : 0);
        if (capacity <= 0) return;
        const auto width = static_cast<std::size_t>(resampled_channels);
        resampled.resize(static_cast<std::size_t>(capacity) * width);
        auto* out = reinterpret_cast<std::uint8_t*>(resampled.data());
        const int got =
            swr_convert(resampler.get(), &out, capacity,
                        frame ? const_cast<const std::uint8_t**>(frame->extended_data) : nullptr,
                        frame ? frame->nb_samples : 0);
        if (got < 0) decoder.refuse_broken();
        resampled.resize(static_cast<std::size_t>(got) * width);
        const std::size_t skipped =
            std::min(resampled.size(), static_cast<std::size_t>(to_skip) * width);
        to_skip -= static_cast<std::int64_t>(skipped / width);
        add_ready(std::span(resampled).subspan(skipped));
    }

    /// Takes samples as the resampler gives them.
    void add_ready(std::span<const float> samples) {
        if (!mix) {
            std::ranges::transform(samples, std::back_inserter(ready), sound);
            return;
        }
        for (std::size_t i = 0; i + 1 < samples.size(); i += 2)
            ready.push_back(sound((*mix)(sound(samples[i]), sound(samples[i + 1]))));
    }

    /// Takes the next frame from the decoder; false at the end.
    bool take_frame() {
        next = decoder.next();
        if (!next) return false;
        const bool first = !resampler;
        if (!first && layout_of(*next) != layout) resample(nullptr);
        if (layout_of(*next) != layout) open_resampler(*next);
        const double seconds = decoder.silence();
        if (first && seconds < 0) to_skip = std::llround(-seconds * rate);
        silent = std::max<std::int64_t>(0, std::llround(seconds * next->sample_rate));
        return true;
    }

    void decode_more() {
        ready.clear();  // called when all has been read
        ready_from = 0;
        if (!next && !take_frame()) {
            if (resampler) resample(nullptr);
            ended = true;
        } else if (silent > 0) {
            const auto piece = static_cast<int>(std::min<std::int64_t>(silent, kSilentPiece));
            resample(silent_frame(*next, piece).get());
            silent -= piece;
        } else {
            resample(std::exchange(next, nullptr));
        }
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
    : impl_(std::make_unique<Impl>(ffmpeg::SoundDecoder(path, options.cut.track), options)),
      cut_(options.cut) {
    begin();
}

AudioReader::AudioReader(std::unique_ptr<ByteSource> source, const std::string& name,
                         const Options& options)
    : impl_(std::make_unique<Impl>(ffmpeg::SoundDecoder(std::move(source), name, options.cut.track),
                                   options)),
      cut_(options.cut) {
    begin();
}

/// Goes to the beginning of the part that is used.
void AudioReader::begin() {
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
    const double whole = impl_->decoder.claimed_seconds();
    if (whole <= 0) return 0;
    const double end = cut_.end > 0 ? std::min(cut_.end, whole) : whole;
    return cut_.delay + std::max(0.0, end - cut_.start);
}

std::vector<SoundLoss> AudioReader::losses() const {
    std::vector<SoundLoss> losses = impl_->decoder.losses();
    std::erase_if(losses, [&](const SoundLoss& loss) {
        return loss.start + loss.seconds <= cut_.start || (cut_.end > 0 && loss.start >= cut_.end);
    });
    return losses;
}

std::int64_t AudioReader::read(std::span<float> out) {
    return static_cast<std::int64_t>(impl_->read(out)) / impl_->channels;
}

std::vector<SoundTrackInfo> list_sound_tracks(const std::filesystem::path& path) {
    const ffmpeg::Decoder decoder(path, AVMEDIA_TYPE_AUDIO, "recording");
    const auto told = [](const AVStream& track, const char* name) {
        const AVDictionaryEntry* entry = av_dict_get(track.metadata, name, nullptr, 0);
        return std::string(entry ? entry->value : "");
    };
    std::vector<SoundTrackInfo> tracks;
    for (const AVStream* track : ffmpeg::sound_tracks(decoder.format()))
        tracks.push_back({.title = told(*track, "title"),
                          .language = told(*track, "language"),
                          .channels = track->codecpar->ch_layout.nb_channels,
                          .sample_rate = track->codecpar->sample_rate,
                          .is_default = track == &decoder.stream()});
    return tracks;
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
