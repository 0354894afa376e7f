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

constexpr int kKeyFrameSeconds = 2;

const AVPixFmtDescriptor& layout_of(AVPixelFormat format) {
    return *av_pix_fmt_desc_get(format);
}

bool is_rgb(AVPixelFormat format) {
    return layout_of(format).flags & AV_PIX_FMT_FLAG_RGB;
}

/// A size of whole chroma samples.
int whole(int size, int log2_chroma) {
    const int step = 1 << log2_chroma;
    return (size + step - 1) / step * step;
}

}  // namespace

PictureEncoder::PictureEncoder(const VideoOptions& options, const std::filesystem::path& file,
                               bool global_header)
    : file_(file), options_(options), encoder_(format_codecs(options.format).pictures, file) {
    const FormatCodecs& codecs = format_codecs(options.format);
    encoder_->pix_fmt = options.alpha ? codecs.transparent : codecs.opaque;
    const AVPixFmtDescriptor& layout = layout_of(encoder_->pix_fmt);
    const bool rgb = is_rgb(encoder_->pix_fmt);
    encoder_->width = whole(options.width, layout.log2_chroma_w);
    encoder_->height = whole(options.height, layout.log2_chroma_h);
    encoder_->time_base = {1, options.fps};
    encoder_->framerate = {options.fps, 1};
    encoder_->gop_size = kKeyFrameSeconds * options.fps;
    encoder_->color_range = rgb ? AVCOL_RANGE_JPEG : AVCOL_RANGE_MPEG;
    encoder_->colorspace = rgb ? AVCOL_SPC_RGB : AVCOL_SPC_BT709;
    encoder_->color_primaries = AVCOL_PRI_BT709;
    encoder_->color_trc = rgb ? AVCOL_TRC_IEC61966_2_1 : AVCOL_TRC_BT709;
    encoder_->thread_count = options.threads;
    if (global_header) encoder_->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    configure_pictures(encoder_, options);
    encoder_.open();

    frame_->format = encoder_->pix_fmt;
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
    encoder_.send(frame_.get());
}

void PictureEncoder::convert(const Image& image) {
    if (!scaler_ || scaler_channels_ != image.channels) {
        const auto source = image.channels == 4 ? AV_PIX_FMT_RGBA : AV_PIX_FMT_RGB24;
        scaler_.reset(sws_getContext(options_.width, options_.height, source, options_.width,
                                     options_.height, encoder_->pix_fmt,
                                     SWS_BILINEAR | SWS_ACCURATE_RND, nullptr, nullptr, nullptr));
        if (!scaler_) throw std::bad_alloc();
        const int* bt709 = sws_getCoefficients(SWS_CS_ITU709);
        if (!is_rgb(encoder_->pix_fmt)) {
            check_set(
                sws_setColorspaceDetails(scaler_.get(), bt709, 1, bt709, 0, 0, 1 << 16, 1 << 16),
                "BT.709 colours");
        }
        scaler_channels_ = image.channels;
    }
    const std::array<const std::uint8_t*, 1> data{image.pixels.data()};
    const std::array<int, 1> strides{static_cast<int>(image.stride())};
    check_written(sws_scale(scaler_.get(), data.data(), strides.data(), 0, options_.height,
                            frame_->data, frame_->linesize),
                  file_);
    constexpr int kLuma = 0, kAlpha = 3;
    for (const int plane : {kLuma, kAlpha})
        if (frame_->data[plane]) pad(plane);
}

/// Repeats the last column and row of a plane in full resolution where the picture has fewer; those
/// of chroma are whole already.
void PictureEncoder::pad(int plane) {
    const int step = layout_of(encoder_->pix_fmt).comp[plane].step;
    const std::ptrdiff_t stride = frame_->linesize[plane];
    std::uint8_t* const top = frame_->data[plane];
    for (int x = options_.width; x < encoder_->width; ++x) {
        for (int y = 0; y < options_.height; ++y) {
            std::uint8_t* const end = top + y * stride + static_cast<std::ptrdiff_t>(x) * step;
            std::copy_n(end - step, step, end);
        }
    }
    for (int y = options_.height; y < encoder_->height; ++y)
        std::copy_n(top + (y - 1) * stride, encoder_->width * step, top + y * stride);
}

}  // namespace ditto::ffmpeg
