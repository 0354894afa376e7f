#pragma once

#include <array>
#include <cstddef>

namespace ditto {

/// Tells speech from pauses by level against a noise floor and a speech level that both follow the
/// recording; causal.
class VoiceActivity {
  public:
    /// The next video frame's energy in dB of full scale; returns whether it holds speech.
    bool update(float energy);

  private:
    static constexpr std::size_t kMemory =
        125;  ///< frames: in 5 s, speech dips to the noise below it

    std::size_t heard_ = 0;                ///< frames since the start
    std::array<float, kMemory> recent_{};  ///< their last energies, a ring
    float floor_ = 0.0f;                   ///< dB
    float level_ = 0.0f;                   ///< dB of recent speech
    int hangover_ = 0;                     ///< frames left that still count as speech
};

}  // namespace ditto
