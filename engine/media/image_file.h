#pragma once

#include <filesystem>

#include "media/image.h"
#include "media/picture_size.h"

namespace ditto {

/// Largest picture that is decoded, in pixels; larger headers are refused before allocation.
inline constexpr std::int64_t kMaxImagePixels = 200'000'000;

/// A picture as it is shown.
struct Picture {
    Image image;
    /// The file lacks a part of the picture, which is grey, or transparent where there is alpha.
    bool cut_short = false;
};

/// Decodes a picture, or the first frame of a video or animation: JPEG, PNG, WebP, TIFF, HEIC and
/// AVIF through their own libraries, all else that FFmpeg knows. Orientation and pixel aspect ratio
/// are applied and colours are brought to sRGB. The image has 4 channels when the file has alpha
/// that hides something, else 3. When `max_side` > 0, a larger picture is reduced so that its
/// longest side is `max_side`. Throws Error(BadInput) naming the file and the remedy.
Picture read_picture(const std::filesystem::path& path, int max_side = 0);

/// read_picture()'s image.
Image read_image(const std::filesystem::path& path, int max_side = 0);

/// Width and height that read_image() will give, from the file's header. Throws Error(BadInput) for
/// what is no picture.
PictureSize picture_size(const std::filesystem::path& path);

/// Writes PNG, whole or not at all. Throws Error(BadInput | TryAgain).
void write_png(const std::filesystem::path& path, const Image& image);

}  // namespace ditto
