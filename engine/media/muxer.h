#pragma once

// A container file being written. Internal to media/.

#include <filesystem>
#include <memory>
#include <span>
#include <vector>

#include "media/ffmpeg.h"
#include "media/film_writer.h"

namespace ditto::ffmpeg {

/// Puts packets of several tracks into one file, in the order of their times.
class Muxer {
  public:
    /// `container` as FFmpeg calls the format; `named` is told in messages.
    Muxer(const char* container, std::filesystem::path named);

    /// Whether codecs must give their headers apart (AV_CODEC_FLAG_GLOBAL_HEADER).
    bool wants_global_headers() const { return format_->oformat->flags & AVFMT_GLOBALHEADER; }
    AVFormatContext& format() const { return *format_; }

    AVStream& add_track(const AVCodecContext& codec);
    /// A track like one of another file, whose packets go into it as they are.
    AVStream& add_track(const AVStream& like);
    /// Opens the file and writes the header; `flags` are the MP4 writer's movflags.
    void start(const std::filesystem::path& file, const char* flags);
    /// `time_base`: of the packet's times. The packet is left empty.
    void write(AVPacket& packet, const AVStream& track, AVRational time_base);
    /// For the end of the film, when its length is known.
    void set_chapters(std::span<const Chapter> chapters);
    /// Writes the rest and closes the file.
    void finish();

    /// Copies the tracks of the file, an MP4 in fragments that is finished, into `file`, through
    /// one that is not begun. The copy has to be finished.
    void copy_to(Muxer& copy, const std::filesystem::path& file, const char* flags) const;

  private:
    struct Close {
        void operator()(AVFormatContext* format) const {
            if (format->pb) avio_closep(&format->pb);
            avformat_free_context(format);
        }
    };

    AVStream& add_track();
    /// `track` as it was written, `stored` as it is read; takes the latter's header.
    void add_copy(const AVStream& track, const AVStream& stored);

    std::filesystem::path named_;
    std::vector<std::int64_t> first_;  ///< decoding time of each track's first packet
    double seconds_ = 0;               ///< until which anything is shown or heard
    std::unique_ptr<AVFormatContext, Close> format_;
};

}  // namespace ditto::ffmpeg
