#pragma once

// An encoder of one track, and what its failures are called. Internal to media/.

#include <filesystem>

#include "core/frame_rate.h"
#include "media/ffmpeg.h"

namespace ditto::ffmpeg {

/// Throws for a failure (negative code) of encoding or writing `path`: what the disk refused as
/// write_error() says, memory as std::bad_alloc, anything else as a defect.
void check_written(int code, const std::filesystem::path& path);

/// Throws Error(Internal) for a setting that FFmpeg does not take.
void check_set(int code, const char* what);

/// A codec that takes frames and gives packets.
class Encoder {
  public:
    /// `name` as FFmpeg calls the codec; `file` for messages.
    Encoder(const char* name, std::filesystem::path file);

    AVCodecContext* operator->() const { return codec_.get(); }
    const AVCodecContext& codec() const { return *codec_; }

    void set(const char* option, const std::string& value);
    /// Of an encoder of pictures: times are counted in pictures, and there is a key picture every
    /// two seconds.
    void set_frame_rate(const FrameRate& rate);
    /// Throws Error(BadInput) when the codec refuses what has been set.
    void open();
    /// nullptr: the end.
    void send(const AVFrame* frame);
    /// The next packet, in the codec's time base, valid until the next call; nullptr when more
    /// frames are needed.
    AVPacket* next();

  private:
    std::filesystem::path file_;
    const AVCodec* kind_;
    Codec codec_;
    Packet packet_ = make_packet();
};

}  // namespace ditto::ffmpeg
