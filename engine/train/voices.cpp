#include "train/voices.h"

#include <string_view>

namespace ditto {
namespace {

// Weights per minute as measured in training: espeak-ng helps phones but not lips, and voices that
// are not Flite's count most (kal_diphone is Flite's kal16 over again).
constexpr float kFliteWeight = 0.8F, kEspeakWeight = 0.35F, kRepeatedWeight = 0.6F,
                kOtherWeight = 1.6F;
// Minutes relative to one espeak-ng variant.
constexpr float kFliteShare = 12, kEspeakShare = 1, kFestivalShare = 7;

void add_espeak(std::vector<VoiceInfo>& voices) {
    static constexpr const char* kEnglish[] = {
        "en-us",        "en-us+f1",      "en-us+f2",       "en-us+f3",      "en-us+f4",
        "en-us+f5",     "en-us+m1",      "en-us+m2",       "en-us+m3",      "en-us+m4",
        "en-us+m5",     "en-us+m6",      "en-us+m7",       "en-us+m8",      "en-us+klatt",
        "en-us+klatt2", "en-us+klatt3",  "en-us+klatt4",   "en-us+croak",   "en-us+Andy",
        "en-us+Annie",  "en-us+Michael", "en-us+steph",    "en-us+quincy",  "en-us+linda",
        "en-us+edward", "en-us+grandma", "en-us+grandpa",  "en-us+victor",  "en-us+belinda",
        "en-us+shelby", "en-us+zac",     "en-us+norbert",  "en-us+adam",    "en+f2",
        "en+m3",        "en+Storm",      "en-gb-scotland", "en-gb-x-rp+f4", "en-029+m2"};
    static constexpr const char* kLatin[] = {
        "de+m2", "de+f3", "fr+m4",    "fr+f2", "es+m1", "es+f4", "es-419+m6", "it+f1",
        "it+m3", "pt+f2", "pt-br+m5", "nl+m7", "nl+f5", "pl+f3", "pl+m1",     "sv+f1",
        "da+m2", "cs+f4", "hu+m3",    "ro+f2", "tr+m4", "fi+m8", "id+f5",     "sw+m6"};
    for (const char* name : kEnglish)
        voices.push_back(
            {std::string("espeak:") + name, Spelling::English, kEspeakWeight, kEspeakShare});
    for (const char* name : kLatin)
        voices.push_back(
            {std::string("espeak:") + name, Spelling::Latin, kEspeakWeight, kEspeakShare});
}

std::vector<VoiceInfo> recipe() {
    std::vector<VoiceInfo> voices;
    for (const char* name : {"awb", "rms", "slt", "kal16"})
        voices.push_back(
            {std::string("flite:") + name, Spelling::English, kFliteWeight, kFliteShare});
    const auto festival = [&](const char* name, Spelling spelling, float weight = kOtherWeight) {
        voices.push_back({std::string("festival:") + name, spelling, weight, kFestivalShare});
    };
    festival("kal_diphone", Spelling::English, kRepeatedWeight);
    festival("cmu_us_slt_arctic_hts", Spelling::English, kOtherWeight);
    for (const char* name : {"czech_ph", "czech_dita", "czech_machac", "czech_krb"})
        festival(name, Spelling::Czech);
    for (const char* name : {"lp_diphone", "pc_diphone"}) festival(name, Spelling::Italian);
    for (const char* name : {"hy_fi_mv_diphone", "suo_fi_lj_diphone"})
        festival(name, Spelling::Finnish);
    festival("upc_ca_ona_hts", Spelling::Catalan);
    festival("msu_ru_nsh_clunits", Spelling::Russian);
    // The recordings that festvox-ru is made of: a person, so no synthesis to get used to.
    voices.push_back({"recorded:msu_ru_nsh", Spelling::Russian, kOtherWeight, 2 * kFestivalShare});
    add_espeak(voices);
    return voices;
}

}  // namespace

const std::vector<VoiceInfo>& training_voices() {
    static const std::vector<VoiceInfo> voices = recipe();
    return voices;
}

const VoiceInfo& held_out_voice() {
    static const VoiceInfo voice{"festival:ked_diphone", Spelling::English, 1, 1};
    return voice;
}

std::unique_ptr<Voice> make_voice(const VoiceInfo& info) {
    constexpr std::string_view kRecorded = "recorded:";
    if (info.name.starts_with(kRecorded))
        return make_recorded_voice(info.name.substr(kRecorded.size()));
    return find_voice(info.name);
}

}  // namespace ditto
