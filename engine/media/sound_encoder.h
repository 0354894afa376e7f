#pragma once

// The sound track of a video being written. Internal to media/.

#include <span>
#include <vector>

#include "media/encoder.h"

namespace ditto::ffmpeg {

class SoundEncoder {
  public:
    /// `name` as FFmpeg calls the codec; `global_header`: the container wants the codec's header
    /// apart. Throws Error(BadInput).
    SoundEncoder(const char* name, int sample_rate, int channels, const std::filesystem::path& file,
                 bool global_header);

    Encoder& encoder() { return encoder_; }
    /// Interleaved; throws Error(Internal) for a part of a sample frame.
    void push(std::span<const float> samples);
    /// Sends one frame of what has been pushed, or, at the `end`, of what is left; false when there
    /// is not enough.
    bool send(bool end);

  private:
    /// Puts samples of all channels into the frame, in the codec's own form.
    void fill(std::span<const float> samples);

    std::filesystem::path file_;
    std::size_t channels_;
    Encoder encoder_;
    Frame frame_ = make_frame();
    std::size_t frame_size_ = 0;  ///< sample frames that the codec takes at a time
    std::vector<float> pending_;  ///< interleaved; what is before `from_` has been sent
    std::size_t from_ = 0;
    std::int64_t sent_ = 0;  ///< sample frames
};

}  // namespace ditto::ffmpeg
