#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>

namespace ditto {

/// SHA-256 (FIPS 180-4) as 64 lower-case hex digits.
std::string sha256(std::span<const std::byte> data);

/// The same of a file's content, read in pieces. Throws Error(BadInput) when it cannot be read.
std::string sha256_file(const std::filesystem::path& path);

}  // namespace ditto
