#include "train/voices.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/error.h"

namespace ditto {
namespace {

class EveryVoice : public testing::TestWithParam<VoiceInfo> {};

std::vector<Line> lines_for(const VoiceInfo& info) {
    if (info.spelling == Spelling::English)
        return {{"The pump bumped my map above the boat."}, {"Papa, my map!"}};
    if (info.spelling == Spelling::Russian) return {{"мама пила воду."}, {"бабушка пекла блины."}};
    return {{"papa mabo pumi bota."}, {"mama tupo bami."}};
}

TEST_P(EveryVoice, SpansAreMonotoneAndCoverTheSound) {
    const auto voice = make_voice(GetParam());
    if (!voice) GTEST_SKIP() << GetParam().name << " is not installed";
    const auto speech = voice->say(lines_for(GetParam()));
    ASSERT_EQ(speech.size(), 2U);
    for (const Speech& s : speech) {
        ASSERT_FALSE(s.empty());
        double last = 0;
        for (const PhoneSpan& p : s.phones) {
            EXPECT_NEAR(p.start, last, 1e-9);
            EXPECT_GT(p.end, p.start);
            last = p.end;
        }
        EXPECT_NEAR(last, static_cast<double>(s.samples.size()) / s.rate, 1e-6);
        EXPECT_TRUE(std::ranges::any_of(s.phones, [](const PhoneSpan& p) {
            return p.phone == Phone::P || p.phone == Phone::B || p.phone == Phone::M;
        }));
    }
}

// One voice of each synthesiser and language; all 77 would take a minute.
INSTANTIATE_TEST_SUITE_P(
    Voices, EveryVoice,
    testing::Values(VoiceInfo{"flite:rms"}, VoiceInfo{"flite:kal16"}, VoiceInfo{"espeak:en-us+f3"},
                    VoiceInfo{"espeak:de+m2", Spelling::Latin}, VoiceInfo{"festival:ked_diphone"},
                    VoiceInfo{"festival:cmu_us_slt_arctic_hts"},
                    VoiceInfo{"festival:czech_dita", Spelling::Czech},
                    VoiceInfo{"festival:lp_diphone", Spelling::Italian},
                    VoiceInfo{"festival:hy_fi_mv_diphone", Spelling::Finnish},
                    VoiceInfo{"festival:upc_ca_ona_hts", Spelling::Catalan},
                    VoiceInfo{"festival:msu_ru_nsh_clunits", Spelling::Russian},
                    VoiceInfo{"recorded:msu_ru_nsh", Spelling::Russian}),
    [](const auto& voice) {
        std::string name = voice.param.name;
        std::ranges::replace_if(
            name, [](unsigned char c) { return !std::isalnum(c); }, '_');
        return name;
    });

TEST(Voices, SameLinesSameSpeech) {
    for (const char* name : {"flite:rms", "flite:kal16", "espeak:en-us+f3"}) {
        const auto voice = make_voice({name});
        ASSERT_TRUE(voice) << name;
        const std::vector<Line> lines{{"The pump bumped my map."}};
        const std::vector<Line> others{{"A boat.", 1.2, 0.8}};
        const auto first = voice->say(lines);
        voice->say(others);
        const auto again = voice->say(lines);
        ASSERT_EQ(first[0].phones.size(), again[0].phones.size()) << name;
        for (std::size_t i = 0; i < first[0].phones.size(); ++i) {
            EXPECT_EQ(first[0].phones[i].phone, again[0].phones[i].phone) << name;
            EXPECT_NEAR(first[0].phones[i].end, again[0].phones[i].end, 0.005) << name;
        }
        // espeak-ng goes on with its oscillators where it stopped.
        if (!std::string(name).starts_with("espeak")) {
            EXPECT_EQ(first[0].samples, again[0].samples) << name;
        }
    }
}

TEST(Voices, StretchLengthens) {
    for (const char* name :
         {"flite:rms", "flite:kal16", "espeak:en-us+f3", "festival:ked_diphone"}) {
        const auto voice = make_voice({name});
        if (!voice) continue;
        const std::vector<Line> lines{{"The pump bumped my map.", 0.9},
                                      {"The pump bumped my map.", 1.2}};
        const auto speech = voice->say(lines);
        EXPECT_GT(speech[1].phones.back().end, 1.15 * speech[0].phones.back().end) << name;
    }
}

TEST(Voices, HeldOutVoiceIsNotTrained) {
    std::set<std::string> names;
    for (const VoiceInfo& info : training_voices()) {
        EXPECT_TRUE(names.insert(info.name).second) << info.name << " is listed twice";
        EXPECT_NE(info.name, held_out_voice().name);
        EXPECT_EQ(info.name.find("ked"), std::string::npos);
    }
    EXPECT_GE(std::ranges::count_if(names, [](const auto& n) { return n.starts_with("espeak:"); }),
              50);
}

TEST(Voices, AbsentOrUnknown) {
    EXPECT_FALSE(make_voice({"flite:nobody"}));
    EXPECT_FALSE(make_voice({"espeak:no-such-language"}));
    EXPECT_FALSE(make_voice({"festival:nobody"}));
    EXPECT_THROW(make_voice({"parrot:polly"}), Error);
    EXPECT_THROW(make_voice({""}), Error);
}

}  // namespace
}  // namespace ditto
