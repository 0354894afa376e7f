#include "media/convert.h"

#include <algorithm>
#include <array>
#include <new>

namespace ditto::ffmpeg {
namespace {

constexpr int kSmallVideoHeight = 720;  // untagged video below this is taken as BT.601

/// swscale knows the full-range formats of JPEG by deprecated names, and warns of them.
std::pair<AVPixelFormat, bool> format_and_range(const AVFrame& frame) {
    switch (frame.format) {
        case AV_PIX_FMT_YUVJ420P:
            return {AV_PIX_FMT_YUV420P, true};
        case AV_PIX_FMT_YUVJ422P:
            return {AV_PIX_FMT_YUV422P, true};
        case AV_PIX_FMT_YUVJ444P:
            return {AV_PIX_FMT_YUV444P, true};
        case AV_PIX_FMT_YUVJ440P:
            return {AV_PIX_FMT_YUV440P, true};
        default:
            return {static_cast<AVPixelFormat>(frame.format),
                    frame.color_range == AVCOL_RANGE_JPEG};
    }
}

int matrix_of(const AVFrame& frame) {
    if (frame.colorspace != AVCOL_SPC_UNSPECIFIED && frame.colorspace != AVCOL_SPC_RGB)
        return frame.colorspace;
    const bool full = format_and_range(frame).second;
    return full || frame.height < kSmallVideoHeight ? SWS_CS_ITU601 : SWS_CS_ITU709;
}

/// One picture in swscale's terms.
struct Pixels {
    const std::uint8_t* const* data;
    const int* strides;
    int width, height;
    AVPixelFormat format;
    bool full_range;
};

Image scaled(const Pixels& from, int matrix, int width, int height, int channels) {
    const auto target = channels == 4 ? AV_PIX_FMT_RGBA : AV_PIX_FMT_RGB24;
    const int filter =
        (width < from.width ? SWS_AREA : SWS_BICUBIC) | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT;
    const Scaler scaler(sws_getContext(from.width, from.height, from.format, width, height, target,
                                       filter, nullptr, nullptr, nullptr));
    if (!scaler) throw std::bad_alloc();
    // Formats without chroma have no matrix to set, and say so.
    const int* coefficients = sws_getCoefficients(matrix);
    sws_setColorspaceDetails(scaler.get(), coefficients, from.full_range, coefficients, 1, 0,
                             1 << 16, 1 << 16);
    Image image(width, height, channels);
    const std::array<std::uint8_t*, 1> data{image.pixels.data()};
    const std::array<int, 1> strides{static_cast<int>(image.stride())};
    if (sws_scale(scaler.get(), from.data, from.strides, 0, from.height, data.data(),
                  strides.data()) < 0) {
        throw Error(ErrorKind::Internal, "a decoded picture could not be converted");
    }
    return image;
}

/// Reduces with colours weighted by how much they are seen: what lies under transparent pixels
/// must not show at edges.
Image reduced_with_alpha(Image image, int width, int height) {
    for (std::size_t i = 0; i < image.pixels.size(); i += 4) {
        const unsigned alpha = image.pixels[i + 3];
        for (std::size_t c = i; c < i + 3; ++c)
            image.pixels[c] = static_cast<std::uint8_t>((image.pixels[c] * alpha + 127) / 255);
    }
    const std::array<const std::uint8_t*, 1> data{image.pixels.data()};
    const std::array<int, 1> strides{static_cast<int>(image.stride())};
    Image result =
        scaled({data.data(), strides.data(), image.width, image.height, AV_PIX_FMT_RGBA, true},
               SWS_CS_ITU709, width, height, 4);
    for (std::size_t i = 0; i < result.pixels.size(); i += 4) {
        const unsigned alpha = std::max<unsigned>(result.pixels[i + 3], 1);
        for (std::size_t c = i; c < i + 3; ++c) {
            const unsigned straight = (result.pixels[c] * 255u + alpha / 2) / alpha;
            result.pixels[c] = static_cast<std::uint8_t>(std::min(straight, 255u));
        }
    }
    return result;
}

}  // namespace

Image convert_frame(const AVFrame& frame, int width, int height, int channels) {
    const auto [format, full_range] = format_and_range(frame);
    const Pixels pixels{frame.data, frame.linesize, frame.width, frame.height, format, full_range};
    const bool same_size = width == frame.width && height == frame.height;
    if (channels != 4 || same_size)
        return scaled(pixels, matrix_of(frame), width, height, channels);
    return reduced_with_alpha(scaled(pixels, matrix_of(frame), frame.width, frame.height, 4), width,
                              height);
}

}  // namespace ditto::ffmpeg
