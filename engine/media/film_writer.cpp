#include "media/film_writer.h"

#include "media/format_codecs.h"
#include "media/png_sequence.h"
#include "media/stored_sound.h"
#include "media/video_writer.h"

namespace ditto {

bool can_copy_sound(const std::filesystem::path& recording, ExportFormat format,
                    const std::filesystem::path& film) {
    if (!export_format(format).sound) return false;
    return ffmpeg::StoredSound(recording).fits(ffmpeg::container_of(format, film));
}

std::unique_ptr<FilmWriter> open_film(const std::filesystem::path& path,
                                      const VideoOptions& options) {
    if (export_format(options.format).folder()) return std::make_unique<PngSequence>(path, options);
    return std::make_unique<VideoWriter>(path, options);
}

}  // namespace ditto
