#include "media/ffmpeg.h"

#include <algorithm>
#include <array>
#include <new>
#include <span>
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

constexpr int kReadAtOnce = 4096;             // bytes of a source
constexpr std::int64_t kMostProbed = 65'536;  // bytes of a source

/// What FFmpeg opens a file, or some of its bytes, by.
std::string address_of(const std::filesystem::path& path, const Extract& extract) {
    const std::string file = "file:" + path.string();
    if (extract.begin == 0 && extract.end == 0) return file;
    return "subfile,,start," + std::to_string(extract.begin) + ",end," +
           std::to_string(extract.end) + ",,:" + file;
}

/// What a decoder takes for an error. Where sound has check sums, damage would be heard as noise
/// without them. The TIFF decoder would take every tag that it does not know for damage.
int errors_met_by(AVCodecID codec) {
    switch (codec) {
        case AV_CODEC_ID_TIFF:
            return 0;
        case AV_CODEC_ID_FLAC:
        case AV_CODEC_ID_TTA:
        case AV_CODEC_ID_WAVPACK:
            return AV_EF_EXPLODE | AV_EF_CRCCHECK;
        default:
            return AV_EF_EXPLODE;
    }
}

}  // namespace

ByteReader::ByteReader(std::shared_ptr<ByteSource> source) : source_(std::move(source)) {
    auto* const buffer = static_cast<unsigned char*>(av_malloc(kReadAtOnce));
    if (!buffer) throw std::bad_alloc();
    context_.reset(
        avio_alloc_context(buffer, kReadAtOnce, 0, source_.get(), &read, nullptr, nullptr));
    if (context_) return;
    av_free(buffer);
    throw std::bad_alloc();
}

/// What a source throws may not go through FFmpeg, which is written in C: it ends the sound.
int ByteReader::read(void* source, std::uint8_t* bytes, int size) {
    try {
        const std::size_t got =
            static_cast<ByteSource*>(source)->read({bytes, static_cast<std::size_t>(size)});
        return got > 0 ? static_cast<int>(got) : AVERROR_EOF;
    } catch (const std::exception&) {
        return AVERROR(EIO);
    }
}

std::vector<const AVStream*> sound_tracks(const AVFormatContext& format) {
    std::vector<const AVStream*> tracks;
    for (const AVStream* stream : std::span(format.streams, format.nb_streams))
        if (stream->codecpar->codec_type == AVMEDIA_TYPE_AUDIO) tracks.push_back(stream);
    return tracks;
}

const AVStream* default_sound_track(const AVFormatContext& format) {
    auto tracks = sound_tracks(format);
    std::erase_if(tracks, [](const AVStream* track) {
        return !avcodec_find_decoder(track->codecpar->codec_id);
    });
    const auto marked = std::ranges::find_if(tracks, [](const AVStream* track) {
        return (track->disposition & AV_DISPOSITION_DEFAULT) != 0;
    });
    if (marked != tracks.end()) return *marked;
    return tracks.empty() ? nullptr : tracks.front();
}

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

Decoder::Decoder(const std::filesystem::path& path, AVMediaType kind, const char* noun,
                 const Extract& extract)
    : path_(path), noun_(noun) {
    open_format(extract);
    probe();
    open_codec(kind, extract.track);
}

Decoder::Decoder(std::shared_ptr<ByteSource> source, const std::string& name, int track)
    : path_(name), noun_("recording") {
    open_source(std::move(source));
    probe();
    open_codec(AVMEDIA_TYPE_AUDIO, track);
}

void Decoder::open_source(std::shared_ptr<ByteSource> source) {
    reader_ = std::make_unique<ByteReader>(std::move(source));
    AVFormatContext* format = avformat_alloc_context();
    if (!format) throw std::bad_alloc();
    format->pb = reader_->context();
    format->probesize = kMostProbed;
    format->max_analyze_duration = AV_TIME_BASE / 2;
    if (avformat_open_input(&format, nullptr, nullptr, nullptr) < 0) refuse_broken();
    format_.reset(format);
}

