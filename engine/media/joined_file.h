#pragma once

// Files of sound that were put one after the other into one file. Internal to media/.

#include <cstdint>
#include <filesystem>
#include <vector>

namespace ditto::ffmpeg {

/// Pages of an Ogg file that are damaged or gone, and what follows them.
struct LostPages {
    std::int64_t next = 0;  ///< byte at which the first whole page after them begins
    double granules = 0;    ///< how much of the stream's clock they held
};

/// A part of a file that is a file of its own.
struct JoinedPart {
    std::int64_t begin = 0, end = 0;   ///< bytes of the file
    std::vector<LostPages> lost = {};  ///< in order; `next` counts from the part's beginning
};

/// The parts of a file whose format says where it begins (WAV, FLAC, Ogg); one part for all others.
/// What stands between two parts belongs to the first. Reads headers, or the whole file piece by
/// piece.
std::vector<JoinedPart> joined_parts(const std::filesystem::path& path);

/// Bytes of the tag (ID3, APE) that begins in `bytes`, as its header says; 0 where none does.
std::int64_t tag_size(const std::uint8_t* bytes, std::int64_t size);

}  // namespace ditto::ffmpeg
