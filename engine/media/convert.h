#pragma once

#include <optional>

#include "media/colour.h"
#include "media/ffmpeg.h"
#include "media/image.h"

namespace ditto::ffmpeg {

struct FrameSize {
    int width = 0, height = 0;

    friend bool operator==(const FrameSize&, const FrameSize&) = default;
};

/// Size at which a frame has square pixels, none of them lost; for a ratio that makes no sense its
/// own.
FrameSize shown_size(FrameSize frame, double pixel_aspect);

/// Turns the frames of one stream into sRGB, by the matrix, range, primaries and transfer that they
/// are tagged with (BT.601 for untagged still pictures and small video, BT.709 for the rest). HDR
/// is tone-mapped for the brightest frame until then. Not thread-safe.
class FrameConverter {
  public:
    /// R,G,B(,A) of the frame's size.
    Image convert(const AVFrame& frame, int channels);

  private:
    /// A transform that is kept for the frames that come.
    struct Made {
        ColourTags tags;
        Samples samples;
        double peak = 0;
        std::optional<ColourTransform> transform;
    };
    const ColourTransform* transform_for(const ColourTags& tags, const DecodedPicture& wide);

    std::optional<Made> made_;
};

/// A decoded still picture, with the colours and at the size that it has in the file.
DecodedPicture picture_of(const AVFrame& frame);

/// At another size, colours weighted by how much they are seen: what lies under transparent pixels
/// does not show at edges.
Image resized(Image image, FrameSize size);

}  // namespace ditto::ffmpeg
