#pragma once

#include "core/atomic_folder.h"
#include "media/film_writer.h"
#include "media/picture_encoder.h"

namespace ditto {

/// Writes a film as a folder of pictures: frame-000000.png, frame-000001.png, …
class PngSequence : public FilmWriter {
  public:
    PngSequence(const std::filesystem::path& path, const VideoOptions& options);

    std::int64_t made() const override { return made_; }
    void write(const Image& image) override;
    void write_audio(std::span<const float> samples) override;
    void copy_sound(double seconds) override;
    void finish() override;

  private:
    bool whole(int number) const;
    void write_ready();

    std::filesystem::path path_;
    ffmpeg::PictureEncoder pictures_;
    AtomicFolder folder_;
    int made_ = 0;  ///< there from before
    int written_ = 0;
};

}  // namespace ditto
