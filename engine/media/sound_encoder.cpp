#include "media/sound_encoder.h"

#include <algorithm>
#include <new>

extern "C" {
#include <libavutil/channel_layout.h>
}

namespace ditto::ffmpeg {
namespace {

constexpr int kBitRatePerChannel = 96'000;

}  // namespace

SoundEncoder::SoundEncoder(int sample_rate, int channels, const std::filesystem::path& file,
                           bool global_header)
    : file_(file), channels_(static_cast<std::size_t>(channels)), encoder_("aac", file) {
    encoder_->sample_rate = sample_rate;
    encoder_->sample_fmt = AV_SAMPLE_FMT_FLTP;
    encoder_->bit_rate = kBitRatePerChannel * channels;
    encoder_->time_base = {1, sample_rate};
    if (global_header) encoder_->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    av_channel_layout_default(&encoder_->ch_layout, channels);
    encoder_.open();

    frame_->format = encoder_->sample_fmt;
    frame_->sample_rate = sample_rate;
    frame_->nb_samples = encoder_->frame_size;
    if (av_channel_layout_copy(&frame_->ch_layout, &encoder_->ch_layout) < 0 ||
        av_frame_get_buffer(frame_.get(), 0) < 0) {
        throw std::bad_alloc();
    }
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
    const auto whole = static_cast<std::size_t>(encoder_->frame_size);
    if (waiting == 0 || (waiting < whole && !end)) return false;
    const std::size_t count = std::min(waiting, whole);
    if (av_frame_make_writable(frame_.get()) < 0) throw std::bad_alloc();
    for (std::size_t c = 0; c < channels_; ++c) {
        auto* plane = reinterpret_cast<float*>(frame_->data[c]);
        for (std::size_t i = 0; i < count; ++i) plane[i] = pending_[from_ + i * channels_ + c];
    }
    from_ += count * channels_;
    frame_->nb_samples = static_cast<int>(count);
    frame_->pts = sent_;
    sent_ += frame_->nb_samples;
    encoder_.send(frame_.get());
    return true;
}

}  // namespace ditto::ffmpeg
