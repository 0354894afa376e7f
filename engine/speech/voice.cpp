#include "speech/voice.h"

#include "core/error.h"

namespace ditto {

std::unique_ptr<Voice> find_voice(const std::string& name) {
    const auto colon = name.find(':');
    const std::string synthesiser = name.substr(0, colon);
    const std::string voice = colon == std::string::npos ? "" : name.substr(colon + 1);
    if (synthesiser == "flite") return make_flite_voice(voice);
    if (synthesiser == "espeak") return make_espeak_voice(voice);
    if (synthesiser == "festival") return make_festival_voice(voice);
    throw Error(
        ErrorKind::BadInput,
        "the voice " + name + " belongs to no known synthesiser; use flite:, espeak: or festival:");
}

std::vector<InstalledVoice> installed_voices() {
    std::vector<InstalledVoice> all = installed_flite_voices();
    for (const auto& more : {installed_espeak_voices(), installed_festival_voices()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

}  // namespace ditto
