#pragma once

// The pictures of a film being written. Internal to media/.

#include "media/encoder.h"
#include "media/film_writer.h"

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
    void convert(const Image& image);
    const Image& padded(const Image& image);

    std::filesystem::path file_;
    VideoOptions options_;
    Encoder encoder_;
    Frame frame_ = make_frame();
    Image padded_;
    Scaler scaler_;
    int scaler_channels_ = 0;
    std::int64_t count_ = 0;
};

}  // namespace ditto::ffmpeg
