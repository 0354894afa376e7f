// Texts spoken by the bundled synthesisers and by other programs.
#include "speech/speak.h"

#include <gmock/gmock.h>

#include <filesystem>

#include "core/error.h"
#include "speech/writing.h"

namespace ditto {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

const ProgressFn kQuiet = [](const Progress&) {};

TEST(Sentences, EndWhereTheySound) {
    EXPECT_THAT(
        sentences("Dr. Smith met Mrs. J. Doe at 3.5 km. Really? Yes!\nGood.\n\nA title\n\nEnd"),
        ElementsAre("Dr. Smith met Mrs. J. Doe at 3.5 km.", "Really?", "Yes!", "Good.", "A title",
                    "End"));
    EXPECT_THAT(sentences("A title\r\n\r\nOne more\n \t\nand\r\nthe end"),
                ElementsAre("A title", "One more", "and\r\nthe end"));
    EXPECT_THAT(sentences(" \n "), ElementsAre());
    std::string endless;
    for (int i = 0; i < 1000; ++i) endless += "word ";
    for (const std::string& part : sentences(endless)) EXPECT_LT(part.size(), 700u);

    std::string unbroken, joined;
    for (int i = 0; i < 2000; ++i) unbroken += "日";
    for (const std::string& part : sentences(unbroken)) {
        EXPECT_LT(part.size(), 1300u);
        EXPECT_TRUE(part.starts_with("日"));
        joined += part;
    }
    EXPECT_EQ(joined, unbroken);
}

class SpeakingVoices : public ::testing::TestWithParam<const char*> {};

TEST_P(SpeakingVoices, PhonesCoverTheSpeech) {
    const auto voice = find_voice(GetParam());
    ASSERT_TRUE(voice);
    const Delivery slow{.rate = 0.8, .pause = 0.5};
    const Speech one = speak(*voice, "Pump it up.", {}, kQuiet, {});
    const Speech two = speak(*voice, "Pump it up. Bob, map it!", slow, kQuiet, {});
    EXPECT_GT(two.seconds(), one.seconds() / 0.85 + 0.5);
    ASSERT_FALSE(two.phones.empty());
    double last = 0;
    for (const PhoneSpan& phone : two.phones) {
        EXPECT_NEAR(phone.start, last, 1e-6);
        last = phone.end;
    }
    EXPECT_NEAR(last, two.seconds(), 1e-6);
    int closures = 0;
    for (const PhoneSpan& phone : two.phones)
        closures += phone.phone == Phone::P || phone.phone == Phone::B || phone.phone == Phone::M;
    EXPECT_GE(closures, 7);
}

INSTANTIATE_TEST_SUITE_P(Voices, SpeakingVoices,
                         ::testing::Values("flite:slt", "flite:kal16", "espeak:en-us"),
                         [](const auto& name) {
                             std::string text = name.param;
                             std::erase_if(text, [](unsigned char c) { return !std::isalnum(c); });
                             return text;
                         });

TEST(Speak, KnowsThePhonesWithoutAPauseToo) {
    const auto voice = find_voice("flite:slt");
    ASSERT_TRUE(voice);
    const Delivery quick{.pause = 0};
    EXPECT_FALSE(speak(*voice, "A boat. It is blue.", quick, kQuiet, {}).phones.empty());
}

TEST(Speak, FestivalSaysWhatStandsInQuotes) {
    const auto voice = find_voice("festival:ked_diphone");
    if (!voice) GTEST_SKIP() << "festival:ked_diphone is not installed";
    const Line plain{.text = "He said hello to me."};
    const Line quoted{.text = R"(He said "hello" \ to me.)"};
    const auto said = voice->say(std::vector{plain, quoted});
    ASSERT_EQ(said.size(), 2u);
    EXPECT_GT(said[1].seconds(), 0.9 * said[0].seconds());
    EXPECT_GT(said[0].seconds(), 1);
}

TEST(Speak, SaysOtherLanguagesWithoutTheirPhones) {
    const auto voice = find_voice("espeak:cmn");
    ASSERT_TRUE(voice);
    EXPECT_GT(speak(*voice, "你好，世界。", {}, kQuiet, {}).seconds(), 0.5);
}

TEST(Speak, RefusesWhatCannotBeSaid) {
    const auto voice = find_voice("flite:slt");
    ASSERT_TRUE(voice);
    EXPECT_THROW(speak(*voice, "", {}, kQuiet, {}), Error);
    EXPECT_THROW(find_voice("parrot:polly"), Error);
    EXPECT_FALSE(find_voice("espeak:no-such-language"));
}

TEST(Speak, RefusesAWritingSystemThatTheVoiceCannotSpeak) {
    const auto said = [](const char* voice, const char* text) {
        const auto speaker = find_voice(voice);
        EXPECT_TRUE(speaker) << voice;
        try {
            return std::to_string(speak(*speaker, text, {}, kQuiet, {}).empty());
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::BadInput);
            return std::string(error.what());
        }
    };
    EXPECT_EQ(said("flite:slt", "你好，世界。"),
              "the voice cannot speak 你好，世界; choose another, such as espeak:cmn");
    EXPECT_THAT(said("espeak:en-us", "Привет, мир!"), ::testing::HasSubstr("espeak:ru"));
    EXPECT_THAT(said("espeak:cmn", "Καλημέρα σας"), ::testing::HasSubstr("espeak:el"));
    for (const auto& [voice, text] :
         {std::pair("espeak:ru", "Привет, мир!"), std::pair("espeak:ru", "Hello."),
          std::pair("flite:slt", "She calls it \u03c0, and the town of Zürich."),
          std::pair("espeak:cmn", "你好，Bob。")})
        EXPECT_EQ(said(voice, text), "0") << text;
}

