// What a session does next, one task after the other in this thread.
#include "session/session_state.h"

#include <unistd.h>

#include <gmock/gmock.h>

#include <filesystem>

#include "media/wav_file.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using ::testing::Each;
using ::testing::HasSubstr;

class SessionStateTest : public ::testing::Test {
  protected:
    void SetUp() override {
        fs::create_directories(folder_);
        project_.settings.portrait.path = DITTO_SAMPLES_DIR "/grace_hopper.jpg";
        project_.settings.audio.path = folder_ / "speech.wav";
        project_.settings.cut.end = 1;
        project_.settings.pack = DITTO_STARTER_DIR;
        project_.settings.sampling.steps = 1;
        project_.settings.output.max_size = 96;
        write_recording();
    }
    void TearDown() override { fs::remove_all(folder_); }

    void write_recording() const {
        write_wav(project_.settings.audio.path, std::vector<float>(48000, 0.1f), 16000);
    }

    void set(const Project& project) {
        state_.set_project(std::make_shared<const Project>(project));
    }

    std::shared_ptr<SessionTask> begin() {
        for (bool again = true; again;)
            if (auto task = state_.begin_next(again)) return task;
        return nullptr;
    }

    void finish(const std::shared_ptr<SessionTask>& task) {
        std::optional<std::string> error;
        try {
            task->run(task->cancel);
        } catch (const std::exception& e) {
            error = e.what();
        }
        state_.end(task, !error, error ? &*error : nullptr);
    }

    void finish_all() {
        while (const auto task = begin()) finish(task);
    }

    fs::path folder_ =
        fs::temp_directory_path() / ("ditto-session-state-test-" + std::to_string(::getpid()));
    Project project_;
    SessionState state_{1, std::size_t{16} << 20};
};

TEST_F(SessionStateTest, AsksNoMotionForFramesOfAnotherRecording) {
    set(project_);
    finish_all();
    ASSERT_EQ(state_.frame_count(), 25);
    Project longer = project_;
    longer.settings.cut.end = 2;
    set(longer);
    finish(begin());
    ASSERT_EQ(state_.frame_count(), 50);  // of which no motion is known yet
    set(project_);
    const auto hearing = begin();
    ASSERT_TRUE(hearing);
    EXPECT_EQ(hearing->part, ProjectPart::Audio);
    EXPECT_EQ(begin(), nullptr);
    finish(hearing);
    finish_all();
    EXPECT_EQ(state_.frame_count(), 25);
    EXPECT_THAT(state_.frames().states(), Each(FrameState::Exact));
}

TEST_F(SessionStateTest, WhatFailedIsTriedAgainWhenItIsChosenAgain) {
    Project bad = project_, none = project_;
    bad.settings.portrait.path = folder_ / "no-such.jpg";
    none.settings.portrait = {};
    set(bad);
    finish_all();
    EXPECT_EQ(state_.status().error_at, ProjectPart::Portrait);
    set(none);
    EXPECT_EQ(state_.status().error, "");
    set(bad);
    EXPECT_EQ(state_.status().stage, "portrait");
    finish_all();
    EXPECT_EQ(state_.status().error_at, ProjectPart::Portrait);
    EXPECT_THAT(state_.status().error, HasSubstr("no-such"));
}

TEST_F(SessionStateTest, SettingTheSameProjectTriesAgainWhatFailed) {
    fs::remove(project_.settings.audio.path);
    set(project_);
    finish_all();
    EXPECT_EQ(state_.status().error_at, ProjectPart::Audio);
    write_recording();
    Project edited = project_;
    edited.timeline.track(Channel::HeadYaw).values = Curve::constant(10);
    set(edited);
    EXPECT_EQ(begin(), nullptr) << "an edit of something else waits for no file";
    set(edited);
    EXPECT_EQ(state_.status().error_at, ProjectPart::Audio) << "until it went well";
    finish_all();
    EXPECT_EQ(state_.status(), SessionStatus{});
    EXPECT_THAT(state_.frames().states(), Each(FrameState::Exact));
    EXPECT_EQ(state_.frame_count(), 25);
    EXPECT_EQ(state_.work().portraits, 1);
}

}  // namespace
}  // namespace ditto
