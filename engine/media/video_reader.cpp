#include "media/video_reader.h"

#include "media/convert.h"
#include "media/ffmpeg.h"
#include "media/orientation.h"

namespace ditto {
namespace {

/// Start of a track as a player shows it, in seconds.
double start_of(const AVStream& stream) {
    if (stream.start_time == AV_NOPTS_VALUE) return 0.0;
    return static_cast<double>(stream.start_time) * av_q2d(stream.time_base);
}

/// Of the pictures before they are turned upright.
ffmpeg::FrameSize size_of(const ffmpeg::Decoder& decoder, const AVFrame* frame) {
    const AVCodecContext& codec = decoder.codec();
    const ffmpeg::FrameSize stored = frame ? ffmpeg::FrameSize{frame->width, frame->height}
                                           : ffmpeg::FrameSize{codec.width, codec.height};
    return ffmpeg::shown_size(stored, decoder.pixel_aspect(frame));
}

}  // namespace

struct VideoReader::Impl {
    ffmpeg::Decoder decoder;
    ffmpeg::Orientation orientation;
    ffmpeg::FrameConverter converter;
    double time = 0.0;

    explicit Impl(const std::filesystem::path& path)
        : decoder(path, AVMEDIA_TYPE_VIDEO, "video"),
          orientation(ffmpeg::orientation_of(decoder.stream())) {}
};

VideoReader::VideoReader(const std::filesystem::path& path) : impl_(std::make_unique<Impl>(path)) {}
VideoReader::~VideoReader() = default;
VideoReader::VideoReader(VideoReader&&) noexcept = default;
VideoReader& VideoReader::operator=(VideoReader&&) noexcept = default;

double VideoReader::fps() const {
    return av_q2d(impl_->decoder.stream().avg_frame_rate);
}
int VideoReader::width() const {
    const auto size = size_of(impl_->decoder, nullptr);
    return impl_->orientation.lies() ? size.height : size.width;
}
int VideoReader::height() const {
    const auto size = size_of(impl_->decoder, nullptr);
    return impl_->orientation.lies() ? size.width : size.height;
}
double VideoReader::time() const {
    return impl_->time;
}

double VideoReader::audio_delay() const {
    const AVFormatContext& format = impl_->decoder.format();
    const int audio =
        av_find_best_stream(&impl_->decoder.format(), AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0);
    if (audio < 0) return 0.0;
    return start_of(*format.streams[audio]) - start_of(impl_->decoder.stream());
}

std::optional<Image> VideoReader::next() {
    const AVFrame* frame = impl_->decoder.next();
    if (!frame) return std::nullopt;
    if (frame->best_effort_timestamp != AV_NOPTS_VALUE) {
        impl_->time = static_cast<double>(frame->best_effort_timestamp) *
                      av_q2d(impl_->decoder.stream().time_base);
    }
    const ffmpeg::FrameSize size = size_of(impl_->decoder, frame);
    return ffmpeg::upright(ffmpeg::resized(impl_->converter.convert(*frame, 3), size),
                           impl_->orientation);
}

}  // namespace ditto
