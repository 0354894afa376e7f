#pragma once

// Where a live stream goes, as FFmpeg's protocols name it. Internal to media/.

#include <string>

#include "media/ffmpeg.h"
#include "media/live_writer.h"

namespace ditto::ffmpeg {

/// "-" as pipe:1, a path as file:path, an address as it is.
std::string live_url(const std::string& target);

/// Whether a code says that the reader has gone away. Throws for any other failure.
bool reader_gone(int code, const std::string& target);

/// Pictures as 4:2:0, BT.709, of even size.
class LivePicture {
  public:
    LivePicture(int width, int height);

    int width() const { return frame_->width; }
    int height() const { return frame_->height; }
    /// Valid until the next call.
    AVFrame& convert(const Image& image);

  private:
    Frame frame_ = make_frame();
    Scaler scaler_;
};

}  // namespace ditto::ffmpeg
