#include "media/convert.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <new>

#include "media/image_file.h"

extern "C" {
#include <libavutil/pixdesc.h>
}

namespace ditto::ffmpeg {
namespace {

constexpr int kSmallVideoHeight = 720;  // untagged video below this is taken as BT.601
constexpr double kPeakStep = 1.05;      // brighter frames than this would be clipped visibly

/// A tag as its number: files may say what FFmpeg has no name for, and its enumerations cannot hold.
int number_of(const auto& tag) {
    int number = 0;
    static_assert(sizeof number == sizeof tag);
    std::memcpy(&number, &tag, sizeof number);
    return number;
}

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
                    number_of(frame.color_range) == AVCOL_RANGE_JPEG};
    }
}

int matrix_of(const AVFrame& frame) {
    const int matrix = number_of(frame.colorspace);
    if (matrix != AVCOL_SPC_UNSPECIFIED && matrix != AVCOL_SPC_RGB) return matrix;
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

struct Target {
    FrameSize size;
    Samples samples;
    int depth = 8;

    AVPixelFormat format() const {
        const bool alpha = samples == Samples::Rgba;
        if (depth == 16) return alpha ? AV_PIX_FMT_RGBA64 : AV_PIX_FMT_RGB48;
        return alpha ? AV_PIX_FMT_RGBA : AV_PIX_FMT_RGB24;
    }
};

DecodedPicture scaled(const Pixels& from, int matrix, const Target& target) {
    const auto [width, height] = target.size;
    const bool reduced = width <= from.width && height <= from.height &&
                         (width < from.width || height < from.height);
    const int filter = (reduced ? SWS_AREA : SWS_BICUBIC) | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT;
    const Scaler scaler(sws_getContext(from.width, from.height, from.format, width, height,
                                       target.format(), filter, nullptr, nullptr, nullptr));
    if (!scaler) throw std::bad_alloc();
    // Formats without chroma have no matrix to set, and say so.
    const int* coefficients = sws_getCoefficients(matrix);
    sws_setColorspaceDetails(scaler.get(), coefficients, from.full_range, coefficients, 1, 0,
                             1 << 16, 1 << 16);
    DecodedPicture result;
    result.allocate(width, height, target.samples, target.depth);
    const std::array<std::uint8_t*, 1> data{result.bytes.data()};
    const std::array<int, 1> strides{static_cast<int>(result.stride())};
    if (sws_scale(scaler.get(), from.data, from.strides, 0, from.height, data.data(),
                  strides.data()) < 0) {
        throw Error(ErrorKind::Internal, "a decoded picture could not be converted");
    }
    return result;
}

Image image_of(DecodedPicture picture) {
    Image image;
    image.width = picture.width;
    image.height = picture.height;
    image.channels = count_of(picture.samples);
    image.pixels = std::move(picture.bytes);
    return image;
}

Image scaled(const Image& from, FrameSize size) {
    const bool alpha = from.channels == 4;
    const std::array<const std::uint8_t*, 1> data{from.pixels.data()};
    const std::array<int, 1> strides{static_cast<int>(from.stride())};
    const Pixels pixels{data.data(),
                        strides.data(),
                        from.width,
                        from.height,
                        alpha ? AV_PIX_FMT_RGBA : AV_PIX_FMT_RGB24,
                        true};
    return image_of(scaled(pixels, SWS_CS_ITU709, {size, alpha ? Samples::Rgba : Samples::Rgb}));
}

/// Scales with colours weighted by how much they are seen.
Image scaled_with_alpha(Image image, FrameSize size) {
    for (std::size_t i = 0; i < image.pixels.size(); i += 4) {
        const unsigned alpha = image.pixels[i + 3];
        for (std::size_t c = i; c < i + 3; ++c)
            image.pixels[c] = static_cast<std::uint8_t>((image.pixels[c] * alpha + 127) / 255);
    }
    Image result = scaled(image, size);
    for (std::size_t i = 0; i < result.pixels.size(); i += 4) {
        const unsigned alpha = std::max<unsigned>(result.pixels[i + 3], 1);
        for (std::size_t c = i; c < i + 3; ++c) {
            const unsigned straight = (result.pixels[c] * 255u + alpha / 2) / alpha;
            result.pixels[c] = static_cast<std::uint8_t>(std::min(straight, 255u));
        }
    }
    return result;
}

Pixels pixels_of(const AVFrame& frame) {
    const auto [format, full_range] = format_and_range(frame);
    return {frame.data, frame.linesize, frame.width, frame.height, format, full_range};
}

/// The matrix of BT.2020 stands for its primaries where these are not told.
ColourTags tags_of(const AVFrame& frame) {
    const int matrix = number_of(frame.colorspace), primaries = number_of(frame.color_primaries);
    const bool wide = matrix == AVCOL_SPC_BT2020_NCL || matrix == AVCOL_SPC_BT2020_CL;
    const bool told = primaries != AVCOL_PRI_UNSPECIFIED && primaries != AVCOL_PRI_RESERVED0;
    return {told || !wide ? primaries : AVCOL_PRI_BT2020, number_of(frame.color_trc)};
}

/// Colours that are shown as they are.
bool is_plain(const ColourTags& tags) {
    return (tags.primaries == AVCOL_PRI_BT709 || tags.primaries == AVCOL_PRI_UNSPECIFIED ||
            tags.primaries == AVCOL_PRI_RESERVED0) &&
           tags.transfer != AVCOL_TRC_LINEAR && !is_hdr(tags);
}

}  // namespace

