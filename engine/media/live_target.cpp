#include "media/live_target.h"

#include <algorithm>
#include <array>
#include <new>

#include "media/encoder.h"

namespace ditto {
namespace ffmpeg {

std::string live_url(const std::string& target) {
    if (target == "-") return "pipe:1";
    return target.find("://") == std::string::npos ? "file:" + target : target;
}

bool reader_gone(int code, const std::string& target) {
    if (code >= 0) return false;
    if (code == AVERROR(EPIPE) || code == AVERROR(ECONNRESET)) return true;
    check_written(code, target);
    return false;
}

LivePicture::LivePicture(int width, int height) {
    frame_->format = AV_PIX_FMT_YUV420P;
    frame_->width = width & ~1;
    frame_->height = height & ~1;
    frame_->color_range = AVCOL_RANGE_MPEG;
    frame_->colorspace = AVCOL_SPC_BT709;
    if (frame_->width == 0 || frame_->height == 0)
        throw Error(ErrorKind::BadInput, "a video needs at least two by two pixels");
    if (av_frame_get_buffer(frame_.get(), 0) < 0) throw std::bad_alloc();
    scaler_.reset(sws_getContext(frame_->width, frame_->height, AV_PIX_FMT_RGB24, frame_->width,
                                 frame_->height, AV_PIX_FMT_YUV420P,
                                 SWS_BILINEAR | SWS_ACCURATE_RND, nullptr, nullptr, nullptr));
    if (!scaler_) throw std::bad_alloc();
    const int* bt709 = sws_getCoefficients(SWS_CS_ITU709);
    check_set(sws_setColorspaceDetails(scaler_.get(), bt709, 1, bt709, 0, 0, 1 << 16, 1 << 16),
              "BT.709 colours");
}

AVFrame& LivePicture::convert(const Image& image) {
    const bool fits =
        image.channels == 3 && (image.width & ~1) == width() && (image.height & ~1) == height();
    if (!fits) throw Error(ErrorKind::Internal, "a picture does not have the stream's size");
    if (av_frame_make_writable(frame_.get()) < 0) throw std::bad_alloc();
    const std::array<const std::uint8_t*, 1> data{image.pixels.data()};
    const std::array<int, 1> strides{static_cast<int>(image.stride())};
    sws_scale(scaler_.get(), data.data(), strides.data(), 0, height(), frame_->data,
              frame_->linesize);
    return *frame_;
}

}  // namespace ffmpeg

LiveFormat live_format(const std::string& target) {
    const auto begins = [&](const char* with) { return target.starts_with(with); };
    if (begins("rtmp://") || begins("rtmps://") || target.ends_with(".flv")) return LiveFormat::Flv;
    if (begins("udp://") || begins("srt://") || target.ends_with(".ts") || target == "-")
        return LiveFormat::MpegTs;
    if (begins("/dev/video")) return LiveFormat::V4l2;
    if (target.ends_with(".mp4")) return LiveFormat::FragmentedMp4;
    if (target.ends_with(".y4m")) return LiveFormat::Yuv4mpeg;
    if (target.ends_with(".rgb")) return LiveFormat::Rgb24;
    throw Error(ErrorKind::BadInput,
                "the name " + target + " does not say what to stream; choose a --format");
}

std::unique_ptr<LiveWriter> open_live_writer(const std::string& target,
                                             const LiveOptions& options) {
    const bool raw = options.format == LiveFormat::Rgb24 || options.format == LiveFormat::Yuv4mpeg;
    return raw ? open_raw_writer(target, options) : open_muxed_writer(target, options);
}

}  // namespace ditto
