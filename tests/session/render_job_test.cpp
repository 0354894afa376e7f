// The offline render, as those see it who watch it.
#include "session/render_job.h"

#include <unistd.h>

#include <gmock/gmock.h>

#include <filesystem>
#include <stdexcept>

namespace ditto {
namespace {

namespace fs = std::filesystem;

class RenderJobTest : public ::testing::Test {
  protected:
    void SetUp() override {
        if (!fs::exists(DITTO_SHARED_DIR "/media")) GTEST_SKIP() << "needs ../shared/media";
        fs::create_directories(folder_);
        job_.portrait = DITTO_SAMPLES_DIR "/grace_hopper.jpg";
        job_.audio = DITTO_SHARED_DIR "/media/speech-16s-24k.wav";
        job_.output = folder_ / "out.mp4";
        job_.pack = DITTO_STARTER_DIR;
        job_.video.max_size = 96;
        job_.motion.steps = 1;
        job_.threads = 2;
    }
    void TearDown() override { fs::remove_all(folder_); }

    RenderJob job_;
    fs::path folder_ =
        fs::temp_directory_path() / ("ditto-render-job-test-" + std::to_string(::getpid()));
};

TEST_F(RenderJobTest, ShowsEachFrameInOrderBeforeItIsWritten) {
    std::int64_t shown = 0, written = 0;
    const RenderReport report = render_video(
        job_, [&](const Progress& progress) { written = progress.done; }, {},
        [&](std::int64_t index, const Image& frame) {
            EXPECT_EQ(index, shown++);
            EXPECT_EQ(index, written);
            EXPECT_EQ(std::max(frame.width, frame.height), 96);
        });
    EXPECT_GT(shown, 300);
    EXPECT_EQ(shown, report.frames);
}

TEST_F(RenderJobTest, WhatTheWatchThrowsEndsItAndLeavesNothing) {
    EXPECT_THROW(render_video(
                     job_, [](const Progress&) {}, {},
                     [](std::int64_t index, const Image&) {
                         if (index == 3) throw std::runtime_error("enough");
                     }),
                 std::runtime_error);
    EXPECT_TRUE(fs::is_empty(folder_));
}

}  // namespace
}  // namespace ditto
