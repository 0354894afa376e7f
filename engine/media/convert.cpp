#include "media/convert.h"

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

}  // namespace

Image convert_frame(const AVFrame& frame, int width, int height, int channels) {
    const auto [format, full_range] = format_and_range(frame);
    const auto target = channels == 4 ? AV_PIX_FMT_RGBA : AV_PIX_FMT_RGB24;
    const int filter =
        (width < frame.width ? SWS_AREA : SWS_BICUBIC) | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT;
    const Scaler scaler(sws_getContext(frame.width, frame.height, format, width, height, target,
                                       filter, nullptr, nullptr, nullptr));
    if (!scaler) throw std::bad_alloc();
    const int* coefficients = sws_getCoefficients(matrix_of(frame));
    sws_setColorspaceDetails(scaler.get(), coefficients, full_range, coefficients, 1, 0, 1 << 16,
                             1 << 16);
    Image image(width, height, channels);
    const std::array<std::uint8_t*, 1> data{image.pixels.data()};
    const std::array<int, 1> strides{static_cast<int>(image.stride())};
    sws_scale(scaler.get(), frame.data, frame.linesize, 0, frame.height, data.data(),
              strides.data());
    return image;
}

}  // namespace ditto::ffmpeg
