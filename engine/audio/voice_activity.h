#pragma once

namespace ditto {

/// Tells speech from pauses by level against a noise floor and a speech level that both follow the recording; causal.
class VoiceActivity {
  public:
    /// The next video frame's energy in dB of full scale; returns whether it holds speech.
    bool update(float energy);

  private:
    bool started_ = false;
    float floor_ = 0.0f;   ///< dB
    float level_ = 0.0f;   ///< dB of recent speech
    int hangover_ = 0;     ///< frames left that still count as speech
};

}  // namespace ditto
