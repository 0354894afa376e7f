#include "media/orientation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <tuple>

extern "C" {
#include <libavutil/display.h>
}

namespace ditto::ffmpeg {
namespace {

constexpr std::size_t kMatrixBytes = 9 * sizeof(std::int32_t);

Orientation from_matrix(const std::uint8_t* data, std::size_t bytes) {
    if (!data || bytes < kMatrixBytes) return {};
    std::array<std::int32_t, 9> matrix{};
    std::memcpy(matrix.data(), data, kMatrixBytes);
    // Determinant of the 2×2 part: negative for mirrored pictures.
    const double determinant =
        static_cast<double>(matrix[0]) * matrix[4] - static_cast<double>(matrix[1]) * matrix[3];
    Orientation orientation;
    orientation.mirrored = determinant < 0;
    if (orientation.mirrored) av_display_matrix_flip(matrix.data(), 1, 0);
    // The matrix mirrors after it has turned; mirrored first, the turn goes the other way round.
    const double clockwise =
        (orientation.mirrored ? 1.0 : -1.0) * av_display_rotation_get(matrix.data());
    if (std::isfinite(clockwise))
        orientation.quarter_turns = (static_cast<int>(std::lround(clockwise / 90.0)) + 8) % 4;
    return orientation;
}

}  // namespace

Orientation orientation_of(int exif) {
    constexpr std::array<Orientation, 8> kOrientations{{{false, 0},
                                                        {true, 0},
                                                        {false, 2},
                                                        {true, 2},
                                                        {true, 3},
                                                        {false, 1},
                                                        {true, 1},
                                                        {false, 3}}};
    const auto index = static_cast<std::size_t>(exif - 1);
    return index < kOrientations.size() ? kOrientations[index] : Orientation{};
}

Orientation orientation_of(const AVStream& stream) {
    std::size_t bytes = 0;
    const auto* data = av_stream_get_side_data(&stream, AV_PKT_DATA_DISPLAYMATRIX, &bytes);
    return from_matrix(data, bytes);
}

Orientation orientation_of(const AVFrame& frame, const AVStream& stream) {
    const auto* own = av_frame_get_side_data(&frame, AV_FRAME_DATA_DISPLAYMATRIX);
    return own ? from_matrix(own->data, own->size) : orientation_of(stream);
}

Image upright(Image image, const Orientation& orientation) {
    if (!orientation.mirrored && orientation.quarter_turns == 0) return image;
    const bool swapped = orientation.lies();
    Image result(swapped ? image.height : image.width, swapped ? image.width : image.height,
                 image.channels);
    const auto channels = static_cast<std::size_t>(image.channels);
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < image.width; ++x) {
            int to_x = orientation.mirrored ? image.width - 1 - x : x, to_y = y;
            switch (orientation.quarter_turns) {
                case 1:
                    std::tie(to_x, to_y) = std::pair(image.height - 1 - y, to_x);
                    break;
                case 2:
                    std::tie(to_x, to_y) = std::pair(image.width - 1 - to_x, image.height - 1 - y);
                    break;
                case 3:
                    std::tie(to_x, to_y) = std::pair(y, image.width - 1 - to_x);
                    break;
                default:
                    break;
            }
            std::memcpy(result.row(to_y) + static_cast<std::size_t>(to_x) * channels,
                        image.row(y) + static_cast<std::size_t>(x) * channels, channels);
        }
    }
    return result;
}

}  // namespace ditto::ffmpeg
