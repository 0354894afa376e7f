// `ditto speak`, as people use it.
#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "core/scratch_folder.h"
#include "media/audio_reader.h"
#include "run_program.h"

namespace ditto {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::run_ditto;

class SpeakCommandTest : public ::testing::Test {
  protected:
    std::string at(const char* name) const { return (folder_.path() / name).string(); }
    double seconds(const char* name) const {
        return read_audio(at(name), {.sample_rate = 16000, .channels = 1}).seconds();
    }

    const ScratchFolder folder_;
};

TEST_F(SpeakCommandTest, TakesAnotherVoiceForAnotherWritingUnlessOneIsAskedFor) {
    const auto switched = run_ditto({"speak", "你好，世界。今天天气很好。", "-o", at("a.wav")});
    EXPECT_EQ(switched.status, 0) << switched.errors;
    EXPECT_THAT(switched.errors,
                HasSubstr("flite:slt cannot speak this text; espeak:cmn speaks it"));
    EXPECT_GT(seconds("a.wav"), 1.5);

    const auto refused =
        run_ditto({"speak", "你好，世界。", "--voice", "flite:slt", "-o", at("b.wav")});
    EXPECT_EQ(refused.status, 3);
    EXPECT_THAT(refused.errors,
                HasSubstr("cannot speak 你好，世界; choose another, such as espeak:cmn"));
    EXPECT_FALSE(std::filesystem::exists(at("b.wav")));

    const auto plain = run_ditto({"speak", "Hello.", "--json", "-o", at("c.wav")});
    EXPECT_EQ(plain.status, 0);
    EXPECT_THAT(plain.errors, IsEmpty());
}

TEST_F(SpeakCommandTest, ReadsTextsOfUtf16) {
    std::string text = "\xFF\xFE";
    for (const char c : std::string("One two three four.")) text += c, text += '\0';
    std::ofstream(at("text.txt"), std::ios::binary) << text;
    const auto result = run_ditto({"speak", "--file", at("text.txt"), "-o", at("a.wav")});
    EXPECT_EQ(result.status, 0) << result.errors;
    const auto same = run_ditto({"speak", "One two three four.", "-o", at("b.wav")});
    EXPECT_EQ(same.status, 0) << same.errors;
    EXPECT_DOUBLE_EQ(seconds("a.wav"), seconds("b.wav"));
}

}  // namespace
}  // namespace ditto
