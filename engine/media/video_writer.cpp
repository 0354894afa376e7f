#include "media/video_writer.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <vector>

#include "media/ffmpeg.h"

extern "C" {
#include <libavutil/channel_layout.h>
}

namespace ditto {
namespace {

namespace fs = std::filesystem;

constexpr int kAudioBitRate = 192'000;
constexpr int kMaxSide = 16384;
constexpr std::array kPresets{"ultrafast", "superfast", "veryfast", "faster",  "fast",
                              "medium",    "slow",      "slower",   "veryslow"};

struct CloseOutput {
    void operator()(AVFormatContext* format) const {
        if (format->pb) avio_closep(&format->pb);
        avformat_free_context(format);
    }
};
using FormatOutput = std::unique_ptr<AVFormatContext, CloseOutput>;

int even(int size) {
    return size + size % 2;
}

fs::path temporary_name(const fs::path& path) {
    return path.parent_path() /
           ("." + path.filename().string() + ".partial-" + std::to_string(getpid()));
}

void check(const VideoOptions& options, const fs::path& path) {
    const bool known_preset =
        std::find(kPresets.begin(), kPresets.end(), options.preset) != kPresets.end();
    const bool sized = options.width > 0 && options.height > 0 && options.width <= kMaxSide &&
                       options.height <= kMaxSide;
    if (!sized || options.fps <= 0 || options.crf < 0 || options.crf > 51 || !known_preset ||
        options.audio_channels < 0 || options.audio_channels > 2) {
        throw Error(ErrorKind::BadInput,
                    path.string() +
                        ": the video's size, rate, crf, preset or sound is out of "
                        "range; presets are ultrafast to veryslow, crf 0 to 51");
    }
}

}  // namespace

struct VideoWriter::Impl {
    fs::path path, temporary;
    VideoOptions options;
    FormatOutput format;
    ffmpeg::Codec video, audio;
    AVStream* video_stream = nullptr;
    AVStream* audio_stream = nullptr;
    ffmpeg::Scaler scaler;
    int scaler_channels = 0;
    ffmpeg::Frame picture = ffmpeg::make_frame(), sound = ffmpeg::make_frame();
    ffmpeg::Packet packet = ffmpeg::make_packet();
    std::vector<float> pending;  ///< interleaved samples of an unfinished AAC frame
    std::int64_t pictures = 0, sound_samples = 0;
    bool finished = false;

    Impl(const fs::path& p, const VideoOptions& o)
        : path(p), temporary(temporary_name(p)), options(o) {
        check(options, path);
        AVFormatContext* context = nullptr;
        avformat_alloc_output_context2(&context, nullptr, "mp4", temporary.c_str());
        if (!context) throw std::bad_alloc();
        format.reset(context);
        open_video();
        if (options.audio_sample_rate > 0) open_audio();
        if (avio_open(&format->pb, ("file:" + temporary.string()).c_str(), AVIO_FLAG_WRITE) < 0) {
            throw Error(ErrorKind::BadInput,
                        path.string() +
                            " cannot be written; choose a folder that exists and can be written");
        }
        AVDictionary* settings = nullptr;
        av_dict_set(&settings, "movflags", "+faststart", 0);
        const int code = avformat_write_header(format.get(), &settings);
        av_dict_free(&settings);
        check_written(code);
    }

    ~Impl() {
        if (finished) return;
        format.reset();
        std::error_code ignored;
        fs::remove(temporary, ignored);
    }

