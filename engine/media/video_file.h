#pragma once

#include <filesystem>

namespace ditto {

/// Whether a file is of a format of videos, by its first bytes; pictures that move (GIF, WebP) are
/// none. False for what cannot be read.
bool is_video(const std::filesystem::path& path);

}  // namespace ditto
