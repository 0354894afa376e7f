#pragma once

#include <filesystem>

#include "media/wav_file.h"
#include "speech/speak.h"

namespace ditto::testing {

/// Writes a sound file with a second of speech.
inline std::filesystem::path write_speech(const std::filesystem::path& path) {
    const auto voice = find_voice("flite:slt");
    const Speech speech = speak(*voice, "Pump it up, Bob.", {}, [](const Progress&) {}, {});
    write_wav(path, speech.samples, speech.rate);
    return path;
}

}  // namespace ditto::testing
