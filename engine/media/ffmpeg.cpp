#include "media/ffmpeg.h"

#include <algorithm>
#include <array>
#include <new>
#include <string_view>
#include <vector>

#include "media/input_file.h"

namespace ditto::ffmpeg {
namespace {

/// FFmpeg explains on standard error what this program says in its own exceptions.
const bool quiet = [] {
    av_log_set_level(AV_LOG_QUIET);
    return true;
}();

constexpr std::int64_t kMaxDecodedPixels = 200'000'000;
constexpr int kMostDamages = 8;  // in a row, at the end of a sound

/// FFmpeg's own decoders of VP8 and VP9 leave out the transparency of WebM.
const AVCodec* decoder_with_alpha(const AVStream& stream) {
    const AVDictionaryEntry* mode = av_dict_get(stream.metadata, "alpha_mode", nullptr, 0);
    if (!mode || std::string_view(mode->value) != "1") return nullptr;
    switch (stream.codecpar->codec_id) {
        case AV_CODEC_ID_VP8:
            return avcodec_find_decoder_by_name("libvpx");
        case AV_CODEC_ID_VP9:
            return avcodec_find_decoder_by_name("libvpx-vp9");
        default:
            return nullptr;
    }
}

}  // namespace

std::string message_of(int code) {
    std::array<char, AV_ERROR_MAX_STRING_SIZE> text{};
    av_strerror(code, text.data(), text.size());
    return text.data();
}

void Settings::set(const char* name, const char* value) {
    if (av_dict_set(&dictionary_, name, value, 0) < 0) throw std::bad_alloc();
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
    open_format();
    probe();
    open_codec(kind);
}

void Decoder::open_format() {
    require_file(path_, noun_);
    AVFormatContext* format = nullptr;
    Settings settings;
    // A name is a name: FFmpeg would read face%d.jpg as a row of numbered pictures.
    settings.set("pattern_type", "none");
    const int code = avformat_open_input(&format, ("file:" + path_.string()).c_str(), nullptr,
                                         settings.address());
    if (code == AVERROR(EACCES) || code == AVERROR(EPERM)) refuse("permission denied");
    if (code < 0) refuse("unknown format");
    format_.reset(format);
}

/// Finds the tracks and their codecs, for which FFmpeg may decode the first frames.
void Decoder::probe() {
    std::vector<AVDictionary*> settings(format_->nb_streams);
    int code = 0;
    for (AVDictionary*& dictionary : settings)
        code = std::min(code, av_dict_set_int(&dictionary, "max_pixels", kMaxDecodedPixels, 0));
    if (code >= 0) code = avformat_find_stream_info(format_.get(), settings.data());
    for (AVDictionary*& dictionary : settings) av_dict_free(&dictionary);
    if (code < 0) refuse_broken();
}

void Decoder::open_codec(AVMediaType kind) {
    const AVCodec* decoder = nullptr;
    const auto* const streams = format_->streams;
    const auto first = std::find_if(streams, streams + format_->nb_streams, [](const AVStream* s) {
        return s->codecpar->codec_type == AVMEDIA_TYPE_AUDIO;
    });
    // The best of pictures: some are covers.
    const int wanted =
        kind == AVMEDIA_TYPE_AUDIO && first != streams + format_->nb_streams ? (*first)->index : -1;
    const int index = av_find_best_stream(format_.get(), kind, wanted, -1, &decoder, 0);
    if (index < 0 || !decoder) refuse("it contains none");
    stream_ = format_->streams[index];
    for (unsigned i = 0; i < format_->nb_streams; ++i) {
        if (static_cast<int>(i) != index) format_->streams[i]->discard = AVDISCARD_ALL;
    }

    if (const AVCodec* whole = decoder_with_alpha(*stream_)) decoder = whole;
    codec_.reset(avcodec_alloc_context3(decoder));
    if (!codec_) throw std::bad_alloc();
    if (avcodec_parameters_to_context(codec_.get(), stream_->codecpar) < 0) refuse_broken();
    codec_->pkt_timebase = stream_->time_base;
    // The TIFF decoder would take every tag that it does not know for damage.
    codec_->err_recognition = decoder->id == AV_CODEC_ID_TIFF ? 0 : AV_EF_EXPLODE;
    codec_->max_pixels = kMaxDecodedPixels;
    codec_->thread_count = 0;
    // Threads by frame hold as many pictures as there are cores, and libavcodec 59 aborts where one
    // of them refuses a picture that it has concealed errors in.
    codec_->thread_type = FF_THREAD_SLICE;
    if (static_cast<std::int64_t>(codec_->width) * codec_->height > kMaxDecodedPixels)
        refuse("it is too large");
    if (avcodec_open2(codec_.get(), decoder, nullptr) < 0) refuse_broken();
}

double Decoder::start() const {
    const std::int64_t start = format_->start_time;
    return start == AV_NOPTS_VALUE ? 0 : std::max(0.0, static_cast<double>(start) / AV_TIME_BASE);
}

double Decoder::pixel_aspect(const AVFrame* frame) const {
    const AVRational ratio = av_guess_sample_aspect_ratio(
        format_.get(), stream_, const_cast<AVFrame*>(frame));  // it only looks
    return ratio.num > 0 && ratio.den > 0 ? av_q2d(ratio) : 1;
}

const AVFrame* Decoder::next() {
    while (true) {
        const int received = avcodec_receive_frame(codec_.get(), frame_.get());
        const bool corrupt =
            frame_->decode_error_flags != 0 || (frame_->flags & AV_FRAME_FLAG_CORRUPT) != 0;
        if (received == 0 && !corrupt) {
            if (damages_ > 0) refuse_broken();
            decoded_ = true;
            return frame_.get();
        }
        if (received == AVERROR_EOF) return nullptr;
        if (received != AVERROR(EAGAIN)) meet_damage();
        if (received != 0 && !send_packet()) return nullptr;
    }
}

/// Gives the decoder what it needs to go on; false when there is no more.
bool Decoder::send_packet() {
    if (drained_) return false;
    const int read = av_read_frame(format_.get(), packet_.get());
    drained_ = read < 0;
    if (drained_) {
        if (read != AVERROR_EOF) meet_damage();
        avcodec_send_packet(codec_.get(), nullptr);
        return true;
    }
    const bool ours = packet_->stream_index == stream_->index;
    const int sent = ours ? avcodec_send_packet(codec_.get(), packet_.get()) : 0;
    av_packet_unref(packet_.get());
    if (sent == AVERROR(ENOMEM)) refuse("it is too large");
    if (sent < 0) meet_damage();
    return true;
}

/// Whether it was the end of a sound is known when what comes next is.
void Decoder::meet_damage() {
    const bool may_end_here = decoded_ && codec_->codec_type == AVMEDIA_TYPE_AUDIO;
    if (!may_end_here || ++damages_ > kMostDamages) refuse_broken();
}

void Decoder::refuse(const std::string& why) const {
    refuse_media(path_, noun_, why);
}

void Decoder::refuse_broken() const {
    // The decoders do not say which of these it was.
    const bool sound = codec_ && codec_->codec_type == AVMEDIA_TYPE_AUDIO;
    refuse(sound ? "it is damaged or incomplete"
                 : "it is damaged, incomplete or larger than 200 megapixels");
}

}  // namespace ditto::ffmpeg
