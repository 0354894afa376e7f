#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>

#include "core/frame_rate.h"
#include "media/image.h"
#include "media/picture_size.h"

namespace ditto {

/// What a live stream is made of.
enum class LiveFormat {
    Rgb24,          ///< pixels alone, R,G,B
    Yuv4mpeg,       ///< uncompressed with a header (4:2:0)
    FragmentedMp4,  ///< H.264 and AAC, a fragment a frame
    MpegTs,         ///< H.264 and AAC
    Flv,            ///< H.264 and AAC, what RTMP carries
    V4l2,           ///< uncompressed to a video device, such as a loopback
};

struct LiveOptions {
    LiveFormat format = LiveFormat::Yuv4mpeg;
    int width = 0;  ///< of the pictures; all but Rgb24 leave out an odd last column or row
    int height = 0;
    FrameRate fps{};
    int sound_rate = 0;  ///< mono; 0: no sound. Formats without compression hold none
    int crf = 23;
    std::string preset = "superfast";
    int threads = 1;  ///< encoder threads
};

/// Sends pictures and sound on as they come, without looking back. Not thread-safe.
class LiveWriter {
  public:
    virtual ~LiveWriter() = default;

    /// Of the pictures as they are sent.
    virtual PictureSize size() const = 0;

    /// `frame` is shown at frame / fps and rises; between frames that are further apart, a format
    /// without times gets the picture before again. False: the reader has gone away. Throws
    /// Error(TryAgain) when it cannot be written for another reason, as all below.
    virtual bool write(std::int64_t frame, const Image& image) = 0;
    /// Sound that goes on from what was written; from time 0 on.
    virtual bool write_sound(std::span<const float> samples) = 0;
    /// Writes the rest.
    virtual void finish() = 0;
};

/// The format that a target is for by its name: rtmp:// Flv, udp://, srt:// and "-" MpegTs,
/// /dev/video… V4l2, .mp4, .ts, .flv, .y4m and .rgb. Throws Error(BadInput) when it does not say.
LiveFormat live_format(const std::string& target);

/// `target`: "-" for standard output, an address, a device, or a file or named pipe (which waits
/// for its reader). Throws Error(BadInput) when it cannot be opened.
std::unique_ptr<LiveWriter> open_live_writer(const std::string& target, const LiveOptions& options);

/// The two kinds of it.
std::unique_ptr<LiveWriter> open_raw_writer(const std::string& target, const LiveOptions& options);
std::unique_ptr<LiveWriter> open_muxed_writer(const std::string& target,
                                              const LiveOptions& options);

}  // namespace ditto
