// What a moved key costs, with the bundled pack, a photograph and real speech.
#include "bench/edit_bench.h"

#include <gmock/gmock.h>

#include <filesystem>

#include "core/error.h"

namespace ditto {
namespace {

const std::string kSpeech = std::string(DITTO_SHARED_DIR) + "/media/speech-16s-24k.wav";

class EditBenchTest : public ::testing::Test {
  protected:
    void SetUp() override {
        if (!std::filesystem::exists(kSpeech)) GTEST_SKIP() << "needs ../shared/media";
        project_.settings.portrait.path = std::string(DITTO_SAMPLES_DIR) + "/grace_hopper.jpg";
        project_.settings.audio.path = kSpeech;
        project_.settings.pack = DITTO_STARTER_DIR;
        project_.settings.sampling.steps = 2;
        project_.settings.output.max_size = 96;
    }

    Project project_;
};

TEST_F(EditBenchTest, AMovedKeySamplesTwoWindowsAtMostAndLeavesTheRestAsItWas) {
    const EditBenchReport report =
        bench_edits(project_, {.places = 5, .moves = 2, .threads = 2}, {});
    EXPECT_EQ(report.corrected.count(), 20);
    EXPECT_EQ(report.shown.count(), 20);
    EXPECT_LE(report.shown.mean(), report.corrected.mean());
    EXPECT_EQ(report.moves, 10);
    EXPECT_GE(report.windows, report.moves);
    EXPECT_LE(report.most_windows, 2);
    EXPECT_GT(report.compared, 5 * 200);
    EXPECT_EQ(report.changed, 0);
}

TEST_F(EditBenchTest, PlaysInRealTime) {
    const PlaybackBenchReport report = bench_playback(project_, {.threads = 2}, 2, {});
    EXPECT_EQ(report.frames, 50);
    EXPECT_LE(report.dropped_late, report.dropped);
    EXPECT_LE(report.dropped_late, 25);
}

TEST_F(EditBenchTest, SaysWhatIsWrongWithAProject) {
    project_.settings.portrait.path = "/nowhere/portrait.jpg";
    EXPECT_THROW(bench_edits(project_, {}, {}), Error);
    EXPECT_THROW(bench_playback(project_, {}, 60, {}), Error);
    EXPECT_THROW(bench_edits({}, {}, {}), Error);
}

}  // namespace
}  // namespace ditto
