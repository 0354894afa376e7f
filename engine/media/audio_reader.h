#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <vector>

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

    bool operator==(const AudioCut&) const = default;
};

/// Decodes the first sound track of any file FFmpeg knows, piece by piece in constant memory,
/// resampled by soxr. Not thread-safe.
class AudioReader {
  public:
    struct Options {
        int sample_rate = 16000;  ///< 0 keeps the file's own
        int channels = 1;         ///< 0 keeps the file's own, at most 2
        AudioCut cut{};
    };

    /// Throws Error(BadInput) when the file has no decodable sound, or none in the part that is
    /// used, and for a cut that is not within 0 … 24 hours and ±60 dB.
    AudioReader(const std::filesystem::path& path, const Options& options);
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

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
    AudioCut cut_;
};

/// The whole track at once. Throws as AudioReader, and Error(BadInput) for a track without samples.
AudioClip read_audio(const std::filesystem::path& path, const AudioReader::Options& options);

}  // namespace ditto