void Decoder::open_format(const Extract& extract) {
    require_file(path_, noun_);
    AVFormatContext* format = nullptr;
    Settings settings;
    // A name is a name: FFmpeg would read face%d.jpg as a row of numbered pictures.
    settings.set("pattern_type", "none");
    const int code = avformat_open_input(&format, address_of(path_, extract).c_str(), nullptr,
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

AVStream& Decoder::choose_sound(int track) {
    const auto tracks = sound_tracks(*format_);
    if (track > static_cast<int>(tracks.size())) {
        refuse("it has " + std::to_string(tracks.size()) +
               (tracks.size() == 1 ? " sound track" : " sound tracks") + ", there is no number " +
               std::to_string(track));
    }
    const AVStream* const chosen =
        track > 0 ? tracks[static_cast<std::size_t>(track) - 1] : default_sound_track(*format_);
    if (!chosen) refuse("it contains none");
    return *format_->streams[chosen->index];
}

/// The best: some pictures are covers.
AVStream& Decoder::choose_pictures() {
    const AVCodec* decoder = nullptr;  // where one is asked for, streams without are passed over
    const int index = av_find_best_stream(format_.get(), AVMEDIA_TYPE_VIDEO, -1, -1, &decoder, 0);
    if (index < 0) refuse("it contains none");
    return *format_->streams[index];
}

void Decoder::open_codec(AVMediaType kind, int track) {
    stream_ = kind == AVMEDIA_TYPE_AUDIO ? &choose_sound(track) : &choose_pictures();
    const AVCodec* decoder = avcodec_find_decoder(stream_->codecpar->codec_id);
    if (!decoder) refuse("it contains none");
    for (unsigned i = 0; i < format_->nb_streams; ++i) {
        if (format_->streams[i] != stream_) format_->streams[i]->discard = AVDISCARD_ALL;
    }

    if (const AVCodec* whole = decoder_with_alpha(*stream_)) decoder = whole;
    codec_.reset(avcodec_alloc_context3(decoder));
    if (!codec_) throw std::bad_alloc();
    if (avcodec_parameters_to_context(codec_.get(), stream_->codecpar) < 0) refuse_broken();
    codec_->pkt_timebase = stream_->time_base;
    codec_->err_recognition = errors_met_by(decoder->id);
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
        if (received == 0 && !corrupt) return frame_.get();
        if (received == AVERROR_EOF) return nullptr;
        if (received != AVERROR(EAGAIN)) refuse_broken();
        if (!send_packet()) return nullptr;
    }
}

/// Gives the decoder what it needs to go on; false when there is no more.
bool Decoder::send_packet() {
    if (drained_) return false;
    const int read = av_read_frame(format_.get(), packet_.get());
    drained_ = read < 0;
    if (drained_) {
        if (read != AVERROR_EOF) refuse_broken();
        avcodec_send_packet(codec_.get(), nullptr);
        return true;
    }
    const bool ours = packet_->stream_index == stream_->index;
    const int sent = ours ? avcodec_send_packet(codec_.get(), packet_.get()) : 0;
    av_packet_unref(packet_.get());
    if (sent == AVERROR(ENOMEM)) refuse("it is too large");
    if (sent < 0) refuse_broken();
    return true;
}

void Decoder::refuse(const std::string& why) const {
    refuse_media(path_, noun_, why);
}

void Decoder::refuse_broken() const {
    if (reader_)
        refuse("it is damaged, or its index is at its end; redirect the file itself, not a pipe");
    // The decoders do not say which of these it was.
    const bool sound = codec_ && codec_->codec_type == AVMEDIA_TYPE_AUDIO;
    refuse(sound ? "it is damaged or incomplete"
                 : "it is damaged, incomplete or larger than 200 megapixels");
}

}  // namespace ditto::ffmpeg