TEST(Writing, WordsOfAnotherSystemAreFound) {
    EXPECT_EQ(unspoken_words("你好", "en-us"), "你好");
    EXPECT_EQ(unspoken_words("Привет всем", "en"), "Привет всем");
    EXPECT_EQ(unspoken_words("Say “привет” to all, громко и внятно, пожалуйста", "en"), "привет");
    EXPECT_FALSE(unspoken_words("", "en"));
    EXPECT_FALSE(unspoken_words("123 … 😀!", "en"));
    EXPECT_FALSE(unspoken_words("Привет", "uk"));
    EXPECT_FALSE(unspoken_words("Grüße aus Łódź", "en"));
    EXPECT_FALSE(unspoken_words("안녕하세요", "ko"));
    EXPECT_TRUE(unspoken_words("你好", "cmn-latn-pinyin"));
    EXPECT_TRUE(unspoken_words("नमस्ते", "ru"));
    EXPECT_FALSE(unspoken_words("नमस्ते", "hi"));
}

TEST(Speak, ListsEachVoiceThatCanBeFound) {
    const auto voices = installed_voices();
    EXPECT_GT(voices.size(), 50u);
    for (const InstalledVoice& each : voices) {
        if (each.name.starts_with("festival:")) continue;  // a second each
        EXPECT_TRUE(find_voice(each.name)) << each.name;
    }
}

TEST(SpeakByCommand, GivesTheTextAsOneArgumentOrAsInput) {
    const Speech said = speak_by_command("espeak-ng -w {output} '{text}'", "Hello; $(reboot)", {});
    EXPECT_GT(said.seconds(), 0.5);
    const Speech read = speak_by_command("espeak-ng --stdin -w {output}", "Hello there", {});
    EXPECT_GT(read.seconds(), 0.4);
    // What a text holds is text.
    EXPECT_GT(speak_by_command("espeak-ng -w {output} -- {text}", "say {output}", {}).seconds(),
              0.4);
}

TEST(SpeakByCommand, SaysWhyItFailed) {
    const auto refusal = [](const char* command) {
        try {
            speak_by_command(command, "Hello", {});
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::BadInput);
            return std::string(error.what());
        }
        return std::string();
    };
    EXPECT_THAT(refusal("say {text}"), HasSubstr("{output}"));
    EXPECT_THAT(refusal("no-such-synthesiser {output}"), HasSubstr("no-such-synthesiser"));
    EXPECT_THAT(refusal("sh -c 'echo no licence >&2; exit 4' {output}"),
                HasSubstr("status 4: no licence"));
    EXPECT_THAT(refusal("true {output}"), HasSubstr("wrote no sound"));
    EXPECT_THAT(refusal("sh -c 'echo text > $0' {output}"), HasSubstr("speech.wav"));
}

}  // namespace
}  // namespace ditto
