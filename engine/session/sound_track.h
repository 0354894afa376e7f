#pragma once

#include <filesystem>
#include <vector>

#include "media/audio_reader.h"
#include "media/film_writer.h"

namespace ditto {

/// Copies a recording into the sound track of a film, in step with its pictures, in constant
/// memory.
class SoundTrack {
  public:
    /// Resampled where films of the format cannot have the recording's own rate. Throws
    /// Error(BadInput).
    SoundTrack(const std::filesystem::path& path, const AudioCut& cut, ExportFormat format);

    int sample_rate() const { return reader_.sample_rate(); }
    int channels() const { return reader_.channels(); }

    /// Writes all sound before `seconds` that has not been written yet.
    void write_until(double seconds, FilmWriter& writer);
    /// Writes the rest.
    void write_rest(FilmWriter& writer);

  private:
    bool write_piece(std::int64_t frames, FilmWriter& writer);

    AudioReader reader_;
    std::vector<float> piece_;
    std::int64_t written_ = 0;  ///< sample frames
};

}  // namespace ditto
