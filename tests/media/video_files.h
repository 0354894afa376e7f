#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <vector>

#include "media/image.h"

extern "C" {
#include <libavutil/pixfmt.h>
#include <libavutil/rational.h>
}

namespace ditto::testing {

/// How a video without sound is to be shown.
struct VideoNotes {
    std::array<std::int32_t, 9> matrix{};  ///< FFmpeg's display matrix; zeros: none
    AVRational pixel_aspect{0, 1};
};

/// Three frames of the same picture, MPEG-4 in MP4.
void save_video(const std::filesystem::path& path, const Image& image, const VideoNotes& notes);

/// One frame with a row of squares in BT.2020, 10 bits without loss (FFV1): R'G'B' from 0 to 1.
void save_wide_video(const std::filesystem::path& path,
                     const std::vector<std::array<double, 3>>& signals, int side,
                     AVColorTransferCharacteristic transfer);

}  // namespace ditto::testing
