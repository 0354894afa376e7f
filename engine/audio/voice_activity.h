#pragma once

#include <array>
#include <cstddef>
#include <optional>

#include "audio/audio_features.h"
#include "audio/voicing.h"

namespace ditto {

/// Tells speech from everything else, row after row; causal.
///
/// Speech begins where a voice is heard: sound with a pitch that moves. Steady noise, hum, breath
/// and clicks have none, whatever their level, so that the decision depends neither on how long a
/// pause is nor on how loud the noise in it. What has no pitch (fricatives, hoarse syllables) is
/// speech beside a voice, as long as it is about as loud and changes as speech does.
class VoiceActivity {
  public:
    /// Whether the next row holds speech.
    bool update(const AudioFeatureRow& row, const Voicing& voicing);

  private:
    static constexpr std::size_t kBands = 8;
    static constexpr std::size_t kMemory = 41;  ///< rows in which speech dips to the noise below it

    /// What there is to say about a row.
    struct Signs {
        float loudness = 0.0f;     ///< dB, of what is above rumble
        float voice = 0.0f;        ///< evidence of one, 0 to kClearVoice
        bool speech_like = false;  ///< about as loud as speech was, and louder than the noise
    };

    Signs signs_of(const AudioFeatureRow& row, const Voicing& voicing);
    void follow_change(const AudioFeatureRow& row);
    bool begins(const Signs& signs) const;
    void go_on(const Signs& signs);

    std::size_t rows_ = 0;
    std::array<float, kMemory> recent_{};  ///< loudness of the last rows, a ring
    std::array<float, kBands> bands_{};    ///< dB in the last row
    float change_ = 0.0f;                  ///< dB from row to row, of late
    float voice_ = 0.0f;                   ///< evidence of late
    std::optional<float> level_;           ///< dB of speech; none before any
    bool hum_ = false;
    bool was_speech_like_ = false;
    int unvoiced_ = 0;  ///< rows since a voice was heard
    int hangover_ = 0;  ///< rows left that still count as speech
};

}  // namespace ditto