    void open_video() {
        const AVCodec* encoder = avcodec_find_encoder_by_name("libx264");
        if (!encoder) throw Error(ErrorKind::Internal, "this build of FFmpeg lacks libx264");
        video.reset(avcodec_alloc_context3(encoder));
        video->width = even(options.width);
        video->height = even(options.height);
        video->pix_fmt = AV_PIX_FMT_YUV420P;
        video->time_base = {1, options.fps};
        video->framerate = {options.fps, 1};
        video->gop_size = 2 * options.fps;
        video->color_range = AVCOL_RANGE_MPEG;
        video->colorspace = AVCOL_SPC_BT709;
        video->color_primaries = AVCOL_PRI_BT709;
        video->color_trc = AVCOL_TRC_BT709;
        video->thread_count = options.threads;
        av_opt_set(video->priv_data, "preset", options.preset.c_str(), 0);
        av_opt_set(video->priv_data, "crf", std::to_string(options.crf).c_str(), 0);
        open(video, encoder);
        video_stream = add_stream(*video);
        video_stream->avg_frame_rate = video->framerate;

        picture->format = video->pix_fmt;
        picture->width = video->width;
        picture->height = video->height;
        picture->color_range = video->color_range;
        picture->colorspace = video->colorspace;
        if (av_frame_get_buffer(picture.get(), 0) < 0) throw std::bad_alloc();
    }

    void open_audio() {
        const AVCodec* encoder = avcodec_find_encoder(AV_CODEC_ID_AAC);
        audio.reset(avcodec_alloc_context3(encoder));
        audio->sample_rate = options.audio_sample_rate;
        audio->sample_fmt = AV_SAMPLE_FMT_FLTP;
        audio->bit_rate = kAudioBitRate / 2 * options.audio_channels;
        audio->time_base = {1, options.audio_sample_rate};
        av_channel_layout_default(&audio->ch_layout, options.audio_channels);
        open(audio, encoder);
        audio_stream = add_stream(*audio);

        sound->format = audio->sample_fmt;
        sound->sample_rate = audio->sample_rate;
        sound->nb_samples = audio->frame_size;
        av_channel_layout_copy(&sound->ch_layout, &audio->ch_layout);
        if (av_frame_get_buffer(sound.get(), 0) < 0) throw std::bad_alloc();
    }

    void open(ffmpeg::Codec& codec, const AVCodec* encoder) {
        if (format->oformat->flags & AVFMT_GLOBALHEADER)
            codec->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
        if (const int code = avcodec_open2(codec.get(), encoder, nullptr); code < 0) {
            throw Error(ErrorKind::BadInput,
                        path.string() + ": the encoder refuses this picture size or sound rate (" +
                            ffmpeg::message_of(code) + "); choose another");
        }
    }

    AVStream* add_stream(const AVCodecContext& codec) {
        AVStream* stream = avformat_new_stream(format.get(), nullptr);
        if (!stream || avcodec_parameters_from_context(stream->codecpar, &codec) < 0)
            throw std::bad_alloc();
        stream->time_base = codec.time_base;
        return stream;
    }

    void check_written(int code) const {
        if (code >= 0) return;
        const char* remedy = code == AVERROR(ENOSPC) ? "; free some disk space and try again"
                                                     : "; check the disk and try again";
        throw Error(ErrorKind::TryAgain, path.string() + " could not be written (" +
                                             ffmpeg::message_of(code) + ")" + remedy);
    }

    /// Sends a frame (nullptr: the end) and writes what comes out.
    void encode(AVCodecContext& codec, AVStream& stream, const AVFrame* frame) {
        check_written(avcodec_send_frame(&codec, frame));
        while (true) {
            const int code = avcodec_receive_packet(&codec, packet.get());
            if (code == AVERROR(EAGAIN) || code == AVERROR_EOF) return;
            check_written(code);
            packet->stream_index = stream.index;
            if (&codec == video.get()) packet->duration = 1;
            av_packet_rescale_ts(packet.get(), codec.time_base, stream.time_base);
            check_written(av_interleaved_write_frame(format.get(), packet.get()));
            check_written(format->pb->error);
        }
    }

