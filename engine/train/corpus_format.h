#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace ditto {

inline constexpr const char* kManifestName = "corpus.json";
inline constexpr const char* kCorpusFormat = "ditto-corpus-1";  ///< of the files
inline constexpr const char* kCorpusVersion = "2";              ///< of the recipe that makes them

/// Writes 16-bit mono PCM at kCorpusRate; values beyond [-1, 1] are clipped. The file appears under
/// its name only when whole. Throws Error(TryAgain) when it cannot be written.
void write_wav(const std::filesystem::path& path, std::span<const float> samples);

/// Reads what write_wav wrote. Throws Error(BadInput) when the file is not of that form and length.
std::vector<float> read_wav(const std::filesystem::path& path, std::int64_t samples);

/// Writes a whole file under a temporary name and renames it. Throws Error(TryAgain).
void write_file(const std::filesystem::path& path, const std::string& content);

}  // namespace ditto
