#include "media/film_writer.h"

#include "media/png_sequence.h"
#include "media/video_writer.h"

namespace ditto {

std::unique_ptr<FilmWriter> open_film(const std::filesystem::path& path,
                                      const VideoOptions& options) {
    if (export_format(options.format).folder()) return std::make_unique<PngSequence>(path, options);
    return std::make_unique<VideoWriter>(path, options);
}

}  // namespace ditto
