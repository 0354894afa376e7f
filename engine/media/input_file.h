#pragma once

// What is said of media files that cannot be used. Internal to media/.

#include <filesystem>
#include <string>

namespace ditto {

/// Throws Error(BadInput). `noun` names what was looked for in the file ("picture", "sound").
[[noreturn]] void refuse_media(const std::filesystem::path& path, const std::string& noun,
                               const std::string& why,
                               const std::string& remedy = "check the file or choose another");

/// Throws Error(BadInput) for what is no file with something in it.
void require_file(const std::filesystem::path& path, const std::string& noun);

}  // namespace ditto
