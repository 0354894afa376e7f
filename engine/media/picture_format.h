#pragma once

// What a file of pictures is by its first bytes and its name. Internal to media/.

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace ditto {

/// Which library reads it. Other: FFmpeg, if any.
enum class PictureFormat { Jpeg, Png, Webp, Tiff, Heif, Other };

PictureFormat picture_format(std::span<const std::uint8_t> head);

/// As many bytes of a file as its format is told by, or all.
inline constexpr std::size_t kPictureHead = 512;

/// Name of a format that people take for a picture and that has to be converted first, as
/// "PSD" or "NEF (camera raw)"; empty for any other file.
std::string unread_format(std::span<const std::uint8_t> head, const std::filesystem::path& path);

/// What FFmpeg would take for something else: camera raw files begin with small pictures of
/// themselves.
bool is_camera_raw(std::span<const std::uint8_t> head, const std::filesystem::path& path);

/// HEIC or AVIF, for what is Heif.
const char* heif_name(std::span<const std::uint8_t> head);

}  // namespace ditto
