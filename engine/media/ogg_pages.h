#pragma once

// Where the streams and the lost pages of an Ogg file are. Internal to media/.

#include <cstdint>
#include <iosfwd>
#include <vector>

#include "media/joined_file.h"

namespace ditto::ffmpeg {

/// The chained streams of an Ogg file of `size` bytes (RFC 3533, section 4). Which pages are lost
/// is told of those that hold nothing beside one stream.
std::vector<JoinedPart> ogg_parts(std::istream& file, std::int64_t size);

}  // namespace ditto::ffmpeg