    void convert(const Image& image) {
        if (!scaler || scaler_channels != image.channels) {
            const auto source = image.channels == 4 ? AV_PIX_FMT_RGBA : AV_PIX_FMT_RGB24;
            scaler.reset(sws_getContext(
                options.width, options.height, source, options.width, options.height,
                AV_PIX_FMT_YUV420P, SWS_BILINEAR | SWS_ACCURATE_RND, nullptr, nullptr, nullptr));
            if (!scaler) throw std::bad_alloc();
            const int* bt709 = sws_getCoefficients(SWS_CS_ITU709);
            sws_setColorspaceDetails(scaler.get(), bt709, 1, bt709, 0, 0, 1 << 16, 1 << 16);
            scaler_channels = image.channels;
        }
        const std::array<const std::uint8_t*, 1> data{image.pixels.data()};
        const std::array<int, 1> strides{static_cast<int>(image.stride())};
        sws_scale(scaler.get(), data.data(), strides.data(), 0, options.height, picture->data,
                  picture->linesize);
        pad();
    }

    /// Repeats the last column and row of luma where the picture's size is odd; chroma is already
    /// whole.
    void pad() {
        const auto stride = picture->linesize[0];
        if (options.width % 2) {
            for (int y = 0; y < options.height; ++y) {
                std::uint8_t* row = picture->data[0] + static_cast<std::ptrdiff_t>(y) * stride;
                row[options.width] = row[options.width - 1];
            }
        }
        if (options.height % 2) {
            std::uint8_t* last =
                picture->data[0] + static_cast<std::ptrdiff_t>(options.height - 1) * stride;
            std::copy_n(last, video->width, last + stride);
        }
    }

    void encode_sound(int samples) {
        if (av_frame_make_writable(sound.get()) < 0) throw std::bad_alloc();
        const int channels = options.audio_channels;
        for (int c = 0; c < channels; ++c) {
            auto* plane = reinterpret_cast<float*>(sound->data[c]);
            for (int i = 0; i < samples; ++i)
                plane[i] = pending[static_cast<std::size_t>(i * channels + c)];
        }
        pending.erase(pending.begin(), pending.begin() + samples * channels);
        sound->nb_samples = samples;
        sound->pts = sound_samples;
        sound_samples += samples;
        encode(*audio, *audio_stream, sound.get());
    }

    int pending_samples() const {
        return static_cast<int>(pending.size()) / options.audio_channels;
    }
};

VideoWriter::VideoWriter(const fs::path& path, const VideoOptions& options)
    : impl_(std::make_unique<Impl>(path, options)) {}
VideoWriter::~VideoWriter() = default;
VideoWriter::VideoWriter(VideoWriter&&) noexcept = default;
VideoWriter& VideoWriter::operator=(VideoWriter&&) noexcept = default;

void VideoWriter::write(const Image& image) {
    Impl& w = *impl_;
    if (image.width != w.options.width || image.height != w.options.height) {
        throw Error(ErrorKind::Internal, "a frame does not have the video's size");
    }
    if (av_frame_make_writable(w.picture.get()) < 0) throw std::bad_alloc();
    w.convert(image);
    w.picture->pts = w.pictures++;
    w.encode(*w.video, *w.video_stream, w.picture.get());
}

void VideoWriter::write_audio(std::span<const float> samples) {
    Impl& w = *impl_;
    w.pending.insert(w.pending.end(), samples.begin(), samples.end());
    while (w.pending_samples() >= w.audio->frame_size) w.encode_sound(w.audio->frame_size);
}

void VideoWriter::finish() {
    Impl& w = *impl_;
    w.encode(*w.video, *w.video_stream, nullptr);
    if (w.audio) {
        if (w.pending_samples() > 0) w.encode_sound(w.pending_samples());
        w.encode(*w.audio, *w.audio_stream, nullptr);
    }
    w.check_written(av_write_trailer(w.format.get()));
    w.check_written(avio_closep(&w.format->pb));
    w.format.reset();
    const int fd = open(w.temporary.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd >= 0) {
        fsync(fd);
        close(fd);
    }
    std::error_code error;
    fs::rename(w.temporary, w.path, error);
    if (error)
        throw Error(ErrorKind::BadInput,
                    w.path.string() + " cannot be replaced; choose another name");
    w.finished = true;
}

}  // namespace ditto
