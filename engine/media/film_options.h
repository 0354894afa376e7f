#pragma once

// Internal to media/.

#include "media/film_writer.h"

namespace ditto {

/// The options, or Error(BadInput) where one is out of range or the name is not for the format.
const VideoOptions& checked(const VideoOptions& options, const std::filesystem::path& path);

}  // namespace ditto
