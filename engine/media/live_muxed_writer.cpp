#include <new>
#include <optional>

#include "media/encoder.h"
#include "media/live_target.h"
#include "media/sound_encoder.h"

extern "C" {
#include <libavdevice/avdevice.h>
}

namespace ditto {
namespace {

using namespace ffmpeg;

constexpr int kKeyFrameSeconds = 2;

const char* container_of(LiveFormat format) {
    switch (format) {
        case LiveFormat::FragmentedMp4:
            return "mp4";
        case LiveFormat::MpegTs:
            return "mpegts";
        case LiveFormat::Flv:
            return "flv";
        default:
            return "v4l2";
    }
}

struct CloseFormat {
    void operator()(AVFormatContext* format) const {
        if (!(format->oformat->flags & AVFMT_NOFILE) && format->pb) avio_closep(&format->pb);
        avformat_free_context(format);
    }
};
using FormatOutput = std::unique_ptr<AVFormatContext, CloseFormat>;

FormatOutput open_container(const std::string& target, LiveFormat format) {
    avdevice_register_all();
    AVFormatContext* context = nullptr;
    const std::string url = format == LiveFormat::V4l2 ? target : live_url(target);
    check_set(avformat_alloc_output_context2(&context, nullptr, container_of(format), url.c_str()),
              container_of(format));
    context->flags |= AVFMT_FLAG_FLUSH_PACKETS;
    context->max_delay = 0;
    return FormatOutput(context);
}

/// Compressed pictures and sound, or pictures for a device.
class MuxedWriter : public LiveWriter {
  public:
    MuxedWriter(const std::string& target, const LiveOptions& options)
        : target_(target),
          format_(open_container(target, options.format)),
          picture_(options.width, options.height),
          video_(options.format == LiveFormat::V4l2 ? "rawvideo" : "libx264", target) {
        const bool apart = format_->oformat->flags & AVFMT_GLOBALHEADER;
        open_video(options, apart);
        picture_track_ = &add_track(video_.codec());
        if (options.sound_rate > 0 && options.format != LiveFormat::V4l2) {
            sound_.emplace("aac", options.sound_rate, 1, target, apart);
            sound_track_ = &add_track(sound_->encoder().codec());
        }
        start();
    }

    PictureSize size() const override { return {picture_.width(), picture_.height()}; }

    bool write(std::int64_t frame, const Image& image) override {
        AVFrame& picture = picture_.convert(image);
        picture.pts = frame;
        video_.send(&picture);
        return pass_on(video_, *picture_track_);
    }

    bool write_sound(std::span<const float> samples) override {
        if (!sound_) return true;
        sound_->push(samples);
        while (sound_->send(false))
            if (!pass_on(sound_->encoder(), *sound_track_)) return false;
        return true;
    }

    void finish() override {
        video_.send(nullptr);
        pass_on(video_, *picture_track_);
        if (sound_) {
            while (sound_->send(true))
                if (!pass_on(sound_->encoder(), *sound_track_)) return;
            sound_->encoder().send(nullptr);
            pass_on(sound_->encoder(), *sound_track_);
        }
        reader_gone(av_write_trailer(format_.get()), target_);
    }

  private:
    void open_video(const LiveOptions& options, bool header_apart) {
        video_->width = picture_.width();
        video_->height = picture_.height();
        video_->pix_fmt = AV_PIX_FMT_YUV420P;
        video_.set_frame_rate(options.fps);
        video_->color_range = AVCOL_RANGE_MPEG;
        video_->colorspace = AVCOL_SPC_BT709;
        video_->color_primaries = AVCOL_PRI_BT709;
        video_->color_trc = AVCOL_TRC_BT709;
        video_->thread_count = options.threads;
        if (header_apart) video_->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
        if (options.format != LiveFormat::V4l2) {
            video_.set("preset", options.preset);
            video_.set("tune", "zerolatency");
            video_.set("crf", std::to_string(options.crf));
        }
        video_.open();
    }

    AVStream& add_track(const AVCodecContext& codec) {
        AVStream* const stream = avformat_new_stream(format_.get(), nullptr);
        if (!stream || avcodec_parameters_from_context(stream->codecpar, &codec) < 0)
            throw std::bad_alloc();
        stream->time_base = codec.time_base;
        if (codec.codec_type == AVMEDIA_TYPE_VIDEO) stream->avg_frame_rate = codec.framerate;
        return *stream;
    }

    void start() {
        int code = 0;
        if (!(format_->oformat->flags & AVFMT_NOFILE))
            code = avio_open(&format_->pb, format_->url, AVIO_FLAG_WRITE);
        AVDictionary* settings = nullptr;
        av_dict_set(&settings, "movflags", "frag_every_frame+empty_moov+default_base_moof", 0);
        av_dict_set(&settings, "muxdelay", "0", 0);
        av_dict_set(&settings, "flvflags", "no_duration_filesize", 0);
        if (code >= 0) code = avformat_write_header(format_.get(), &settings);
        av_dict_free(&settings);
        if (code < 0) {
            throw Error(ErrorKind::BadInput, target_ + " cannot be streamed to (" +
                                                 message_of(code) + "); check the address");
        }
    }

    /// Writes packets at once: to wait for the other track would take time. The sound's lead-in,
    /// which comes before time 0, goes where the container does not know of such times.
    bool pass_on(Encoder& encoder, AVStream& track) {
        const bool before_zero = format_->oformat->flags & AVFMT_TS_NEGATIVE;
        while (AVPacket* packet = encoder.next()) {
            if (packet->dts < 0 && !before_zero) continue;
            if (&track == picture_track_) packet->duration = 1;
            packet->stream_index = track.index;
            av_packet_rescale_ts(packet, encoder->time_base, track.time_base);
            if (reader_gone(av_write_frame(format_.get(), packet), target_)) return false;
        }
        return true;
    }

    std::string target_;
    FormatOutput format_;
    LivePicture picture_;
    Encoder video_;
    std::optional<SoundEncoder> sound_;
    AVStream* picture_track_ = nullptr;
    AVStream* sound_track_ = nullptr;
};

}  // namespace

std::unique_ptr<LiveWriter> open_muxed_writer(const std::string& target,
                                              const LiveOptions& options) {
    return std::make_unique<MuxedWriter>(target, options);
}

}  // namespace ditto
