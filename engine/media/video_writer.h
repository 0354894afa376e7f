#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <string>

#include "media/image.h"

namespace ditto {

struct VideoOptions {
    int width = 0;  ///< of the pictures; an odd size is padded by one repeated column or row
    int height = 0;
    int fps = 25;
    int crf = 18;                     ///< x264 constant rate factor, 0 (lossless) to 51
    std::string preset = "veryfast";  ///< x264 preset
    int audio_sample_rate = 0;        ///< 0: no sound track
    int audio_channels = 0;           ///< 1 or 2
    int threads = 0;                  ///< encoder threads; 0 lets it choose
};

/// Writes H.264 + AAC into MP4 (yuv420p, BT.709 limited range, tagged; index in front). Picture n
/// is shown at n / fps; the first sound sample at 0. Everything goes to a temporary name beside
/// `path`, renamed by finish(); a writer destroyed before that removes it. Not thread-safe.
class VideoWriter {
  public:
    /// Throws Error(BadInput) for a folder that cannot be written or options out of range.
    VideoWriter(const std::filesystem::path& path, const VideoOptions& options);
    ~VideoWriter();
    VideoWriter(VideoWriter&&) noexcept;
    VideoWriter& operator=(VideoWriter&&) noexcept;

    /// `image` has the size given in the options, 3 or 4 channels. Throws Error(TryAgain) on a full
    /// disk, as all below.
    void write(const Image& image);
    /// Interleaved samples in [-1, 1] at the rate and channels of the options.
    void write_audio(std::span<const float> samples);
    /// Brings the whole video to the disk, then gives it the asked-for name. Nothing may follow.
    void finish();

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ditto
