#include "media/image_file.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <span>
#include <tuple>

#include "core/atomic_file.h"
#include "media/convert.h"
#include "media/ffmpeg.h"

extern "C" {
#include <libavutil/display.h>
#include <libavutil/pixdesc.h>
}

namespace ditto {
namespace {

/// How a picture must be turned to stand upright: mirrored left to right first, then by quarter
/// turns clockwise.
struct Orientation {
    bool mirrored = false;
    int quarter_turns = 0;
};

Orientation orientation_of(const std::int32_t* matrix) {
    if (!matrix) return {};
    // Determinant of the 2×2 part: negative for mirrored pictures.
    const double determinant =
        static_cast<double>(matrix[0]) * matrix[4] - static_cast<double>(matrix[1]) * matrix[3];
    std::array<std::int32_t, 9> upright;
    std::copy(matrix, matrix + 9, upright.begin());
    Orientation orientation;
    orientation.mirrored = determinant < 0;
    if (orientation.mirrored) av_display_matrix_flip(upright.data(), 1, 0);
    // The matrix mirrors after it has turned; mirrored first, the turn goes the other way round.
    const double clockwise =
        (orientation.mirrored ? 1.0 : -1.0) * av_display_rotation_get(upright.data());
    if (std::isfinite(clockwise))
        orientation.quarter_turns = (static_cast<int>(std::lround(clockwise / 90.0)) + 8) % 4;
    return orientation;
}

const std::int32_t* display_matrix(const AVFrame& frame, const AVStream& stream) {
    if (const auto* data = av_frame_get_side_data(&frame, AV_FRAME_DATA_DISPLAYMATRIX)) {
        return reinterpret_cast<const std::int32_t*>(data->data);
    }
    return reinterpret_cast<const std::int32_t*>(
        av_stream_get_side_data(&stream, AV_PKT_DATA_DISPLAYMATRIX, nullptr));
}

Image turned(const Image& image, const Orientation& orientation) {
    if (!orientation.mirrored && orientation.quarter_turns == 0) return image;
    const bool swapped = orientation.quarter_turns % 2 == 1;
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

bool has_alpha(const AVFrame& frame) {
    const AVPixFmtDescriptor* description =
        av_pix_fmt_desc_get(static_cast<AVPixelFormat>(frame.format));
    return description && (description->flags & (AV_PIX_FMT_FLAG_ALPHA | AV_PIX_FMT_FLAG_PAL)) &&
           frame.format != AV_PIX_FMT_GRAY8;
}

bool fully_opaque(const Image& image) {
    for (std::size_t i = 3; i < image.pixels.size(); i += 4) {
        if (image.pixels[i] != 255) return false;
    }
    return true;
}

Image without_alpha(const Image& image) {
    Image result(image.width, image.height, 3);
    for (std::size_t from = 0, to = 0; from < image.pixels.size(); from += 4, to += 3) {
        std::copy_n(image.pixels.begin() + static_cast<std::ptrdiff_t>(from), 3,
                    result.pixels.begin() + static_cast<std::ptrdiff_t>(to));
    }
    return result;
}

}  // namespace

Image read_image(const std::filesystem::path& path, int max_side) {
    ffmpeg::Decoder decoder(path, AVMEDIA_TYPE_VIDEO, "a picture");
    const AVFrame* frame = decoder.next();
    if (!frame) decoder.refuse("it is damaged or cut short");
    int width = frame->width, height = frame->height;
    if (static_cast<std::int64_t>(width) * height > kMaxImagePixels)
        decoder.refuse("it is too large");
    if (max_side > 0 && std::max(width, height) > max_side) {
        const double factor = static_cast<double>(max_side) / std::max(width, height);
        width = std::max(1, static_cast<int>(std::lround(width * factor)));
        height = std::max(1, static_cast<int>(std::lround(height * factor)));
    }
    Image image = ffmpeg::convert_frame(*frame, width, height, has_alpha(*frame) ? 4 : 3);
    if (image.channels == 4 && fully_opaque(image)) image = without_alpha(image);
    return turned(image, orientation_of(display_matrix(*frame, decoder.stream())));
}

void write_png(const std::filesystem::path& path, const Image& image) {
    const AVCodec* encoder = avcodec_find_encoder(AV_CODEC_ID_PNG);
    const ffmpeg::Codec codec(avcodec_alloc_context3(encoder));
    const ffmpeg::Frame frame = ffmpeg::make_frame();
    const ffmpeg::Packet packet = ffmpeg::make_packet();
    codec->width = frame->width = image.width;
    codec->height = frame->height = image.height;
    codec->pix_fmt = image.channels == 4 ? AV_PIX_FMT_RGBA : AV_PIX_FMT_RGB24;
    frame->format = codec->pix_fmt;
    codec->time_base = {1, 25};
    frame->data[0] = const_cast<std::uint8_t*>(image.pixels.data());
    frame->linesize[0] = static_cast<int>(image.stride());
    if (avcodec_open2(codec.get(), encoder, nullptr) < 0 ||
        avcodec_send_frame(codec.get(), frame.get()) < 0 ||
        avcodec_receive_packet(codec.get(), packet.get()) < 0) {
        throw Error(ErrorKind::Internal, path.string() + " could not be encoded as PNG");
    }
    AtomicFile file(path);
    file.write(std::as_bytes(std::span(packet->data, static_cast<std::size_t>(packet->size))));
    file.commit();
}

}  // namespace ditto
