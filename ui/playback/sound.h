#pragma once

#include <QTemporaryFile>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/progress.h"
#include "media/audio_reader.h"
#include "playback/waveform.h"

namespace ditto::ui {

/// A recording, decoded once for playing and drawing. The samples lie in a file that the system
/// maps, so that two hours take no memory. Safe to read from several threads.
class Sound {
  public:
    /// Decodes the part of a recording that is used; takes a second for an hour. Throws
    /// ditto::Error.
    static std::shared_ptr<const Sound> read(const std::filesystem::path& path, const AudioCut& cut,
                                             const CancelToken& cancel);

    static constexpr int kSampleRate = 48000;
    static constexpr int kChannels = 2;

    /// Interleaved.
    std::span<const std::int16_t> samples() const { return samples_; }
    double seconds() const { return waveform_.seconds(); }
    const Waveform& waveform() const { return waveform_; }
    /// What the user should know of the recording, sentences of the engine.
    const std::vector<std::string>& warnings() const { return warnings_; }

  private:
    QTemporaryFile file_;
    std::span<const std::int16_t> samples_;
    Waveform waveform_{kSampleRate};
    std::vector<std::string> warnings_;
};

}  // namespace ditto::ui
