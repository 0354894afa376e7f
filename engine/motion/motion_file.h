#pragma once

#include <filesystem>

#include "motion/motion_space.h"

namespace ditto {

// Motion in files, 25 rows a second, whole or not at all. The name says what is written: .csv as
// Live Link Face has it (arkit motion alone), .json {"format": "ditto-motion", "version": 1,
// "space": "arkit", "fps": 25, "columns": ["headYaw", …], "rows": [[…], …]}, or .safetensors with
// the tensor "motion" [rows, columns] and the same words as metadata.

/// Throws Error(BadInput) for a name of another ending (upper and lower case are the same), and for
/// one of files that cannot hold motion of so many values a row.
void check_motion_name(const std::filesystem::path& path, std::size_t row_size);

/// Throws Error(BadInput) for a name of another ending or motion that it cannot hold, and as
/// AtomicFile does.
void write_motion(const std::filesystem::path& path, const Motion& motion);

/// Throws Error(BadInput) naming the file and what is wrong with it; values that are not finite are
/// wrong. Tables of any frame rate become 25 rows a second.
Motion read_motion(const std::filesystem::path& path);

}  // namespace ditto
