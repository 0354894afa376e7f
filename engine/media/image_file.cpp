#include "media/image_file.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <optional>
#include <span>

#include "core/atomic_file.h"
#include "media/colour.h"
#include "media/convert.h"
#include "media/decoded_picture.h"
#include "media/ffmpeg.h"
#include "media/input_file.h"
#include "media/orientation.h"
#include "media/picture_format.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;

constexpr char kNoun[] = "picture";
constexpr std::uintmax_t kFront = 1 << 20;  // bytes; headers are seldom longer

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

using Bytes = std::vector<std::uint8_t>;

Bytes head_of(const fs::path& path) {
    Bytes head(kPictureHead);
    std::ifstream in(path, std::ios::binary);
    in.read(reinterpret_cast<char*>(head.data()), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(in.gcount()));
    return head;
}

using DecodePicture = std::optional<DecodedPicture>(const PictureSource&, Part);

/// Of formats that begin with what is not pixels: windows that ask for a size do not wait for all
/// of a large file.
std::optional<DecodedPicture> decode_from_front(const fs::path& path, Part part,
                                                DecodePicture decode) {
    if (part == Part::Header) {
        if (auto header = decode(PictureSource(path, kFront), part)) return header;
    }
    return decode(PictureSource(path), part);
}

/// By the library of its format; nothing where there is none, or it cannot.
std::optional<DecodedPicture> decode_by_format(const fs::path& path, PictureFormat format,
                                               Part part) {
    switch (format) {
        case PictureFormat::Jpeg:
            return decode_from_front(path, part, decode_jpeg);
        case PictureFormat::Png:
            return decode_from_front(path, part, decode_png);
        case PictureFormat::Webp:
            return decode_webp(PictureSource(path), part);
        case PictureFormat::Tiff:
            return decode_tiff(PictureSource(path), part);
        case PictureFormat::Heif:
            return decode_heif(PictureSource(path), part);
        case PictureFormat::Other:
            break;
    }
    return std::nullopt;
}

DecodedPicture decode_with_ffmpeg(const fs::path& path, Part part) {
    ffmpeg::Decoder decoder(path, AVMEDIA_TYPE_VIDEO, kNoun);
    DecodedPicture picture;
    if (part == Part::Header) {
        picture.shape(decoder.codec().width, decoder.codec().height, Samples::Rgb, 8);
        picture.orientation = ffmpeg::orientation_of(decoder.stream());
        picture.pixel_aspect = decoder.pixel_aspect(nullptr);
        if (picture.width > 0 && picture.height > 0) return picture;
    }
    const AVFrame* frame = decoder.next();
    if (!frame) decoder.refuse_broken();
    if (static_cast<std::int64_t>(frame->width) * frame->height > kMaxImagePixels)
        decoder.refuse("it is too large");
    picture = ffmpeg::picture_of(*frame);
    picture.orientation = ffmpeg::orientation_of(*frame, decoder.stream());
    picture.pixel_aspect = decoder.pixel_aspect(frame);
    return picture;
}

/// What FFmpeg has to say of a file that has a format of its own is of no help.
[[noreturn]] void refuse_format(const fs::path& path, const std::string& why) {
    refuse_media(path, kNoun, why, "save it as PNG or JPEG and choose that file");
}

DecodedPicture decode(const fs::path& path, Part part) {
    require_file(path, kNoun);
    const Bytes head = head_of(path);
    const std::string unread = unread_format(head, path);
    if (is_camera_raw(head, path)) refuse_format(path, unread + " files are not supported");
    const PictureFormat format = picture_format(head);
    if (auto picture = decode_by_format(path, format, part)) return std::move(*picture);
    try {
        return decode_with_ffmpeg(path, part);
    } catch (const Error&) {
        if (!unread.empty()) refuse_format(path, unread + " files are not supported");
        if (format == PictureFormat::Heif) {
            refuse_format(path,
                          std::string("it is damaged, incomplete or an unsupported kind of ") +
                              heif_name(head));
        }
        throw;
    }
}

ffmpeg::FrameSize at_most(ffmpeg::FrameSize size, int max_side) {
    const int longest = std::max(size.width, size.height);
    if (max_side <= 0 || longest <= max_side) return size;
    const double factor = static_cast<double>(max_side) / longest;
    const auto side = [&](int pixels) {
        return std::max(1, static_cast<int>(std::lround(pixels * factor)));
    };
    return {side(size.width), side(size.height)};
}

}  // namespace

Picture read_picture(const fs::path& path, int max_side) {
    DecodedPicture decoded = decode(path, Part::Whole);
    const ffmpeg::Orientation orientation = decoded.orientation;
    const ffmpeg::FrameSize size = at_most(
        ffmpeg::shown_size({decoded.width, decoded.height}, decoded.pixel_aspect), max_side);
    const bool cut_short = decoded.cut_short;
    Image image = ffmpeg::resized(to_srgb(std::move(decoded)), size);
    if (image.channels == 4 && fully_opaque(image)) image = without_alpha(image);
    return {ffmpeg::upright(std::move(image), orientation), cut_short};
}

Image read_image(const fs::path& path, int max_side) {
    return read_picture(path, max_side).image;
}

PictureSize picture_size(const fs::path& path) {
    const DecodedPicture header = decode(path, Part::Header);
    const auto [width, height] =
        ffmpeg::shown_size({header.width, header.height}, header.pixel_aspect);
    return header.orientation.lies() ? PictureSize{height, width} : PictureSize{width, height};
}

void write_png(const fs::path& path, const Image& image) {
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
