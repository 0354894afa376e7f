#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>

namespace ditto {

/// SHA-256 (FIPS 180-4) as 64 lower-case hex digits.
std::string sha256(std::span<const std::byte> data);

/// The same of a file's content, read in pieces. After each, `read` is told how many bytes that
/// makes; what it throws ends the reading. Throws Error(BadInput) when the file cannot be read.
std::string sha256_file(const std::filesystem::path& path,
                        const std::function<void(std::int64_t)>& read = {});

}  // namespace ditto
