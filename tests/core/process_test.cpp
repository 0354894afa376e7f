#include "core/process.h"

#include <gmock/gmock.h>

#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <thread>

#include "core/error.h"

namespace ditto {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

TEST(Process, GivesStatusOutputAndErrors) {
    const auto result = run_process({"sh", "-c", "cat; echo worse >&2; exit 7"}, "said", {});
    EXPECT_EQ(result.status, 7);
    EXPECT_EQ(result.output, "said");
    EXPECT_EQ(result.errors, "worse\n");
    EXPECT_EQ(run_process({"sh", "-c", "kill -9 $$"}, "", {}).status, 128 + 9);
}

TEST(Process, TakesArgumentsAsTheyAre) {
    EXPECT_EQ(run_process({"printf", "%s", "$HOME; `id` \"x\""}, "", {}).output,
              "$HOME; `id` \"x\"");
}

TEST(Process, FeedsMoreThanAPipeHoldsAndKeepsTheEndOfWhatIsSaid) {
    const std::string much(5 << 20, 'x');
    const auto result = run_process({"sh", "-c", "cat; printf end"}, much, {});
    EXPECT_THAT(result.output, ::testing::EndsWith("xxxend"));
    EXPECT_LT(result.output.size(), much.size());
    EXPECT_EQ(run_process({"true"}, much, {}).status, 0);  // which does not read its input
}

TEST(Process, GoesOnWithProgramsThatFallSilent) {
    const std::string silent = "exec >/dev/null 2>&1; ";
    const std::string much(300'000, 'x');
    EXPECT_EQ(run_process({"sh", "-c", silent + "test $(wc -c) = 300000"}, much, {}).status, 0);
    EXPECT_EQ(run_process({"sh", "-c", silent + "sleep 0.2; exit 7"}, much, {}).status, 7);
}

std::string refusal(const std::vector<std::string>& arguments) {
    try {
        run_process(arguments, "", {});
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::BadInput);
        return error.what();
    }
    return "";
}

TEST(Process, SaysWhyAProgramCannotBeRun) {
    EXPECT_THAT(refusal({"no-such-program-here"}),
                AllOf(HasSubstr("no-such-program-here"), HasSubstr("check its name")));
    EXPECT_THAT(refusal({"true", std::string(200'000, 'x')}), HasSubstr("standard input"));
}

class CancelledProcess : public ::testing::TestWithParam<const char*> {};

TEST_P(CancelledProcess, Ends) {
    const CancelToken cancel;
    const std::filesystem::path runs =
        std::filesystem::temp_directory_path() / ("ditto-process-" + std::to_string(::getpid()));
    std::jthread canceller([&] {
        while (!std::filesystem::exists(runs)) std::this_thread::yield();
        cancel.cancel();
    });
    EXPECT_THROW(
        run_process({"sh", "-c", GetParam() + ("touch " + runs.string()) + "; exec sleep 600"}, "",
                    cancel),
        Error);
    std::filesystem::remove(runs);
}

INSTANTIATE_TEST_SUITE_P(Process, CancelledProcess, ::testing::Values("", "exec >/dev/null 2>&1; "),
                         [](const auto& begin) { return *begin.param ? "Silent" : "Listening"; });

TEST(Process, SplitsCommandsIntoWords) {
    EXPECT_THAT(split_command("piper --model 'my voice.onnx' -f {output}"),
                ElementsAre("piper", "--model", "my voice.onnx", "-f", "{output}"));
    EXPECT_THAT(split_command(R"(a\ b "c \" d"'' e)"), ElementsAre("a b", "c \" d", "e"));
    EXPECT_THAT(split_command("  "), ElementsAre());
    EXPECT_THROW(split_command("say 'no end"), Error);
}

TEST(Process, LastLineIsTheLastThatSaysSomething) {
    EXPECT_EQ(last_line("one\ntwo\n\n"), "two");
    EXPECT_EQ(last_line("one"), "one");
    EXPECT_EQ(last_line("\n"), "");
}

}  // namespace
}  // namespace ditto
