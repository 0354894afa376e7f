#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "speech/phone.h"

namespace ditto {

/// A text and how to say it.
struct Line {
    std::string text;     ///< UTF-8
    double stretch = 1;   ///< factor on durations
    double pitch = 1;     ///< factor on the fundamental, where the voice can do it
    double formants = 1;  ///< factor on the resonances, where the voice can do it
};

/// One spoken line.
struct Speech {
    int rate = 0;  ///< samples a second
    std::vector<float> samples;
    Phones phones;  ///< monotone, from 0 to the end of the samples; empty: not known

    bool empty() const { return samples.empty(); }
    double seconds() const { return rate > 0 ? static_cast<double>(samples.size()) / rate : 0.0; }
};

/// A speaker, synthetic or recorded.
class Voice {
  public:
    virtual ~Voice() = default;
    /// "en-us", "de", …; empty: the synthesiser does not say.
    virtual std::string language() const = 0;
    /// One Speech per line, in order; an empty one where the synthesiser could not say the line,
    /// one without phones where it named a phone that is not known. The same lines give the same
    /// samples, except that espeak-ng keeps the phases of its oscillators: there, all lines since
    /// the program's start must be the same.
    virtual std::vector<Speech> say(std::span<const Line> lines) = 0;
};

/// A voice by its name, "synthesiser:voice": flite:, espeak: or festival:. nullptr when this
/// machine lacks it. Throws Error(BadInput) for an unknown synthesiser.
std::unique_ptr<Voice> find_voice(const std::string& name);

std::unique_ptr<Voice> make_flite_voice(const std::string& name);
std::unique_ptr<Voice> make_espeak_voice(const std::string& name);
std::unique_ptr<Voice> make_festival_voice(const std::string& name);

/// A voice that is installed.
struct InstalledVoice {
    std::string name;      ///< as find_voice() takes it
    std::string language;  ///< "en-us", "de", …; empty: the synthesiser does not say
};

/// All of them, by synthesiser.
std::vector<InstalledVoice> installed_voices();

std::vector<InstalledVoice> installed_flite_voices();
std::vector<InstalledVoice> installed_espeak_voices();
std::vector<InstalledVoice> installed_festival_voices();

}  // namespace ditto
