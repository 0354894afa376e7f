#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string_view>

#include "core/frame_rate.h"
#include "media/picture_size.h"

namespace ditto {

/// What a film can be exported as.
enum class ExportFormat : std::uint8_t { H264, H265, ProRes4444, Vp9, Png };

/// What is to be known of a format to choose it, to name a file of it and to make what it takes.
struct ExportFormatInfo {
    ExportFormat format{};
    std::string_view name;   ///< in commands and projects: "h264"
    std::string_view title;  ///< for lists: "H.264"
    std::string_view use;    ///< what it is for
    /// That files of it may have, with the dot, the usual one first; "" where there are fewer. A
    /// format without any is a folder of pictures.
    std::array<std::string_view, 2> extensions;
    bool alpha = false;  ///< holds what is transparent
    bool sound = true;

    bool folder() const { return extensions[0].empty(); }
};

/// All formats, the default first.
std::span<const ExportFormatInfo> export_formats();
const ExportFormatInfo& export_format(ExportFormat format);
std::optional<ExportFormat> export_format_from_name(std::string_view name);
/// The first format that writes files of this name; nothing where no format does.
std::optional<ExportFormat> export_format_for(const std::filesystem::path& file);

/// Whether the name is one for files of the format.
bool is_export_name(ExportFormat format, const std::filesystem::path& file);
/// Throws Error(BadInput) where the name is not one for files of the format; it says which are.
void check_export_name(ExportFormat format, const std::filesystem::path& file);

/// The size at which pictures of a size are written: where the format halves the colours'
/// resolution, an odd size is padded by one repeated column or row.
PictureSize written_size(ExportFormat format, int width, int height);

/// Sample rate that the format's sound has for a recording of `rate`: the same, or 48 kHz where
/// that cannot be.
int export_sound_rate(ExportFormat format, int rate);

/// About how many bits a second of a person who speaks before a still background takes, sound
/// included; real films are from half of it to twice.
double estimated_bit_rate(ExportFormat format, int width, int height, const FrameRate& fps,
                          int crf);

}  // namespace ditto
