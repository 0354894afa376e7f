#pragma once

#include <memory>
#include <string>
#include <vector>

#include "speech/voice.h"

namespace ditto {

/// The spelling that a voice reads; all but English are fed made-up words.
enum class Spelling { English, Latin, Czech, Italian, Finnish, Catalan, Russian };

/// What the corpus recipe says of a voice.
struct VoiceInfo {
    std::string name;  ///< synthesiser:voice, or recorded:voice
    Spelling spelling = Spelling::English;
    float weight = 1;  ///< sampling weight per minute
    float share = 1;   ///< minutes relative to other voices
};

/// Every training voice of the recipe, whether installed or not. Festival's ked is not among them.
const std::vector<VoiceInfo>& training_voices();
/// The voice that training never hears.
const VoiceInfo& held_out_voice();

/// As find_voice(), and the recorded voices.
std::unique_ptr<Voice> make_voice(const VoiceInfo& info);

std::unique_ptr<Voice> make_recorded_voice(const std::string& name);

}  // namespace ditto
