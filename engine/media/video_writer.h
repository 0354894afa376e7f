#pragma once

#include "media/film_writer.h"

namespace ditto {

/// Writes a film into one file, BT.709 limited range, tagged. MP4 is written in fragments, so that
/// what a killed program leaves plays, and put into one piece, its index in front, by finish(). A
/// film that can be gone on with is kept as packets until then, in every format.
class VideoWriter : public FilmWriter {
  public:
    VideoWriter(const std::filesystem::path& path, const VideoOptions& options);
    ~VideoWriter() override;
    VideoWriter(VideoWriter&&) noexcept;
    VideoWriter& operator=(VideoWriter&&) noexcept;

    std::int64_t made() const override;
    void write(const Image& image) override;
    void write_audio(std::span<const float> samples) override;
    void copy_sound(double seconds) override;
    std::string encoder() const override;
    void finish() override;

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ditto
