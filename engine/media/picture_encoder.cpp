#include "media/picture_encoder.h"

#include <algorithm>
#include <array>
#include <new>

#include "media/format_codecs.h"

extern "C" {
#include <libavutil/pixdesc.h>
}

namespace ditto::ffmpeg {
namespace {

bool is_rgb(AVPixelFormat format) {
    return av_pix_fmt_desc_get(format)->flags & AV_PIX_FMT_FLAG_RGB;
}

const char* codec_name(const VideoOptions& options) {
    return hardware_codec(options) ? options.encoder.c_str()
                                   : format_codecs(options.format).pictures;
}

}  // namespace

PictureEncoder::PictureEncoder(const VideoOptions& options, const std::filesystem::path& file,
                               bool global_header)
    : file_(file), options_(options), encoder_(codec_name(options), file) {
    const FormatCodecs& codecs = format_codecs(options.format);
    const HardwareCodec* const hardware = hardware_codec(options);
    encoder_->pix_fmt = hardware        ? hardware->pixels
                        : options.alpha ? codecs.transparent
                                        : codecs.opaque;
    const AVPixelFormat pixels = encoder_->pix_fmt;
    const bool rgb = is_rgb(encoder_->pix_fmt);
    const PictureSize size = whole_size(pixels, options.width, options.height);
    encoder_->width = size.width;
    encoder_->height = size.height;
    encoder_.set_frame_rate(options.fps);
    encoder_->color_range = rgb ? AVCOL_RANGE_JPEG : AVCOL_RANGE_MPEG;
    encoder_->colorspace = rgb ? AVCOL_SPC_RGB : AVCOL_SPC_BT709;
    encoder_->color_primaries = AVCOL_PRI_BT709;
    encoder_->color_trc = rgb ? AVCOL_TRC_IEC61966_2_1 : AVCOL_TRC_BT709;
    encoder_->thread_count = options.threads;
    if (global_header) encoder_->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    if (hardware)
        configure_hardware(encoder_, options);
    else
        configure_pictures(encoder_, options);
    if (hardware && hardware->device != AV_HWDEVICE_TYPE_NONE) device_.emplace(*hardware, encoder_);
    encoder_.open();

    frame_->format = pixels;
    frame_->width = encoder_->width;
    frame_->height = encoder_->height;
    frame_->color_range = encoder_->color_range;
    frame_->colorspace = encoder_->colorspace;
    frame_->color_primaries = encoder_->color_primaries;
    frame_->color_trc = encoder_->color_trc;
    if (av_frame_get_buffer(frame_.get(), 0) < 0) throw std::bad_alloc();
}

void PictureEncoder::send(const Image& image) {
    const bool sized =
        image.width == options_.width && image.height == options_.height &&
        (image.channels == 4 || (image.channels == 3 && !options_.alpha)) &&
        image.pixels.size() == image.stride() * static_cast<std::size_t>(image.height);
    if (!sized) {
        throw Error(ErrorKind::Internal,
                    file_.string() + ": a picture does not have the video's size");
    }
    if (av_frame_make_writable(frame_.get()) < 0) throw std::bad_alloc();
    convert(image);
    frame_->pts = count_++;
    encoder_.send(device_ ? device_->upload(*frame_) : frame_.get());
}

void PictureEncoder::convert(const Image& image) {
    if (!scaler_ || scaler_channels_ != image.channels) {
        const auto source = image.channels == 4 ? AV_PIX_FMT_RGBA : AV_PIX_FMT_RGB24;
        scaler_.reset(sws_getContext(encoder_->width, encoder_->height, source, encoder_->width,
                                     encoder_->height, pixels(), SWS_BILINEAR | SWS_ACCURATE_RND,
                                     nullptr, nullptr, nullptr));
        if (!scaler_) throw std::bad_alloc();
        const int* bt709 = sws_getCoefficients(SWS_CS_ITU709);
        if (!is_rgb(pixels())) {
            check_set(
                sws_setColorspaceDetails(scaler_.get(), bt709, 1, bt709, 0, 0, 1 << 16, 1 << 16),
                "BT.709 colours");
        }
        scaler_channels_ = image.channels;
    }
    const Image& whole = padded(image);
    const std::array<const std::uint8_t*, 1> data{whole.pixels.data()};
    const std::array<int, 1> strides{static_cast<int>(whole.stride())};
    check_written(sws_scale(scaler_.get(), data.data(), strides.data(), 0, whole.height,
                            frame_->data, frame_->linesize),
                  file_);
}

/// The picture with its last column and row repeated up to the film's size: the scaler reads whole
/// chroma samples, beyond an odd picture's end as well.
const Image& PictureEncoder::padded(const Image& image) {
    if (image.width == encoder_->width && image.height == encoder_->height) return image;
    if (padded_.empty() || padded_.channels != image.channels)
        padded_ = Image(encoder_->width, encoder_->height, image.channels);
    for (int y = 0; y < padded_.height; ++y) {
        const std::uint8_t* const from = image.row(std::min(y, image.height - 1));
        std::uint8_t* to = std::copy_n(from, image.stride(), padded_.row(y));
        for (int x = image.width; x < padded_.width; ++x)
            to = std::copy_n(from + image.stride() - image.channels, image.channels, to);
    }
    return padded_;
}

}  // namespace ditto::ffmpeg
