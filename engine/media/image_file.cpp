#include "media/image_file.h"

#include <algorithm>
#include <cmath>
#include <span>

#include "core/atomic_file.h"
#include "media/convert.h"
#include "media/ffmpeg.h"
#include "media/orientation.h"

extern "C" {
#include <libavutil/pixdesc.h>
}

namespace ditto {
namespace {

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
    ffmpeg::Decoder decoder(path, AVMEDIA_TYPE_VIDEO, "picture");
    const AVFrame* frame = decoder.next();
    if (!frame) decoder.refuse_broken();
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
    return ffmpeg::upright(std::move(image), ffmpeg::orientation_of(*frame, decoder.stream()));
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
