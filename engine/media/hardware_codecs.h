#pragma once

// How hardware encoders are set up with FFmpeg. Internal to media/.

#include <string>
#include <string_view>

#include "media/encoder.h"
#include "media/film_writer.h"

extern "C" {
#include <libavutil/hwcontext.h>
}

namespace ditto::ffmpeg {

struct HardwareCodec {
    std::string_view name;
    AVPixelFormat pixels;   ///< of the pictures it is given
    AVHWDeviceType device;  ///< whose memory they have to be in; none: the computer's
};

/// Null where the options ask for software.
const HardwareCodec* hardware_codec(const VideoOptions& options);

/// Sets quality and effort, as near to those of software as the encoder knows them.
void configure_hardware(Encoder& encoder, const VideoOptions& options);

/// Frames in the memory of a device.
class DeviceFrames {
  public:
    /// Opens the first device of the kind and tells the encoder of it. Throws Error(BadInput).
    DeviceFrames(const HardwareCodec& codec, Encoder& encoder);

    /// The picture in the device's memory, valid until the next call. Throws Error(BadInput).
    AVFrame* upload(const AVFrame& picture);

  private:
    struct Unref {
        void operator()(AVBufferRef* buffer) const { av_buffer_unref(&buffer); }
    };
    using Buffer = std::unique_ptr<AVBufferRef, Unref>;

    std::string name_;
    Buffer device_, frames_;
    Frame frame_ = make_frame();
};

/// Listens to what FFmpeg says of errors on this thread, as long as it lives.
class ErrorListener {
  public:
    ErrorListener();
    ~ErrorListener();
    ErrorListener(const ErrorListener&) = delete;
    ErrorListener& operator=(const ErrorListener&) = delete;

    /// The first thing that was said, without a full stop; empty: nothing.
    std::string heard() const;

  private:
    std::string heard_;
};

}  // namespace ditto::ffmpeg
