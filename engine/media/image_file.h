#pragma once

#include <filesystem>

#include "media/image.h"

namespace ditto {

/// Largest picture that is decoded, in pixels; larger headers are refused before allocation.
inline constexpr std::int64_t kMaxImagePixels = 200'000'000;

/// Decodes a picture, or the first frame of a video, of any format FFmpeg knows. EXIF orientation
/// is applied. The result has 4 channels when the file has alpha, else 3. When `max_side` > 0, a
/// larger picture is reduced so that its longest side is `max_side`. Throws Error(BadInput) naming
/// the file and the remedy.
Image read_image(const std::filesystem::path& path, int max_side = 0);

/// Writes PNG, whole or not at all. Throws Error(BadInput | TryAgain).
void write_png(const std::filesystem::path& path, const Image& image);

}  // namespace ditto
