#pragma once

#include <filesystem>

#include "media/image.h"
#include "media/video_writer.h"

namespace ditto::ui {

/// A film of two grey pictures at this path, which is returned.
inline std::filesystem::path write_small_video(const std::filesystem::path& path) {
    VideoWriter film(path, {.width = 64, .height = 64});
    for (int i = 0; i < 2; ++i) film.write(Image(64, 64, 3));
    film.finish();
    return path;
}

}  // namespace ditto::ui
