#include "media/sound_encoder.h"

#include <algorithm>
#include <cmath>
#include <new>

extern "C" {
#include <libavutil/channel_layout.h>
}

namespace ditto::ffmpeg {
namespace {

constexpr int kBitRatePerChannel = 96'000;  // of codecs with loss
constexpr int kFreeFrameSize = 1024;        // of codecs that take any

std::int32_t to_int32(float sample) {
    constexpr double kWhole = 2147483647.0;
    return static_cast<std::int32_t>(
        std::lrint(std::clamp(static_cast<double>(sample), -1.0, 1.0) * kWhole));
}

/// The first of a codec's formats that fill() knows.
AVSampleFormat sample_format(const AVCodec* codec) {
    for (const AVSampleFormat* taken = codec->sample_fmts; *taken != AV_SAMPLE_FMT_NONE; ++taken) {
        if (*taken == AV_SAMPLE_FMT_FLTP || *taken == AV_SAMPLE_FMT_FLT ||
            *taken == AV_SAMPLE_FMT_S32)
            return *taken;
    }
    throw Error(ErrorKind::Internal, std::string(codec->name) + " takes no known kind of samples");
}

}  // namespace

SoundEncoder::SoundEncoder(const char* name, int sample_rate, int channels,
                           const std::filesystem::path& file, bool global_header)
    : file_(file), channels_(static_cast<std::size_t>(channels)), encoder_(name, file) {
    encoder_->sample_rate = sample_rate;
    encoder_->sample_fmt = sample_format(encoder_->codec);
    encoder_->bit_rate = kBitRatePerChannel * channels;
    encoder_->time_base = {1, sample_rate};
    if (global_header) encoder_->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    av_channel_layout_default(&encoder_->ch_layout, channels);
    encoder_.open();

    frame_->format = encoder_->sample_fmt;
    frame_->sample_rate = sample_rate;
    frame_->nb_samples = encoder_->frame_size > 0 ? encoder_->frame_size : kFreeFrameSize;
    if (av_channel_layout_copy(&frame_->ch_layout, &encoder_->ch_layout) < 0 ||
        av_frame_get_buffer(frame_.get(), 0) < 0) {
        throw std::bad_alloc();
    }
    frame_size_ = static_cast<std::size_t>(frame_->nb_samples);
}

void SoundEncoder::push(std::span<const float> samples) {
    if (samples.size() % channels_ != 0) {
        throw Error(ErrorKind::Internal,
                    file_.string() + ": the sound ends within a sample of all channels");
    }
    pending_.erase(pending_.begin(), pending_.begin() + static_cast<std::ptrdiff_t>(from_));
    from_ = 0;
    pending_.insert(pending_.end(), samples.begin(), samples.end());
}

bool SoundEncoder::send(bool end) {
    const std::size_t waiting = (pending_.size() - from_) / channels_;
    if (waiting == 0 || (waiting < frame_size_ && !end)) return false;
    const std::size_t count = std::min(waiting, frame_size_);
    if (av_frame_make_writable(frame_.get()) < 0) throw std::bad_alloc();
    fill(std::span(pending_).subspan(from_, count * channels_));
    from_ += count * channels_;
    frame_->nb_samples = static_cast<int>(count);
    frame_->pts = sent_;
    sent_ += frame_->nb_samples;
    encoder_.send(frame_.get());
    return true;
}

void SoundEncoder::fill(std::span<const float> samples) {
    if (encoder_->sample_fmt == AV_SAMPLE_FMT_FLT) {
        std::ranges::copy(samples, reinterpret_cast<float*>(frame_->data[0]));
        return;
    }
    if (encoder_->sample_fmt == AV_SAMPLE_FMT_S32) {
        std::ranges::transform(samples, reinterpret_cast<std::int32_t*>(frame_->data[0]), to_int32);
        return;
    }
    for (std::size_t c = 0; c < channels_; ++c) {
        auto* plane = reinterpret_cast<float*>(frame_->data[c]);
        for (std::size_t i = c; i < samples.size(); i += channels_) *plane++ = samples[i];
    }
}

}  // namespace ditto::ffmpeg
