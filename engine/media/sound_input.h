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
};

/// How samples stand in a stream of bytes, little-endian and interleaved.
enum class PcmFormat { S16, S32, F32 };

/// Samples from a file descriptor, which stays open. `rate` 8000 to 192000, `channels` 1 to 8.
std::unique_ptr<SoundInput> open_pcm(int file, PcmFormat format, int rate, int channels);

/// A device as FFmpeg's device library names it: "alsa:default", "pulse:default". Throws
/// Error(BadInput) when there is none of that name.
std::unique_ptr<SoundInput> open_sound_device(const std::string& name);

}  // namespace ditto
