#pragma once

// RAII for FFmpeg's objects, and its return codes as errors. Internal to media/.

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/error.h"
#include "media/byte_source.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/opt.h>
#include <libswresample/swresample.h>
#include <libswscale/swscale.h>
}

namespace ditto::ffmpeg {

/// Deleter for objects that FFmpeg frees through a pointer to the pointer.
template <auto Free>
struct FreeByAddress {
    template <typename T>
    void operator()(T* object) const {
        Free(&object);
    }
};
struct FreeScaler {
    void operator()(SwsContext* scaler) const { sws_freeContext(scaler); }
};

using FormatInput = std::unique_ptr<AVFormatContext, FreeByAddress<avformat_close_input>>;
using Codec = std::unique_ptr<AVCodecContext, FreeByAddress<avcodec_free_context>>;
using Frame = std::unique_ptr<AVFrame, FreeByAddress<av_frame_free>>;
using Packet = std::unique_ptr<AVPacket, FreeByAddress<av_packet_free>>;
using Resampler = std::unique_ptr<SwrContext, FreeByAddress<swr_free>>;
using Scaler = std::unique_ptr<SwsContext, FreeScaler>;

/// FFmpeg's words for a return code.
std::string message_of(int code);

/// Options by name.
class Settings {
  public:
    Settings() = default;
    ~Settings() { av_dict_free(&dictionary_); }
    Settings(const Settings&) = delete;
    Settings& operator=(const Settings&) = delete;

    void set(const char* name, const char* value);
    /// For FFmpeg's calls, which take out what they know.
    AVDictionary** address() { return &dictionary_; }

  private:
    AVDictionary* dictionary_ = nullptr;
};

Frame make_frame();
Packet make_packet();

/// What FFmpeg reads the bytes of a source by.
class ByteReader {
  public:
    explicit ByteReader(std::shared_ptr<ByteSource> source);

    AVIOContext* context() const { return context_.get(); }

  private:
    struct Free {
        void operator()(AVIOContext* context) const {
            av_freep(&context->buffer);  // FFmpeg may have put another in its place
            avio_context_free(&context);
        }
    };
    static int read(void* source, std::uint8_t* bytes, int size);

    std::shared_ptr<ByteSource> source_;
    std::unique_ptr<AVIOContext, Free> context_;
};

/// What is taken of a file.
struct Extract {
    int track = 0;                    ///< of sound, from 1; 0: the default one
    std::int64_t begin = 0, end = 0;  ///< its bytes; `end` 0: all to the file's end
};

/// The file's sound tracks in their order.
std::vector<const AVStream*> sound_tracks(const AVFormatContext& format);
/// The one that players begin with: the first that is marked as the default and can be decoded,
/// else the first that can be decoded; null where there is none.
const AVStream* default_sound_track(const AVFormatContext& format);

/// Opens a file and the decoder of a stream, one of sound or the best one of pictures, and decodes
/// it frame by frame.
class Decoder {
  public:
    /// `noun` names what is looked for in messages ("picture", "recording"). Pictures of more than
    /// 200 million pixels are refused before memory is taken. Throws Error(BadInput).
    Decoder(const std::filesystem::path& path, AVMediaType kind, const char* noun,
            const Extract& extract = {});
    /// Sound that comes as the bytes of a file; `name` is told in messages.
    Decoder(std::shared_ptr<ByteSource> source, const std::string& name, int track);

    AVFormatContext& format() const { return *format_; }
    AVStream& stream() const { return *stream_; }
    AVCodecContext& codec() const { return *codec_; }

    /// Second at which the file's own clock begins, where that is later than 0.
    double start() const;
    /// Width of a pixel by its height, of a frame or of all; 1 where nothing is said.
    double pixel_aspect(const AVFrame* frame) const;
    /// The next frame, valid until the next call; nullptr at the end. Throws Error(BadInput) for
    /// broken data. (SoundDecoder gets over what is broken in sound.)
    const AVFrame* next();

    [[noreturn]] void refuse(const std::string& why) const;
    [[noreturn]] void refuse_broken() const;

  private:
    void open_format(const Extract& extract);
    void open_source(std::shared_ptr<ByteSource> source);
    void probe();
    AVStream& choose_sound(int track);
    AVStream& choose_pictures();
    void open_codec(AVMediaType kind, int track);
    bool send_packet();

    std::filesystem::path path_;
    std::string noun_;
    std::unique_ptr<ByteReader> reader_;  ///< what the format reads from, where that is no file
    FormatInput format_;
    AVStream* stream_ = nullptr;
    Codec codec_;
    Packet packet_ = make_packet();
    Frame frame_ = make_frame();
    bool drained_ = false;
};

}  // namespace ditto::ffmpeg
