// A playhead that jumps, with the bundled pack, a photograph and real speech.
#include "bench/jump_bench.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace ditto {
namespace {

TEST(JumpBench, GoingBackRendersNothingAgainInAQuarterOfTheMemory) {
    const std::string speech = std::string(DITTO_SHARED_DIR) + "/media/speech-16s-24k.wav";
    if (!std::filesystem::exists(speech)) GTEST_SKIP() << "needs ../shared/media";
    constexpr int kSide = 128;
    Project project;
    project.settings.portrait.path = std::string(DITTO_SAMPLES_DIR) + "/grace_hopper.jpg";
    project.settings.audio.path = speech;
    project.settings.pack = DITTO_STARTER_DIR;
    project.settings.sampling.steps = 2;
    project.settings.output.max_size = kSide;
    EditBenchOptions options;
    options.threads = 2;
    options.cache_bytes = 100 * kSide * kSide * 3;  // for a quarter of the film
    const JumpBenchReport report = bench_jump(project, options, 4, {});
    EXPECT_EQ(report.played, 100);
    EXPECT_EQ(report.again, 0);
    EXPECT_LE(report.shown, report.exact);
}

}  // namespace
}  // namespace ditto
