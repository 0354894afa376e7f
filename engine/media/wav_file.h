#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace ditto {

/// The RIFF header of a WAV file of 16-bit mono PCM, 44 bytes. `samples` must be below 2^30.
std::string wav_header(std::uint32_t samples, int rate);

/// Writes 16-bit mono PCM; values beyond [-1, 1] are clipped. The file appears under its name only
/// when whole. Throws Error as AtomicFile does, and Error(BadInput) for a sound of 2^30 samples.
void write_wav(const std::filesystem::path& path, std::span<const float> samples, int rate);

}  // namespace ditto
