#include "fuzz/media_seeds.h"

#include <cstring>

#include "fuzz/input_file.h"
#include "media/encoder.h"
#include "media/muxer.h"

namespace ditto::fuzz {
namespace {

constexpr int kWidth = 32, kHeight = 24, kPictures = 4, kRate = 16000;

ffmpeg::Encoder picture_encoder(const char* codec) {
    ffmpeg::Encoder encoder(codec, codec);
    encoder->width = kWidth;
    encoder->height = kHeight;
    encoder->pix_fmt = encoder.codec().codec->pix_fmts[0];
    encoder->time_base = {1, 25};
    encoder->framerate = {25, 1};
    encoder.open();
    return encoder;
}

ffmpeg::Encoder sound_encoder(const char* codec) {
    ffmpeg::Encoder encoder(codec, codec);
    encoder->sample_rate = kRate;
    encoder->sample_fmt = encoder.codec().codec->sample_fmts[0];
    encoder->time_base = {1, kRate};
    encoder->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    av_channel_layout_default(&encoder->ch_layout, 1);
    encoder.open();
    return encoder;
}

/// A frame of numbers that are no picture or sound of anything.
ffmpeg::Frame frame_for(const AVCodecContext& codec, int number) {
    ffmpeg::Frame frame = ffmpeg::make_frame();
    const bool picture = codec.codec_type == AVMEDIA_TYPE_VIDEO;
    if (picture) {
        frame->width = codec.width;
        frame->height = codec.height;
        frame->format = codec.pix_fmt;
    } else {
        frame->nb_samples = codec.frame_size > 0 ? codec.frame_size : kRate / 10;
        frame->sample_rate = codec.sample_rate;
        frame->format = codec.sample_fmt;
        av_channel_layout_copy(&frame->ch_layout, &codec.ch_layout);
    }
    ffmpeg::check_set(av_frame_get_buffer(frame.get(), 0), "frame of this kind");
    for (AVBufferRef* buffer : frame->buf) {
        if (!buffer) continue;
        // As bytes these would be numbers that no encoder takes.
        if (av_get_packed_sample_fmt(codec.sample_fmt) == AV_SAMPLE_FMT_FLT) {
            std::memset(buffer->data, 0, buffer->size);
            continue;
        }
        for (std::size_t i = 0; i < buffer->size; ++i)
            buffer->data[i] = static_cast<std::uint8_t>(i * 7 + static_cast<std::size_t>(number));
    }
    frame->pts = std::int64_t{number} * (picture ? 1 : frame->nb_samples);
    return frame;
}

std::string file_of(ffmpeg::Encoder encoder, const char* container, int frames) {
    const InputFile file("seed");
    {
        ffmpeg::Muxer muxer(container, file.path());
        const AVStream& track = muxer.add_track(encoder.codec());
        muxer.start(file.path(), "+faststart");
        for (int i = 0; i <= frames; ++i) {
            encoder.send(i < frames ? frame_for(encoder.codec(), i).get() : nullptr);
            while (AVPacket* packet = encoder.next())
                muxer.write(*packet, track, encoder->time_base);
        }
        muxer.finish();
    }
    return file.text();
}

}  // namespace

Image gradient(int width, int height, int channels) {
    Image image(width, height, channels);
    for (std::size_t i = 0; i < image.pixels.size(); ++i)
        image.pixels[i] = static_cast<std::uint8_t>(i * 5);
    return image;
}

std::string picture_of(const char* codec) {
    ffmpeg::Encoder encoder = picture_encoder(codec);
    encoder.send(frame_for(encoder.codec(), 0).get());
    encoder.send(nullptr);
    const AVPacket* packet = encoder.next();
    return {reinterpret_cast<const char*>(packet->data), static_cast<std::size_t>(packet->size)};
}

std::string video_of(const char* codec, const char* container) {
    return file_of(picture_encoder(codec), container, kPictures);
}

std::string sound_of(const char* codec, const char* container) {
    return file_of(sound_encoder(codec), container, 2);
}

}  // namespace ditto::fuzz
