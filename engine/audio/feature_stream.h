#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "audio/audio_features.h"
#include "audio/mel_spectrum.h"
#include "audio/voice_activity.h"
#include "audio/voicing.h"

namespace ditto {

/// Turns 16 kHz mono sound into feature rows as it comes, in constant memory. However the sound is
/// cut into pieces, the rows are the same, bit for bit. n samples give ceil(n / 640) rows; row i
/// needs 7.5 ms of sound after its end.
class FeatureStream {
  public:
    FeatureStream();

    void push(std::span<const float> samples);
    /// No more sound will come; silence is assumed behind it.
    void finish();
    /// The rows that are ready and were not taken yet.
    AudioFeatures take();

  private:
    void make_rows(std::int64_t row_count);
    AudioFeatureRow make_row();
    std::span<const float> samples_at(std::int64_t first, std::size_t count) const;

    MelSpectrum spectrum_;
    VoicingMeter voicing_;
    VoiceActivity activity_;
    std::vector<float> samples_;  ///< from position first_sample_ on
    std::int64_t first_sample_;
    std::int64_t pushed_ = 0;  ///< samples since the start
    std::int64_t rows_made_ = 0;
    AudioFeatures ready_;
};

}  // namespace ditto
