#pragma once

// A container file being written. Internal to media/.

#include <filesystem>
#include <memory>
#include <string>

#include "media/ffmpeg.h"

namespace ditto::ffmpeg {

/// Puts packets of several tracks into one file, in the order of their times.
class Muxer {
  public:
    /// `container` as FFmpeg calls the format; `file` is written, `named` is told in messages.
    Muxer(const char* container, const std::filesystem::path& file, std::filesystem::path named);

    /// Whether codecs must give their headers apart (AV_CODEC_FLAG_GLOBAL_HEADER).
    bool wants_global_headers() const { return format_->oformat->flags & AVFMT_GLOBALHEADER; }
    AVFormatContext& format() const { return *format_; }

    AVStream& add_track(const AVCodecContext& codec);
    /// Opens the file and writes the header; `flags` are the MP4 writer's movflags.
    void start(const std::string& flags);
    /// `time_base`: of the packet's times. The packet is left empty.
    void write(AVPacket& packet, const AVStream& track, AVRational time_base);
    /// Writes the rest and closes the file.
    void finish();

  private:
    struct Close {
        void operator()(AVFormatContext* format) const {
            if (format->pb) avio_closep(&format->pb);
            avformat_free_context(format);
        }
    };

    std::filesystem::path named_;
    std::unique_ptr<AVFormatContext, Close> format_;
};

}  // namespace ditto::ffmpeg
