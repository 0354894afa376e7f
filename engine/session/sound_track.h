#pragma once

#include <filesystem>
#include <vector>

#include "media/audio_reader.h"
#include "media/video_writer.h"

namespace ditto {

/// Copies a recording into the sound track of a video, in step with its pictures, in constant
/// memory.
class SoundTrack {
  public:
    explicit SoundTrack(const std::filesystem::path& path, const AudioCut& cut = {});

    int sample_rate() const { return reader_.sample_rate(); }
    int channels() const { return reader_.channels(); }

    /// Writes all sound before `seconds` that has not been written yet.
    void write_until(double seconds, VideoWriter& writer);
    /// Writes the rest.
    void write_rest(VideoWriter& writer);

  private:
    bool write_piece(std::int64_t frames, VideoWriter& writer);

    AudioReader reader_;
    std::vector<float> piece_;
    std::int64_t written_ = 0;  ///< sample frames
};

}  // namespace ditto
