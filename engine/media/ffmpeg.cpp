#include "media/ffmpeg.h"

#include <array>
#include <new>

namespace ditto::ffmpeg {
namespace {

/// FFmpeg explains on standard error what this program says in its own exceptions.
const bool quiet = [] {
    av_log_set_level(AV_LOG_QUIET);
    return true;
}();

constexpr std::int64_t kMaxDecodedPixels = 200'000'000;

}  // namespace

std::string message_of(int code) {
    std::array<char, AV_ERROR_MAX_STRING_SIZE> text{};
    av_strerror(code, text.data(), text.size());
    return text.data();
}

Frame make_frame() {
    Frame frame(av_frame_alloc());
    if (!frame) throw std::bad_alloc();
    return frame;
}

Packet make_packet() {
    Packet packet(av_packet_alloc());
    if (!packet) throw std::bad_alloc();
    return packet;
}

Decoder::Decoder(const std::filesystem::path& path, AVMediaType kind, const char* noun)
    : path_(path), noun_(noun) {
    if (!std::filesystem::is_regular_file(path)) refuse("there is no such file");
    if (std::filesystem::file_size(path) == 0) refuse("the file is empty");
    AVFormatContext* format = nullptr;
    if (const int code =
            avformat_open_input(&format, ("file:" + path.string()).c_str(), nullptr, nullptr);
        code < 0) {
        refuse("its format is not known");
    }
    format_.reset(format);
    if (avformat_find_stream_info(format, nullptr) < 0) refuse("its content cannot be read");
    const AVCodec* decoder = nullptr;
    const int index = av_find_best_stream(format, kind, -1, -1, &decoder, 0);
    if (index < 0 || !decoder) refuse(std::string("it holds no ") + noun);
    stream_ = format->streams[index];
    for (unsigned i = 0; i < format->nb_streams; ++i) {
        if (static_cast<int>(i) != index) format->streams[i]->discard = AVDISCARD_ALL;
    }

    codec_.reset(avcodec_alloc_context3(decoder));
    if (!codec_) throw std::bad_alloc();
    if (avcodec_parameters_to_context(codec_.get(), stream_->codecpar) < 0)
        refuse("its content cannot be read");
    codec_->pkt_timebase = stream_->time_base;
    codec_->err_recognition = AV_EF_EXPLODE;
    codec_->max_pixels = kMaxDecodedPixels;
    codec_->thread_count = 0;
    if (static_cast<std::int64_t>(codec_->width) * codec_->height > kMaxDecodedPixels)
        refuse("it is too large");
    if (avcodec_open2(codec_.get(), decoder, nullptr) < 0) refuse("its content cannot be decoded");
}

const AVFrame* Decoder::next() {
    while (true) {
        const int received = avcodec_receive_frame(codec_.get(), frame_.get());
        if (received == 0) {
            if (frame_->decode_error_flags || (frame_->flags & AV_FRAME_FLAG_CORRUPT))
                refuse("it is damaged or cut short");
            return frame_.get();
        }
        if (received == AVERROR_EOF) return nullptr;
        if (received != AVERROR(EAGAIN)) refuse("it is damaged or cut short");
        if (drained_) return nullptr;

        const int read = av_read_frame(format_.get(), packet_.get());
        if (read == AVERROR_EOF) {
            drained_ = true;
            avcodec_send_packet(codec_.get(), nullptr);
            continue;
        }
        if (read < 0) refuse("it is damaged or cut short");
        const bool ours = packet_->stream_index == stream_->index;
        const int sent = ours ? avcodec_send_packet(codec_.get(), packet_.get()) : 0;
        av_packet_unref(packet_.get());
        if (sent < 0)
            refuse(sent == AVERROR(ENOMEM) ? "it is too large" : "it is damaged or cut short");
    }
}

void Decoder::refuse(const std::string& why) const {
    throw Error(ErrorKind::BadInput, path_.string() + " cannot be read as " + noun_ + ": " + why +
                                         "; check the file or choose another");
}

}  // namespace ditto::ffmpeg
