#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "media/audio_reader.h"
#include "media/film_writer.h"

namespace ditto {

/// Brings a recording into the sound track of a film, in step with its pictures, in constant
/// memory: as it is stored where the film can hold that and nothing is to be changed.
class SoundTrack {
  public:
    /// Resampled where films of the format cannot have the recording's own rate. Throws
    /// Error(BadInput, Cancelled).
    SoundTrack(const std::filesystem::path& path, const AudioCut& cut, ExportFormat format,
               const std::filesystem::path& film, const CancelToken& cancel = {});

    /// Says in a film's options what its sound will be.
    void describe(VideoOptions& options) const;

    /// Writes all sound before `seconds` that has not been written yet.
    void write_until(double seconds, FilmWriter& writer);
    /// Writes the rest.
    void write_rest(FilmWriter& writer);
    /// What was lost so far.
    std::vector<SoundLoss> losses() const;

  private:
    bool write_piece(std::int64_t frames, FilmWriter& writer);

    std::filesystem::path path_;
    int track_;
    std::optional<AudioReader> reader_;  ///< none: the sound is copied
    std::vector<float> piece_;
    std::int64_t written_ = 0;  ///< sample frames
};

}  // namespace ditto
