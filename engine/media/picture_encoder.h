#pragma once

// The pictures of a film being written. Internal to media/.

#include <optional>

#include "media/encoder.h"
#include "media/film_writer.h"
#include "media/hardware_codecs.h"

namespace ditto::ffmpeg {

class PictureEncoder {
  public:
    /// `global_header`: the container wants the codec's header apart. Throws Error(BadInput).
    PictureEncoder(const VideoOptions& options, const std::filesystem::path& file,
                   bool global_header);

    Encoder& encoder() { return encoder_; }
    /// Throws Error(Internal) for a picture of another size than the options'.
    void send(const Image& image);

  private:
    AVPixelFormat pixels() const { return static_cast<AVPixelFormat>(frame_->format); }
    void convert(const Image& image);
    const Image& padded(const Image& image);

    std::filesystem::path file_;
    VideoOptions options_;
    Encoder encoder_;
    std::optional<DeviceFrames> device_;  ///< where pictures have to be for the encoder
    Frame frame_ = make_frame();
    Image padded_;
    Scaler scaler_;
    int scaler_channels_ = 0;
    std::int64_t count_ = 0;
};

}  // namespace ditto::ffmpeg
