#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "media/image.h"

namespace ditto::testing {

/// What a finished film holds, read back with FFmpeg.
struct FilmProbe {
    std::string container, picture_codec, pixel_format, picture_tag, sound_codec;
    std::string range, matrix, primaries, transfer;  ///< colours, FFmpeg's names
    int width = 0, height = 0, sound_rate = 0;
    double fps = 0;
    bool picture_alpha = false;
    double sound_delay = 0;  ///< seconds from the first picture to the first sample; a lead-in that
                             ///< players skip, before the picture, does not count
    bool index_in_front = false;
    std::vector<double> times;                             ///< of each picture, seconds
    std::vector<Image> pictures;                           ///< R,G,B, and A where the film has it
    std::vector<std::pair<double, std::string>> chapters;  ///< starts and names
    double last_chapter_end = 0;
};

/// The packets of a file's sound, as they are stored.
std::vector<std::string> sound_packets(const std::filesystem::path& path);

/// Decodes the whole film; what cannot be read is a failure of the test.
FilmProbe probe_film(const std::filesystem::path& path);

}  // namespace ditto::testing
