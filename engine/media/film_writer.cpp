#include "media/film_writer.h"

#include "core/error.h"
#include "media/format_codecs.h"
#include "media/hardware_encoder.h"
#include "media/png_sequence.h"
#include "media/sound_decoder.h"
#include "media/stored_sound.h"
#include "media/video_writer.h"

namespace ditto {
namespace {

/// Null where no hardware encoder takes it.
std::unique_ptr<FilmWriter> open_in_hardware(const std::filesystem::path& path,
                                             VideoOptions options) {
    for (const HardwareEncoder& encoder : hardware_encoders()) {
        if (encoder.format != options.format || !probe(encoder).works()) continue;
        options.encoder = encoder.name;
        try {
            return std::make_unique<VideoWriter>(path, options);
        } catch (const Error& error) {
            // It may be too large for this one.
            if (error.kind() != ErrorKind::BadInput) throw;
        }
    }
    return nullptr;
}

}  // namespace

bool can_copy_sound(const std::filesystem::path& recording, int track, ExportFormat format,
                    const std::filesystem::path& film, const CancelToken& cancel) {
    if (!export_format(format).sound) return false;
    if (!ffmpeg::StoredSound(recording, track).fits(ffmpeg::container_of(format, film)))
        return false;
    ffmpeg::SoundDecoder decoder(recording, track);
    while (decoder.steady() && decoder.next()) cancel.check();
    return decoder.steady();
}

std::unique_ptr<FilmWriter> open_film(const std::filesystem::path& path,
                                      const VideoOptions& options) {
    if (export_format(options.format).folder()) return std::make_unique<PngSequence>(path, options);
    VideoOptions chosen = options;
    if (options.encoder == kAutoEncoder) {
        if (auto film = open_in_hardware(path, options)) return film;
        chosen.encoder = kSoftwareEncoder;
    }
    return std::make_unique<VideoWriter>(path, chosen);
}

}  // namespace ditto
