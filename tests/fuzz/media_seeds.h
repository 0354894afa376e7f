#pragma once

#include <string>

#include "media/image.h"

namespace ditto::fuzz {

/// A picture in which neighbouring pixels differ.
Image gradient(int width, int height, int channels);

// Small files as FFmpeg writes them; codecs and containers by FFmpeg's names.

std::string picture_of(const char* codec);
/// Four pictures.
std::string video_of(const char* codec, const char* container);
/// A tenth of a second of one channel.
std::string sound_of(const char* codec, const char* container);

}  // namespace ditto::fuzz
