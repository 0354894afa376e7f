#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>

namespace ditto::testing {

/// Writes a recording in which nobody speaks: WAV, 16 kHz, mono.
inline std::filesystem::path write_silence(const std::filesystem::path& path, int seconds) {
    constexpr std::uint32_t kRate = 16000, kSampleBytes = 2;
    const std::uint32_t bytes = kRate * kSampleBytes * static_cast<std::uint32_t>(seconds);
    std::string wav;
    const auto put = [&](std::uint32_t value, int size) {
        for (int i = 0; i < size; ++i) wav.push_back(static_cast<char>(value >> (8 * i)));
    };
    wav += "RIFF";
    put(bytes + 36, 4);
    wav += "WAVEfmt ";
    put(16, 4), put(1, 2), put(1, 2), put(kRate, 4), put(kRate * kSampleBytes, 4);
    put(kSampleBytes, 2), put(8 * kSampleBytes, 2);
    wav += "data";
    put(bytes, 4);
    wav.append(bytes, '\0');
    std::ofstream(path, std::ios::binary) << wav;
    return path;
}

}  // namespace ditto::testing
