#pragma once

#include <filesystem>

namespace ditto {

// What cannot be looked at, for its name or its rights, counts as absent: it is told when it is
// used. (The standard library's own questions throw.)

inline bool is_there(const std::filesystem::path& path) {
    std::error_code unknown;
    return std::filesystem::exists(path, unknown);
}
inline bool is_folder(const std::filesystem::path& path) {
    std::error_code unknown;
    return std::filesystem::is_directory(path, unknown);
}
inline bool is_plain_file(const std::filesystem::path& path) {
    std::error_code unknown;
    return std::filesystem::is_regular_file(path, unknown);
}

}  // namespace ditto
