#pragma once

// How each export format is written with FFmpeg. Internal to media/.

#include "media/encoder.h"
#include "media/export_format.h"
#include "media/film_writer.h"

namespace ditto::ffmpeg {

struct FormatCodecs {
    const char* pictures;               ///< the encoder's name
    AVPixelFormat opaque, transparent;  ///< the latter none where the format has no alpha
    const char* sound;                  ///< null: none
    bool fragments;                     ///< MP4 that is to play even if the program is killed
};

const FormatCodecs& format_codecs(ExportFormat format);

/// The container of a file of the format, as FFmpeg calls it.
const char* container_of(ExportFormat format, const std::filesystem::path& file);

/// Sets what the format's picture encoder is to be told besides size, rate and colours.
void configure_pictures(Encoder& encoder, const VideoOptions& options);

/// A size of whole colour samples.
PictureSize whole_size(AVPixelFormat pixels, int width, int height);

/// About how many bits a picture of a person before a still background takes.
double estimated_picture_bits(ExportFormat format, double pixels, int crf);

/// About how many bits a second of one voice takes.
double estimated_sound_bits(ExportFormat format);

/// Whether the format's sound encoder takes so many samples a second.
bool sound_rate_taken(ExportFormat format, int rate);

}  // namespace ditto::ffmpeg
