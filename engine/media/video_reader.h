#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include "media/image.h"

namespace ditto {

/// Decodes the pictures of a video one after the other, in constant memory. Not thread-safe.
class VideoReader {
  public:
    /// Throws Error(BadInput) when the file has no decodable video.
    explicit VideoReader(const std::filesystem::path& path);
    ~VideoReader();
    VideoReader(VideoReader&&) noexcept;
    VideoReader& operator=(VideoReader&&) noexcept;

    double fps() const;
    /// Of the pictures as they are shown: a video that a turned camera took is turned upright, and
    /// pixels are square.
    int width() const;
    int height() const;
    /// Presentation time of the last picture returned, in seconds from the start of the file.
    double time() const;
    /// Time at which the file's sound track starts minus that of its video, in seconds; 0 without
    /// sound.
    double audio_delay() const;

    /// The next picture as R,G,B (sRGB), or nothing at the end.
    std::optional<Image> next();

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ditto
