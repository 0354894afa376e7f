#pragma once

#include "media/ffmpeg.h"
#include "media/image.h"

namespace ditto::ffmpeg {

/// A decoded frame as R,G,B(,A) of the given size, by the colour space and range the frame is
/// tagged with (BT.601 for untagged still pictures and small video, BT.709 for the rest).
Image convert_frame(const AVFrame& frame, int width, int height, int channels);

}  // namespace ditto::ffmpeg
