#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "media/byte_source.h"
#include "media/sound_loss.h"

namespace ditto {

/// Sound as interleaved samples in [-1, 1].
struct AudioClip {
    int sample_rate = 0;
    int channels = 0;
    std::vector<float> samples;

    std::int64_t frames() const {
        return channels > 0 ? static_cast<std::int64_t>(samples.size()) / channels : 0;
    }
    double seconds() const {
        return sample_rate > 0 ? static_cast<double>(frames()) / sample_rate : 0.0;
    }
};

/// The part of a recording that is used.
struct AudioCut {
    double start = 0;  ///< seconds left out at its beginning
    double end = 0;    ///< second at which to stop; 0: its end
    double delay = 0;  ///< seconds of silence before it
    float gain = 0;    ///< decibels
    int track = 0;     ///< of a file that has several, from 1; 0: the one that is its default

    bool operator==(const AudioCut&) const = default;
};

/// Decodes a sound track of any file FFmpeg knows, piece by piece in constant memory, resampled by
/// soxr. What is damaged in its middle is silent; files that were joined into one play on. Not
/// thread-safe.
class AudioReader {
  public:
    struct Options {
        int sample_rate = 16000;  ///< 0 keeps the file's own
        int channels = 1;         ///< 0 keeps the file's own, at most 2; 1: mixed as MonoMix does
        AudioCut cut{};
    };

    /// Throws Error(BadInput) when the file has no decodable sound, no such track, or none in the
    /// part that is used, and for a cut that is not within 0 … 24 hours and ±60 dB.
    AudioReader(const std::filesystem::path& path, const Options& options);
    /// A file that comes byte by byte, without a cut but its track; `name` is told in messages.
    /// What is read waits for as many bytes as it takes. Throws the same.
    AudioReader(std::unique_ptr<ByteSource> source, const std::string& name,
                const Options& options);
    ~AudioReader();
    AudioReader(AudioReader&&) noexcept;
    AudioReader& operator=(AudioReader&&) noexcept;

    int sample_rate() const;
    int channels() const;
    /// Length of the part that is used, as the container claims it, in seconds; 0 when it does not
    /// say. An estimate: trust read().
    double claimed_seconds() const;

    /// Fills `out` (a whole number of sample frames, interleaved) and returns how many sample
    /// frames were written; fewer than asked for only at the end, 0 from then on.
    std::int64_t read(std::span<float> out);

    /// What was lost so far of the part that is used.
    std::vector<SoundLoss> losses() const;

  private:
    void begin();

    struct Impl;
    std::unique_ptr<Impl> impl_;
    AudioCut cut_;
};

/// A sound track of a file.
struct SoundTrackInfo {
    std::string title{}, language{};  ///< as the file has them; often empty
    int channels = 0, sample_rate = 0;
    bool is_default = false;  ///< what AudioCut::track 0 is

    bool operator==(const SoundTrackInfo&) const = default;
};

/// The file's tracks in the order of their numbers. Throws Error(BadInput) where there is none that
/// can be decoded.
std::vector<SoundTrackInfo> list_sound_tracks(const std::filesystem::path& path);

/// The whole track at once. Throws as AudioReader, and Error(BadInput) for a track without samples.
AudioClip read_audio(const std::filesystem::path& path, const AudioReader::Options& options);

}  // namespace ditto
