#pragma once

// Which way up a decoded picture is shown. Internal to media/.

#include "media/ffmpeg.h"
#include "media/image.h"

namespace ditto::ffmpeg {

/// How a picture must be turned to stand upright: mirrored left to right first, then by quarter
/// turns clockwise.
struct Orientation {
    bool mirrored = false;
    int quarter_turns = 0;  ///< 0 to 3

    bool lies() const { return quarter_turns % 2 == 1; }
};

/// From EXIF's value, 1 to 8.
Orientation orientation_of(int exif);
/// From the stream's display matrix; turns that are not by quarters are rounded.
Orientation orientation_of(const AVStream& stream);
/// From the frame's own display matrix (EXIF), or else the stream's.
Orientation orientation_of(const AVFrame& frame, const AVStream& stream);

Image upright(Image image, const Orientation& orientation);

}  // namespace ditto::ffmpeg
