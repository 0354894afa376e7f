#pragma once

// Sound that goes into a film as it is stored. Internal to media/.

#include <filesystem>
#include <optional>

#include "media/export_format.h"
#include "media/ffmpeg.h"

namespace ditto::ffmpeg {

/// A sound track of a recording, packet by packet as it is stored. Not thread-safe.
class StoredSound {
  public:
    /// `track` as Extract has it. Throws Error(BadInput) when the recording has no sound that can
    /// be read.
    explicit StoredSound(const std::filesystem::path& recording, int track = 0);

    /// Whether a film of this container can hold the track as it is: AAC in MP4 and MOV, PCM in
    /// MOV, Opus and Vorbis in WebM, of one or two channels.
    bool fits(const char* container) const;

    const AVStream& track() const { return decoder_.stream(); }
    /// The next packet if it begins before `seconds`, valid until the next call; else null, as at
    /// the end. Throws Error(BadInput) for broken data.
    AVPacket* next(double seconds);

  private:
    bool read();

    Decoder decoder_;
    std::int64_t start_;  ///< of the file's clock, in the track's units
    Packet packet_ = make_packet();
    bool waiting_ = false;  ///< the packet was read and not given yet
    bool ended_ = false;
};

}  // namespace ditto::ffmpeg
