#include <flite/flite.h>

#include <array>
#include <cstdlib>
#include <string_view>
#include <utility>

#include "core/fnv1a.h"
#include "speech/phone_map.h"
#include "speech/voice.h"

// Flite's headers do not declare what registers its voices.
extern "C" {
cst_voice* register_cmu_us_awb(const char* folder);
cst_voice* register_cmu_us_kal16(const char* folder);
cst_voice* register_cmu_us_rms(const char* folder);
cst_voice* register_cmu_us_slt(const char* folder);
}

namespace ditto {
namespace {

using UtterancePtr = std::unique_ptr<cst_utterance, decltype(&delete_utterance)>;

constexpr std::array<std::pair<std::string_view, cst_voice* (*)(const char*)>, 4> kVoices{
    {{"awb", register_cmu_us_awb},
     {"kal16", register_cmu_us_kal16},
     {"rms", register_cmu_us_rms},
     {"slt", register_cmu_us_slt}}};
constexpr const char* kLanguage = "en-us";
constexpr float kKalPitch = 95;  // Hz, the mean of kal16's intonation model

/// Phone end times from the segment relation; empty when a phone is not known.
Phones segments(cst_utterance* utterance, double seconds) {
    Phones phones;
    double start = 0;
    for (const cst_item* s = relation_head(utt_relation(utterance, "Segment")); s;
         s = item_next(s)) {
        const auto phone = map_phone(PhoneSet::English, item_name(s));
        const double end = std::min<double>(item_feat_float(s, "end"), seconds);
        if (!phone) return {};
        if (end <= start) continue;
        phones.push_back({*phone, start, end});
        start = end;
    }
    if (!phones.empty()) phones.back().end = seconds;
    return phones;
}

class FliteVoice : public Voice {
  public:
    explicit FliteVoice(cst_voice* voice) : voice_(voice) {}

    std::string language() const override { return kLanguage; }

    std::vector<Speech> say(std::span<const Line> lines) override {
        std::vector<Speech> speech;
        for (const Line& line : lines) speech.push_back(say(line));
        return speech;
    }

  private:
    Speech say(const Line& line) {
        feat_set_float(voice_->features, "duration_stretch", static_cast<float>(line.stretch));
        // Only the diphone voice takes a pitch; the others ignore it.
        feat_set_float(voice_->features, "int_f0_target_mean",
                       kKalPitch * static_cast<float>(line.pitch));
        std::srand(fnv1a(line.text));  // the synthesiser's noise comes from std::rand
        const UtterancePtr utterance(flite_synth_text(line.text.c_str(), voice_),
                                     &delete_utterance);
        const cst_wave* wave = utterance ? utt_wave(utterance.get()) : nullptr;
        if (!wave || wave->num_samples <= 0) return {};
        Speech speech{wave->sample_rate, {}, {}};
        speech.phones =
            segments(utterance.get(), static_cast<double>(wave->num_samples) / wave->sample_rate);
        speech.samples.assign(wave->samples, wave->samples + wave->num_samples);
        for (float& s : speech.samples) s /= 32768.0F;
        return speech;
    }

    cst_voice* voice_;  // owned by Flite
};

}  // namespace

std::unique_ptr<Voice> make_flite_voice(const std::string& name) {
    static const bool ready = flite_init() >= 0;
    for (const auto& [known, register_voice] : kVoices)
        if (ready && name == known) return std::make_unique<FliteVoice>(register_voice(nullptr));
    return nullptr;
}

std::vector<InstalledVoice> installed_flite_voices() {
    std::vector<InstalledVoice> voices;
    for (const auto& [name, register_voice] : kVoices)
        voices.push_back({"flite:" + std::string(name), kLanguage});
    return voices;
}

}  // namespace ditto
