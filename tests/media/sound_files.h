#pragma once

#include <filesystem>
#include <span>
#include <vector>

namespace ditto::testing {

/// A file format, FFmpeg's name of its container and of an encoder.
struct SoundFormat {
    const char* extension;
    const char* container;
    const char* codec;
    const char* flags = "+faststart";  ///< the MP4 writer's: its index in front
};

inline constexpr SoundFormat kFlac{".flac", "flac", "flac"}, kMp3{".mp3", "mp3", "libmp3lame"},
    kAdts{".aac", "adts", "aac"}, kM4a{".m4a", "mp4", "aac"}, kVorbis{".ogg", "ogg", "libvorbis"},
    kIndexAtEnd{".m4a", "mp4", "aac", "+disable_chpl"}, kOpus{".opus", "opus", "libopus"},
    kOggFlac{".oga", "oga", "flac"};

/// A tone that rises, so that it is everywhere another.
std::vector<float> chirp(double seconds, int rate, double from = 0);

/// Writes interleaved samples as a file of the format.
void write_sound(const std::filesystem::path& path, const SoundFormat& format,
                 std::span<const float> samples, int rate, int channels = 1);

/// Spoils bytes of a file, from a share of it on.
void spoil(const std::filesystem::path& path, double share, std::size_t count);

/// Puts files one after the other.
void join(const std::filesystem::path& path, const std::vector<std::filesystem::path>& parts);

}  // namespace ditto::testing
