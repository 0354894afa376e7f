#include "media/picture_encoder.h"

#include <algorithm>
#include <array>
#include <new>

namespace ditto::ffmpeg {
namespace {

constexpr int kKeyFrameSeconds = 2;

int even(int size) {
    return size + size % 2;
}

}  // namespace

PictureEncoder::PictureEncoder(const VideoOptions& options, const std::filesystem::path& file,
                               bool global_header)
    : file_(file), options_(options), encoder_("libx264", file) {
    encoder_->width = even(options.width);
    encoder_->height = even(options.height);
    encoder_->pix_fmt = AV_PIX_FMT_YUV420P;
    encoder_->time_base = {1, options.fps};
    encoder_->framerate = {options.fps, 1};
    encoder_->gop_size = kKeyFrameSeconds * options.fps;
    encoder_->color_range = AVCOL_RANGE_MPEG;
    encoder_->colorspace = AVCOL_SPC_BT709;
    encoder_->color_primaries = AVCOL_PRI_BT709;
    encoder_->color_trc = AVCOL_TRC_BT709;
    encoder_->thread_count = options.threads;
    if (global_header) encoder_->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    encoder_.set("preset", options.preset);
    encoder_.set("crf", std::to_string(options.crf));
    encoder_.open();

    frame_->format = encoder_->pix_fmt;
    frame_->width = encoder_->width;
    frame_->height = encoder_->height;
    frame_->color_range = encoder_->color_range;
    frame_->colorspace = encoder_->colorspace;
    if (av_frame_get_buffer(frame_.get(), 0) < 0) throw std::bad_alloc();
}

void PictureEncoder::send(const Image& image) {
    const bool sized =
        image.width == options_.width && image.height == options_.height &&
        (image.channels == 3 || image.channels == 4) &&
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
        check_set(sws_setColorspaceDetails(scaler_.get(), bt709, 1, bt709, 0, 0, 1 << 16, 1 << 16),
                  "BT.709 colours");
        scaler_channels_ = image.channels;
    }
    const std::array<const std::uint8_t*, 1> data{image.pixels.data()};
    const std::array<int, 1> strides{static_cast<int>(image.stride())};
    check_written(sws_scale(scaler_.get(), data.data(), strides.data(), 0, options_.height,
                            frame_->data, frame_->linesize),
                  file_);
    pad();
}

/// Repeats the last column and row of luma where the picture's size is odd; chroma is already
/// whole.
void PictureEncoder::pad() {
    const auto stride = frame_->linesize[0];
    if (options_.width % 2) {
        for (int y = 0; y < options_.height; ++y) {
            std::uint8_t* row = frame_->data[0] + static_cast<std::ptrdiff_t>(y) * stride;
            row[options_.width] = row[options_.width - 1];
        }
    }
    if (options_.height % 2) {
        std::uint8_t* last =
            frame_->data[0] + static_cast<std::ptrdiff_t>(options_.height - 1) * stride;
        std::copy_n(last, encoder_->width, last + stride);
    }
}

}  // namespace ditto::ffmpeg