FrameSize shown_size(FrameSize frame, double pixel_aspect) {
    constexpr double kMost = 16, kSquare = 1e-3;
    if (!(pixel_aspect > 1 / kMost && pixel_aspect < kMost) || std::abs(pixel_aspect - 1) < kSquare)
        return frame;
    const double width = frame.width * std::max(pixel_aspect, 1.0),
                 height = frame.height / std::min(pixel_aspect, 1.0);
    if (width * height > static_cast<double>(kMaxImagePixels)) return frame;
    return {static_cast<int>(std::lround(width)), static_cast<int>(std::lround(height))};
}

Image FrameConverter::convert(const AVFrame& frame, int channels) {
    const Samples samples = channels == 4 ? Samples::Rgba : Samples::Rgb;
    const FrameSize size{frame.width, frame.height};
    const ColourTags tags = tags_of(frame);
    if (!is_plain(tags)) {
        const DecodedPicture wide = scaled(pixels_of(frame), matrix_of(frame), {size, samples, 16});
        if (const ColourTransform* transform = transform_for(tags, wide)) {
            Image image(size.width, size.height, channels);
            transform->apply(wide.bytes.data(), image.pixels.data(),
                             wide.bytes.size() / (2 * static_cast<std::size_t>(channels)));
            return image;
        }
    }
    return image_of(scaled(pixels_of(frame), matrix_of(frame), {size, samples}));
}

const ColourTransform* FrameConverter::transform_for(const ColourTags& tags,
                                                     const DecodedPicture& wide) {
    const double peak = is_hdr(tags) ? peak_light(tags, wide) : 0;
    const bool kept = made_ && made_->tags == tags && made_->samples == wide.samples;
    if (!kept || peak > made_->peak * kPeakStep) {
        made_ = Made{tags, wide.samples, peak,
                     ColourTransform::make(tags, wide.samples, wide.depth, peak)};
    }
    return made_->transform ? &*made_->transform : nullptr;
}

DecodedPicture picture_of(const AVFrame& frame) {
    const AVPixFmtDescriptor* kind = av_pix_fmt_desc_get(static_cast<AVPixelFormat>(frame.format));
    const bool alpha = kind && (kind->flags & (AV_PIX_FMT_FLAG_ALPHA | AV_PIX_FMT_FLAG_PAL)) &&
                       frame.format != AV_PIX_FMT_GRAY8;
    DecodedPicture picture = scaled(pixels_of(frame), matrix_of(frame),
                                    {{frame.width, frame.height},
                                     alpha ? Samples::Rgba : Samples::Rgb,
                                     kind && kind->comp[0].depth > 8 ? 16 : 8});
    const AVFrameSideData* profile = av_frame_get_side_data(&frame, AV_FRAME_DATA_ICC_PROFILE);
    if (profile) {
        picture.colour = IccProfile(profile->data, profile->data + profile->size);
    } else if (!is_plain(tags_of(frame))) {
        picture.colour = tags_of(frame);
    }
    return picture;
}

Image resized(Image image, FrameSize size) {
    if (size == FrameSize{image.width, image.height}) return image;
    return image.channels == 4 ? scaled_with_alpha(std::move(image), size) : scaled(image, size);
}

}  // namespace ditto::ffmpeg
