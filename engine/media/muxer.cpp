#include "media/muxer.h"

#include <new>

#include "media/encoder.h"

namespace ditto::ffmpeg {

Muxer::Muxer(const char* container, const std::filesystem::path& file, std::filesystem::path named)
    : named_(std::move(named)) {
    AVFormatContext* format = nullptr;
    check_set(avformat_alloc_output_context2(&format, nullptr, container,
                                             ("file:" + file.string()).c_str()),
              container);
    format_.reset(format);
}

AVStream& Muxer::add_track(const AVCodecContext& codec) {
    AVStream* stream = avformat_new_stream(format_.get(), nullptr);
    if (!stream || avcodec_parameters_from_context(stream->codecpar, &codec) < 0)
        throw std::bad_alloc();
    stream->time_base = codec.time_base;
    if (codec.codec_type == AVMEDIA_TYPE_VIDEO) stream->avg_frame_rate = codec.framerate;
    return *stream;
}

void Muxer::start(const std::string& flags) {
    check_written(avio_open(&format_->pb, format_->url, AVIO_FLAG_WRITE), named_);
    AVDictionary* settings = nullptr;
    int code = av_dict_set(&settings, "movflags", flags.c_str(), 0);
    if (code >= 0) code = avformat_write_header(format_.get(), &settings);
    av_dict_free(&settings);
    check_written(code, named_);
}

void Muxer::write(AVPacket& packet, const AVStream& track, AVRational time_base) {
    packet.stream_index = track.index;
    av_packet_rescale_ts(&packet, time_base, track.time_base);
    check_written(av_interleaved_write_frame(format_.get(), &packet), named_);
    check_written(format_->pb->error, named_);
}

void Muxer::finish() {
    check_written(av_write_trailer(format_.get()), named_);
    check_written(avio_closep(&format_->pb), named_);
}

}  // namespace ditto::ffmpeg
