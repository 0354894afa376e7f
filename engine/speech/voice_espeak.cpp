#include <espeak-ng/speak_lib.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>

#include "core/fnv1a.h"
#include "speech/phone_map.h"
#include "speech/voice.h"

namespace ditto {
namespace {

constexpr int kIpaPhonemeEvents = 1 | 2;  // espeak_Initialize: phoneme events, named in IPA
constexpr double kBurstLead = 0.05;       // seconds from a stop's start to its burst
constexpr double kNormalRate = 175;       // words a minute
constexpr double kNormalPitch = 50;       // of 0…100
constexpr double kPitchPerOctave = 60;

struct Event {
    std::string symbol;
    double seconds;
};

struct Recording {
    std::vector<short> samples;
    std::vector<Event> events;
};

int receive(short* samples, int count, espeak_EVENT* event) {
    auto* recording = static_cast<Recording*>(event->user_data);
    if (!recording) return 0;
    if (samples) recording->samples.insert(recording->samples.end(), samples, samples + count);
    for (; event->type != espeakEVENT_LIST_TERMINATED; ++event) {
        if (event->type != espeakEVENT_PHONEME) continue;
        const char* text = event->id.string;
        recording->events.push_back(
            {{text, strnlen(text, sizeof event->id.string)}, event->audio_position / 1000.0});
    }
    return 0;
}

/// The library is one engine per process.
int engine_rate() {
    static const int rate = [] {
        const int r = espeak_Initialize(AUDIO_OUTPUT_RETRIEVAL, 0, nullptr, kIpaPhonemeEvents);
        if (r > 0) espeak_SetSynthCallback(receive);
        return r;
    }();
    return rate;
}

bool is_mark(const std::string& symbol) {
    return symbol.starts_with('(') || symbol == "ʲ" || symbol == "ː" || symbol == "ˈ" ||
           symbol == "ˌ";
}

bool marks_burst(Phone phone) {
    return phone == Phone::P || phone == Phone::T || phone == Phone::K || phone == Phone::CH;
}

/// Events name a phone and its start, except that those of voiceless stops mark the burst.
Phones phones_of(const std::vector<Event>& events, double seconds) {
    Phones phones{{Phone::Sil, 0, 0}};
    for (const Event& event : events) {
        if (is_mark(event.symbol)) continue;
        const auto phone =
            event.symbol.empty() ? Phone::Sil : map_phone(PhoneSet::Ipa, event.symbol);
        if (!phone) return {};
        // A glottal stop does not close the mouth: the sound before it goes on.
        if (*phone == Phone::Sil && !event.symbol.empty()) continue;
        const double start = event.seconds - (marks_burst(*phone) ? kBurstLead : 0);
        // At least 10 ms are left for the sound before.
        phones.push_back({*phone,
                          std::clamp(start, phones.back().start + 0.01,
                                     std::max(seconds, phones.back().start + 0.01)),
                          0});
    }
    for (std::size_t i = 0; i < phones.size(); ++i)
        phones[i].end = i + 1 < phones.size() ? phones[i + 1].start : seconds;
    std::erase_if(phones, [](const PhoneSpan& p) { return p.end <= p.start; });
    if (phones.size() < 3) return {};
    phones.front().start = 0;
    return phones;
}

class EspeakVoice : public Voice {
  public:
    EspeakVoice(std::string name, std::string language)
        : name_(std::move(name)), language_(std::move(language)) {}

    std::string language() const override { return language_; }

    std::vector<Speech> say(std::span<const Line> lines) override {
        std::vector<Speech> speech(lines.size());
        if (espeak_SetVoiceByName(name_.c_str()) != EE_OK) return speech;
        for (std::size_t i = 0; i < lines.size(); ++i) speech[i] = say(lines[i]);
        return speech;
    }

  private:
    static Speech say(const Line& line) {
        const double pitch = kNormalPitch + kPitchPerOctave * std::log2(line.pitch);
        espeak_SetParameter(espeakRATE, static_cast<int>(kNormalRate / line.stretch), 0);
        espeak_SetParameter(espeakPITCH, static_cast<int>(std::clamp(pitch, 10.0, 95.0)), 0);
        std::srand(fnv1a(line.text));  // the synthesiser's noise comes from std::rand
        Recording recording;
        espeak_Synth(line.text.c_str(), line.text.size() + 1, 0, POS_CHARACTER, 0,
                     espeakCHARS_UTF8 | espeakENDPAUSE, nullptr, &recording);
        espeak_Synchronize();
        if (recording.samples.empty()) return {};
        Speech speech{engine_rate(), {}, {}};
        speech.phones = phones_of(recording.events,
                                  static_cast<double>(recording.samples.size()) / speech.rate);
        speech.samples.assign(recording.samples.begin(), recording.samples.end());
        for (float& s : speech.samples) s /= 32768.0F;
        return speech;
    }

    std::string name_, language_;
};

/// The first byte of the languages is a priority.
std::string language_of(const espeak_VOICE& voice) {
    return voice.languages && *voice.languages ? voice.languages + 1 : "";
}

}  // namespace

std::unique_ptr<Voice> make_espeak_voice(const std::string& name) {
    if (engine_rate() <= 0 || espeak_SetVoiceByName(name.c_str()) != EE_OK) return nullptr;
    const espeak_VOICE* const voice = espeak_GetCurrentVoice();
    return std::make_unique<EspeakVoice>(name, voice ? language_of(*voice) : "");
}

std::vector<InstalledVoice> installed_espeak_voices() {
    std::vector<InstalledVoice> voices;
    if (engine_rate() <= 0) return voices;
    for (const espeak_VOICE** voice = espeak_ListVoices(nullptr); voice && *voice; ++voice) {
        // The identifier is a file in a family's folder: "gmw/en-US".
        const std::string file = (*voice)->identifier ? (*voice)->identifier : "";
        const std::string name = file.substr(file.rfind('/') + 1);
        if (espeak_SetVoiceByName(name.c_str()) != EE_OK) continue;
        voices.push_back({"espeak:" + name, language_of(**voice)});
    }
    return voices;
}

}  // namespace ditto
