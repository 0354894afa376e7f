#include "media/video_files.h"

#include <cmath>
#include <cstring>

#include "media/encoder.h"
#include "media/muxer.h"

namespace ditto::testing {
namespace {

using namespace ffmpeg;

constexpr AVRational kFrameTime{1, 25};

void encode(Encoder& encoder, Muxer& muxer, const AVStream& track, const AVFrame* frame) {
    encoder.send(frame);
    while (AVPacket* packet = encoder.next()) muxer.write(*packet, track, kFrameTime);
}

Frame yuv_frame(const Encoder& encoder) {
    Frame frame = make_frame();
    frame->width = encoder->width;
    frame->height = encoder->height;
    frame->format = encoder->pix_fmt;
    check_set(av_frame_get_buffer(frame.get(), 0), "frame");
    return frame;
}

Encoder picture_encoder(const char* codec, int width, int height, AVPixelFormat format) {
    Encoder encoder(codec, codec);
    encoder->width = width;
    encoder->height = height;
    encoder->pix_fmt = format;
    encoder->time_base = kFrameTime;
    encoder->framerate = {kFrameTime.den, kFrameTime.num};
    return encoder;
}

}  // namespace

void save_video(const std::filesystem::path& path, const Image& image, const VideoNotes& notes) {
    Encoder encoder = picture_encoder("mpeg4", image.width, image.height, AV_PIX_FMT_YUV420P);
    encoder->sample_aspect_ratio = notes.pixel_aspect;
    encoder->flags |= AV_CODEC_FLAG_GLOBAL_HEADER | AV_CODEC_FLAG_QSCALE;
    encoder->global_quality = 2 * FF_QP2LAMBDA;
    encoder.open();
    Muxer muxer("mp4", path);
    AVStream& track = muxer.add_track(encoder.codec());
    track.sample_aspect_ratio = notes.pixel_aspect;
    if (notes.matrix[8] != 0) {
        std::uint8_t* data =
            av_stream_new_side_data(&track, AV_PKT_DATA_DISPLAYMATRIX, sizeof notes.matrix);
        std::memcpy(data, notes.matrix.data(), sizeof notes.matrix);
    }
    muxer.start(path, "+faststart");
    const Scaler scaler(sws_getContext(image.width, image.height, AV_PIX_FMT_RGB24, image.width,
                                       image.height, AV_PIX_FMT_YUV420P, SWS_BICUBIC, nullptr,
                                       nullptr, nullptr));
    for (int i = 0; i < 3; ++i) {
        const Frame frame = yuv_frame(encoder);
        const std::uint8_t* const rows[]{image.pixels.data()};
        const int strides[]{static_cast<int>(image.stride())};
        sws_scale(scaler.get(), rows, strides, 0, image.height, frame->data, frame->linesize);
        frame->pts = i;
        encode(encoder, muxer, track, frame.get());
    }
    encode(encoder, muxer, track, nullptr);
    muxer.finish();
}

void save_wide_video(const std::filesystem::path& path,
                     const std::vector<std::array<double, 3>>& signals, int side,
                     AVColorTransferCharacteristic transfer) {
    Encoder encoder = picture_encoder("ffv1", side * static_cast<int>(signals.size()), side,
                                      AV_PIX_FMT_YUV444P10);
    encoder->colorspace = AVCOL_SPC_BT2020_NCL;
    encoder->color_primaries = AVCOL_PRI_BT2020;
    encoder->color_trc = transfer;
    encoder->color_range = AVCOL_RANGE_MPEG;
    encoder.open();
    Muxer muxer("matroska", path);
    const AVStream& track = muxer.add_track(encoder.codec());
    muxer.start(path, "");
    const Frame frame = yuv_frame(encoder);
    for (int x = 0; x < encoder->width; ++x) {
        const auto& [r, g, b] = signals[static_cast<std::size_t>(x / side)];
        const double y = 0.2627 * r + 0.6780 * g + 0.0593 * b;  // ITU-R BT.2020
        const std::array<double, 3> planes{64 + 876 * y, 512 + 896 * (b - y) / 1.8814,
                                           512 + 896 * (r - y) / 1.4746};
        for (std::size_t plane = 0; plane < planes.size(); ++plane) {
            const auto value = static_cast<std::uint16_t>(std::lround(planes[plane]));
            for (int row = 0; row < side; ++row)
                std::memcpy(frame->data[plane] + row * frame->linesize[plane] + 2 * x, &value, 2);
        }
    }
    frame->pts = 0;
    frame->color_primaries = encoder->color_primaries;
    frame->color_trc = transfer;
    frame->colorspace = encoder->colorspace;
    frame->color_range = encoder->color_range;
    encode(encoder, muxer, track, frame.get());
    encode(encoder, muxer, track, nullptr);
    muxer.finish();
}

}  // namespace ditto::testing
