// What options take, and what is told of the rest.
#include <gmock/gmock.h>

#include "run_program.h"

namespace ditto {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::run_ditto;

/// What is told of wrong usage.
std::string refusal(std::vector<std::string> words) {
    const auto result = run_ditto(words);
    EXPECT_EQ(result.status, 2) << result.errors;
    return result.errors;
}

std::string refusal_of(const char* option, const char* value) {
    return refusal({"render", "--portrait", "p.png", "--audio", "a.wav", "-o", "o.mp4",
                    std::string(option) + "=" + value});
}

TEST(Options, NumbersAreNumbersWithinTheirRange) {
    for (const char* option : {"--expression", "--mouth", "--guidance", "--crop-scale"})
        EXPECT_THAT(refusal_of(option, "nan"), HasSubstr("nan is not within")) << option;
    for (const char* seed : {"-1", "9223372036854775808", "99999999999999999999", "1.5"})
        EXPECT_THAT(refusal_of("--seed", seed), HasSubstr("9223372036854775807")) << seed;
    EXPECT_THAT(refusal_of("--face", "-1"), HasSubstr("--face: -1 is not within 0 to 1000"));
    for (const char* command : {"set-key", "delete-key"}) {
        std::vector<std::string> words{"project", command, "no.ditto", "head.yaw", "nan"};
        if (words[1] == "set-key") words.emplace_back("1");
        EXPECT_THAT(refusal(words), HasSubstr("time: nan"));
    }
    EXPECT_THAT(refusal({"project", "new", "no.ditto", "--seed", "99999999999999999999"}),
                HasSubstr("--seed"));
}

TEST(Options, ChoicesAreListed) {
    EXPECT_THAT(refusal_of("--sampler", "foo"), HasSubstr("foo is not one of ddim, dpmpp"));
    EXPECT_THAT(refusal_of("--device", "tpu"), HasSubstr("one of auto, cpu, cuda"));
    EXPECT_THAT(refusal_of("--precision", "1"), HasSubstr("1 is not one of auto, bf16"));
    EXPECT_THAT(refusal_of("--sampler", "0"), HasSubstr("one of ddim, dpmpp"));
    EXPECT_THAT(refusal_of("--preset", "foo"), HasSubstr("one of ultrafast, superfast"));
    EXPECT_THAT(refusal_of("--format", "avi"), HasSubstr("one of h264, h265"));
    EXPECT_THAT(refusal({"project", "set-key", "no.ditto", "head.yaw", "1", "1", "--interp", "0"}),
                HasSubstr("0 is not one of bezier, hold, linear"));
    EXPECT_THAT(refusal({"stream", "--samples", "u8"}), HasSubstr("one of f32le, s16le, s32le"));
    EXPECT_THAT(refusal({"stream", "--format", "1"}), HasSubstr("1 is not one of flv, mp4"));
    for (const char* command : {"render", "stream", "motion", "bench"}) {
        const auto help = run_ditto({command, "--help"});
        EXPECT_EQ(help.status, 0);
        EXPECT_THAT(help.output, AllOf(HasSubstr("one of ddim, dpmpp=ddim"), Not(HasSubstr("->")),
                                       Not(HasSubstr("e+308"))))
            << command;
    }
}

TEST(Options, UnknownCommandsAreNamedWithTheOneThatWasMeant) {
    EXPECT_EQ(refusal({"rendr", "--portrait", "p.png", "-o", "o.mp4"}),
              "ditto: unknown command 'rendr'; did you mean 'render'?\n");
    EXPECT_EQ(refusal({"project", "colect", "film.ditto"}),
              "ditto: unknown command 'colect'; did you mean 'collect'?\n");
    EXPECT_EQ(refusal({"frobnicate"}),
              "ditto: unknown command 'frobnicate'; `ditto --help` lists the available ones\n");
    EXPECT_THAT(refusal({}), HasSubstr("subcommand is required"));
}

TEST(Options, UnknownOptionsAreNamedWithTheOneThatWasMeant) {
    const auto render = [](const std::vector<std::string>& more) {
        std::vector<std::string> words{"render", "--audio", "a.wav", "-o", "o.mp4"};
        words.insert(words.end(), more.begin(), more.end());
        return refusal(words);
    };
    const std::string portrait =
        "ditto: unknown option '--potrait' of `ditto render`; did you mean '--portrait'?\n";
    EXPECT_EQ(render({"--potrait", "p.png"}), portrait);
    EXPECT_EQ(render({"--potrait=p.png"}), portrait);
    EXPECT_EQ(render({"--portrait", "p.png", "--max_size", "640"}),
              "ditto: unknown option '--max_size' of `ditto render`; did you mean '--max-size'?\n");
    // What is missing or wrong besides comes after that.
    EXPECT_EQ(refusal({"render", "--potrait", "p.png"}), portrait);
    EXPECT_EQ(render({"--potrait", "p.png", "--fps", "26"}), portrait);
    EXPECT_EQ(render({"--frobnicate"}),
              "ditto: unknown option '--frobnicate' of `ditto render`; `ditto render --help` lists "
              "the available ones\n");
    EXPECT_THAT(render({"-x"}), HasSubstr("unknown option '-x'"));
    EXPECT_EQ(refusal({"--versoin"}),
              "ditto: unknown option '--versoin' of `ditto`; did you mean '--version'?\n");
    EXPECT_EQ(refusal({"project", "set", "film.ditto", "--max-sise", "64"}),
              "ditto: unknown option '--max-sise' of `ditto project set`; did you mean "
              "'--max-size'?\n");
    EXPECT_EQ(refusal({"inspect", "a.jpg", "b.jpg"}),
              "ditto: 'b.jpg' is unexpected; `ditto inspect --help` shows what `ditto inspect` "
              "takes\n");
    EXPECT_EQ(run_ditto({"render", "--potrait", "--help"}).status, 0);
}

}  // namespace
}  // namespace ditto
