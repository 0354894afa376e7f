#include "media/stored_sound.h"

#include <cmath>
#include <string_view>

namespace ditto::ffmpeg {
namespace {

constexpr int kMostChannels = 2;

bool is_plain_pcm(AVCodecID codec) {
    switch (codec) {
        case AV_CODEC_ID_PCM_S16LE:
        case AV_CODEC_ID_PCM_S16BE:
        case AV_CODEC_ID_PCM_S24LE:
        case AV_CODEC_ID_PCM_S24BE:
        case AV_CODEC_ID_PCM_S32LE:
        case AV_CODEC_ID_PCM_F32LE:
            return true;
        default:
            return false;
    }
}

}  // namespace

StoredSound::StoredSound(const std::filesystem::path& recording, int track)
    : decoder_(recording, AVMEDIA_TYPE_AUDIO, "recording", {.track = track}),
      start_(std::llround(decoder_.start() / av_q2d(this->track().time_base))) {}

bool StoredSound::fits(const char* container) const {
    const AVCodecParameters& codec = *track().codecpar;
    if (codec.ch_layout.nb_channels < 1 || codec.ch_layout.nb_channels > kMostChannels)
        return false;
    const std::string_view name = container;
    // A raw stream of AAC or Opus has no header of the kind that films need.
    const bool has_header = codec.extradata_size > 0;
    if (name == "webm") {
        return has_header &&
               (codec.codec_id == AV_CODEC_ID_OPUS || codec.codec_id == AV_CODEC_ID_VORBIS);
    }
    if (codec.codec_id == AV_CODEC_ID_AAC) return has_header;
    return name == "mov" && is_plain_pcm(codec.codec_id);
}

AVPacket* StoredSound::next(double seconds) {
    if (!waiting_ && !read()) return nullptr;
    const double start = static_cast<double>(packet_->pts) * av_q2d(track().time_base);
    waiting_ = start >= seconds;
    return waiting_ ? nullptr : packet_.get();
}

bool StoredSound::read() {
    while (!ended_) {
        av_packet_unref(packet_.get());
        const int code = av_read_frame(&decoder_.format(), packet_.get());
        ended_ = code == AVERROR_EOF;
        if (code < 0 && !ended_) decoder_.refuse_broken();
        if (ended_ || packet_->stream_index != track().index) continue;
        if (packet_->pts == AV_NOPTS_VALUE) decoder_.refuse_broken();
        packet_->pts -= start_;
        if (packet_->dts != AV_NOPTS_VALUE) packet_->dts -= start_;
        return true;
    }
    return false;
}

}  // namespace ditto::ffmpeg
