#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "train/phone.h"

namespace ditto {

/// The spelling that a voice reads; all but English are fed made-up words.
enum class Spelling { English, Latin, Czech, Italian, Finnish, Catalan, Russian };

/// A text and how to say it.
struct Line {
    std::string text;
    double stretch = 1;   ///< factor on durations
    double pitch = 1;     ///< factor on the fundamental, where the voice can do it
    double formants = 1;  ///< factor on the resonances, where the voice can do it
};

/// One spoken line.
struct Speech {
    int rate = 0;  ///< samples a second
    std::vector<float> samples;
    Phones phones;  ///< monotone, from 0 to the end of the samples

    bool empty() const { return samples.empty(); }
};

/// A speaker, synthetic but for the recorded ones.
class Voice {
  public:
    virtual ~Voice() = default;
    /// One Speech per line, in order; an empty one where the synthesiser could not say the line or
    /// named a phone that is not known. The same lines give the same samples, except that espeak-ng
    /// keeps the phases of its oscillators: there, all lines since the program's start must be the
    /// same.
    virtual std::vector<Speech> say(std::span<const Line> lines) = 0;
};

/// What the corpus recipe says of a voice.
struct VoiceInfo {
    std::string name;  ///< synthesiser:voice
    Spelling spelling = Spelling::English;
    float weight = 1;  ///< sampling weight per minute
    float share = 1;   ///< minutes relative to other voices
};

/// Every training voice of the recipe, whether installed or not. Festival's ked is not among them.
const std::vector<VoiceInfo>& training_voices();
/// The voice that training never hears.
const VoiceInfo& held_out_voice();

/// nullptr when this machine lacks the voice. Throws Error(BadInput) for an unknown synthesiser.
std::unique_ptr<Voice> make_voice(const VoiceInfo& info);

std::unique_ptr<Voice> make_flite_voice(const std::string& name);
std::unique_ptr<Voice> make_espeak_voice(const std::string& name);
std::unique_ptr<Voice> make_festival_voice(const std::string& name);
std::unique_ptr<Voice> make_recorded_voice(const std::string& name);

}  // namespace ditto
