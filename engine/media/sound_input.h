#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace ditto {

/// Sound that is still being made: from a pipe or a microphone. Not thread-safe.
class SoundInput {
  public:
    virtual ~SoundInput() = default;

    virtual int sample_rate() const = 0;
    /// Appends what has come, mono in [-1, 1], waiting for the first of it no longer than
    /// `patience`. False at the end. Throws Error(BadInput) when the sound breaks off.
    virtual bool read(std::vector<float>& samples, std::chrono::milliseconds patience) = 0;
    /// Ends a read() that waits on another thread, where that may take long.
    virtual void stop() {}
};

/// How samples stand in a stream of bytes, little-endian and interleaved.
enum class PcmFormat { S16, S32, F32 };

struct StreamedSound {
    PcmFormat format = PcmFormat::S16;  ///< of bare samples, as the next two
    int rate = 16000;                   ///< 8000 to 192000; also the one that the input gives
    int channels = 1;                   ///< 1 to 8
    int track = 0;                      ///< of a file that has several, as AudioCut has it
};

/// Sound from a file descriptor, which stays open: bare samples, or any file of sound that FFmpeg
/// knows, which is recognised by its first bytes and decoded as it comes. Two channels are mixed as
/// MonoMix does. read() throws Error(BadInput) for a file that cannot be decoded.
std::unique_ptr<SoundInput> open_sound_stream(int file, const StreamedSound& sound);

/// A device as FFmpeg's device library names it: "alsa:default", "pulse:default". Throws
/// Error(BadInput) when there is none of that name.
std::unique_ptr<SoundInput> open_sound_device(const std::string& name);

}  // namespace ditto
