// The live session with the bundled pack, a photograph and real speech.
#include "session/session.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <thread>

#include "media/image_file.h"
#include "session/exported_frames.h"
#include "session/film_pictures.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using ::testing::Each;
using ::testing::HasSubstr;

const std::string kMedia = std::string(DITTO_SHARED_DIR) + "/media/";
const std::string kSpeech = kMedia + "speech-16s-24k.wav";
const std::string kPhoto = std::string(DITTO_SAMPLES_DIR) + "/grace_hopper.jpg";
const std::string kOtherPhoto = std::string(DITTO_SAMPLES_DIR) + "/astronaut.png";
constexpr SessionOptions kOptions{.threads = 2, .cache_bytes = std::size_t{200} << 20};

Project project() {
    Project project;
    project.settings.portrait.path = kPhoto;
    project.settings.audio.path = kSpeech;
    project.settings.pack = DITTO_STARTER_DIR;
    project.settings.sampling.steps = 2;
    project.settings.output.max_size = 160;
    return project;
}

/// A head that turns between two seconds.
Project turned(double from, double to, float yaw) {
    Project result = project();
    Track& track = result.timeline.track(Channel::HeadYaw);
    track.values = Curve::constant(yaw);
    track.influence = Curve({Key{.time = 0, .value = 0, .interpolation = Interpolation::Hold},
                             Key{.time = from, .value = 1, .interpolation = Interpolation::Hold},
                             Key{.time = to, .value = 0, .interpolation = Interpolation::Hold}});
    return result;
}

class SessionTest : public ::testing::Test {
  protected:
    void SetUp() override {
        if (!fs::exists(kMedia)) GTEST_SKIP() << "needs ../shared/media";
    }

    static std::vector<std::shared_ptr<const Image>> pictures(const Session& session) {
        std::vector<std::shared_ptr<const Image>> all;
        for (std::int64_t i = 0; i < session.frame_count(); ++i) {
            const auto frame = session.frame(i);
            EXPECT_TRUE(frame) << i;
            EXPECT_EQ(frame->state, FrameState::Exact) << i;
            all.push_back(frame->image);
        }
        return all;
    }

    static void expect_as_exported(const Session& session, const Project& project) {
        const auto shown = pictures(session);
        const auto expected = exported_frames(project, kOptions.threads);
        ASSERT_EQ(shown.size(), expected.size());
        for (std::size_t i = 0; i < shown.size(); ++i) EXPECT_EQ(*shown[i], expected[i]) << i;
    }
};

TEST_F(SessionTest, ShowsWhatIsExportedWhateverWasEditedBefore) {
    Session session({}, kOptions);
    session.set_project(turned(1, 2, 15.0f));
    session.wait_idle();
    expect_as_exported(session, turned(1, 2, 15.0f));
    session.set_playhead(70);
    session.set_project(turned(2, 5, -10.0f));
    session.wait_idle();
    expect_as_exported(session, turned(2, 5, -10.0f));
    EXPECT_THAT(session.cache_map(), Each(FrameState::Exact));
    EXPECT_EQ(session.status(), SessionStatus{});
}

TEST_F(SessionTest, WithItsLookAPictureIsTheFilms) {
    Project whole = project();
    whole.settings.cut.end = 1.0;
    Project green = whole;
    green.settings.output.framing = Framing::Tall;
    green.settings.output.backdrop = *backdrop_from_text("green");
    Session session({}, kOptions);
    for (const Project& shown : {whole, green}) {
        session.set_project(shown);
        session.wait_idle();
        const auto frames = pictures(session);
        const ExportSettings& video = shown.settings.output;
        EXPECT_EQ(frames.front()->channels, video.backdrop == Backdrop{} ? 3 : 4);
        const FilmLook look(video, session.width(), session.height(), *session.face());
        RenderJob job = render_job(shown, "project");
        job.output = fs::temp_directory_path() / "session_test_film.mp4";
        std::size_t compared = 0;
        render_video(job, {}, {}, [&](std::int64_t index, const Image& film) {
            Image picture = *frames.at(static_cast<std::size_t>(index));
            look.apply(picture);
            EXPECT_EQ(picture, film) << index;
            ++compared;
        });
        fs::remove(job.output);
        EXPECT_EQ(compared, frames.size());
    }
}

TEST_F(SessionTest, KnowsThePortraitAndTheFaceInItOnceItIsPrepared) {
    Session session({}, kOptions);
    EXPECT_EQ(session.portrait(), nullptr);
    EXPECT_FALSE(session.face());
    session.set_project(project());
    session.wait_idle();
    const auto portrait = session.portrait();
    const auto face = session.face();
    ASSERT_TRUE(portrait && face);
    EXPECT_EQ(*portrait, read_image(kPhoto, 160));
    EXPECT_EQ(portrait->width, session.width());
    // The subject's right eye is on the left, both are level, inside the box and above its middle.
    EXPECT_LT(face->right_eye.x + 10, face->left_eye.x);
    EXPECT_NEAR(face->right_eye.y, face->left_eye.y, 5);
    EXPECT_GT(face->right_eye.x, face->box.x);
    EXPECT_LT(face->left_eye.x, face->box.x + face->box.width);
    EXPECT_LT(face->left_eye.y, face->box.y + face->box.height / 2);
    EXPECT_GT(face->left_eye.y, face->box.y);
    EXPECT_LT(face->box.y + face->box.height, portrait->height);
    auto other = project();
    other.settings.portrait.path = kOtherPhoto;
    session.set_project(other);
    EXPECT_TRUE(!session.portrait() || *session.portrait() == read_image(kOtherPhoto, 160));
    session.wait_idle();
    EXPECT_EQ(*session.portrait(), read_image(kOtherPhoto, 160));
    EXPECT_EQ(*portrait, read_image(kPhoto, 160)) << "what was asked for stays";
}

TEST_F(SessionTest, AnEditTouchesTheWindowsOfItsFramesAlone) {
    Session session({}, kOptions);
    session.set_project(project());
    session.wait_idle();
    const auto before = pictures(session);
    const SessionWork work_before = session.work();
    session.set_project(turned(4.0, 4.4, 12.0f));  // frames 100 to 110, in window 70 to 150
    session.wait_idle();
    const auto after = pictures(session);
    const SessionWork work = session.work();
    EXPECT_EQ(work.windows - work_before.windows, 1);
    EXPECT_EQ(work.portraits, 1);
    EXPECT_EQ(work.recordings, 1);
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (i < 70 || i >= 150) {
            EXPECT_EQ(before[i], after[i]) << i;
        }
    }
    EXPECT_NE(*before[105], *after[105]);
}

TEST_F(SessionTest, WhatIsTakenBackIsThereAtOnce) {
    Session session({}, kOptions);
    session.set_project(project());
    session.wait_idle();
    const auto before = pictures(session);
    session.set_project(turned(1, 4, 12.0f));
    session.wait_idle();
    const SessionWork work = session.work();
    session.set_project(project());
    session.wait_idle();
    EXPECT_EQ(pictures(session), before);
    EXPECT_EQ(session.work().frames, work.frames);
    EXPECT_EQ(session.work().windows, work.windows);
}

TEST_F(SessionTest, ASettingMakesAnewWhatItIsOf) {
    Session session({}, kOptions);
    Project changed = project();
    session.set_project(changed);
    session.wait_idle();
    const SessionWork first = session.work();

    changed.settings.sampling.seed = 5;
    session.set_project(changed);
    session.wait_idle();
    expect_as_exported(session, changed);
    EXPECT_EQ(session.work().portraits, 1);
    EXPECT_EQ(session.work().windows, 2 * first.windows);

    changed.settings.portrait.path = kOtherPhoto;
    session.set_project(changed);
    session.wait_idle();
    expect_as_exported(session, changed);
    EXPECT_EQ(session.work().recordings, 1);
    EXPECT_EQ(session.work().windows, 2 * first.windows);

    changed.settings.output.crf = 30;  // of the file, not of the pictures
    changed.settings.output.format = ExportFormat::Vp9;
    changed.settings.output.fps = 50;
    changed.timeline.markers.push_back({1.0, "chapter"});
    const SessionWork before = session.work();
    session.set_project(changed);
    session.wait_idle();
    EXPECT_EQ(session.work().frames, before.frames);

    changed.settings.output.framing = Framing::Square;  // which is cut from larger pictures
    session.set_project(changed);
    session.wait_idle();
    expect_as_exported(session, changed);
    EXPECT_EQ(session.work().portraits, before.portraits + 1);
    EXPECT_EQ(session.work().windows, before.windows);
}

TEST_F(SessionTest, TheFrameUnderThePlayheadIsMadeFirst) {
    std::mutex mutex;
    std::vector<std::int64_t> made;
    {
        Session session({.media_changed = {},
                         .frames_changed =
                             [&](std::int64_t first, std::int64_t count) {
                                 const std::lock_guard lock(mutex);
                                 if (count == 1) made.push_back(first);
                             },
                         .status = {}},
                        {.threads = 1, .cache_bytes = kOptions.cache_bytes});
        session.set_playhead(97);
        session.set_project(project());
        session.wait_idle();
    }
    // Each is told when it is begun and when it is made.
    made.erase(std::unique(made.begin(), made.end()), made.end());
    ASSERT_GE(made.size(), 3u);
    EXPECT_THAT(std::vector(made.begin(), made.begin() + 3), ::testing::ElementsAre(97, 98, 99));
}

TEST_F(SessionTest, KeepsToItsMemoryAndFollowsThePlayhead) {
    constexpr std::size_t kFrame = 160 * 160 * 3;
    Session session({}, {.threads = 2, .cache_bytes = 20 * kFrame});
    session.set_project(project());
    session.wait_idle();
    const auto exact = [&] {
        const auto map = session.cache_map();
        return std::ranges::count_if(map, is_final);
    };
    EXPECT_GE(exact(), 12);  // those that are ready, and compressed ones as they happen to fit
    EXPECT_LT(exact(), 40);
    EXPECT_TRUE(session.frame(0));
    EXPECT_FALSE(session.frame(100));
    const std::int64_t rendered = session.work().frames;
    session.wait_idle();
    EXPECT_EQ(session.work().frames, rendered);
    session.set_playhead(100);
    session.wait_idle();
    for (const std::int64_t i : {100, 105, 110}) {
        ASSERT_TRUE(session.frame(i)) << i;
        EXPECT_EQ(session.frame(i)->state, FrameState::Exact) << i;
    }
    EXPECT_LT(exact(), 40);
}

TEST_F(SessionTest, ErrorsStandWhereTheirCauseIs) {
    std::mutex mutex;
    std::vector<std::string> told;
    Session session({.media_changed = {},
                     .frames_changed = {},
                     .status =
                         [&](const SessionStatus& status) {
                             const std::lock_guard lock(mutex);
                             if (!status.error.empty()) told.push_back(status.error);
                         }},
                    kOptions);
    Project broken = project();
    broken.settings.portrait.path = kMedia + "no-face-cat.jpg";
    session.set_project(broken);
    session.wait_idle();
    EXPECT_EQ(session.status().error_at, ProjectPart::Portrait);
    EXPECT_THAT(session.status().error, HasSubstr("no-face-cat"));
    EXPECT_GT(session.frame_count(), 0);

    broken = project();
    broken.settings.audio.path = "/nowhere/speech.wav";
    session.set_project(broken);
    session.wait_idle();
    EXPECT_EQ(session.status().error_at, ProjectPart::Audio);

    broken = project();
    broken.settings.pack = "no-such-pack";
    session.set_project(broken);
    session.wait_idle();
    EXPECT_EQ(session.status().error_at, ProjectPart::Pack);

    broken = project();
    broken.settings.sampling.steps = 5000;
    session.set_project(broken);
    session.wait_idle();
    EXPECT_EQ(session.status().error_at, ProjectPart::Sampling);

    session.set_project(project());
    session.wait_idle();
    EXPECT_EQ(session.status(), SessionStatus{});
    EXPECT_THAT(session.cache_map(), Each(FrameState::Exact));
    const std::lock_guard lock(mutex);
    EXPECT_GE(told.size(), 4u);
}

TEST_F(SessionTest, AProjectWithoutMediaWaits) {
    Session session({}, kOptions);
    session.set_project({});
    session.wait_idle();
    EXPECT_EQ(session.frame_count(), 0);
    EXPECT_FALSE(session.frame(0));
    EXPECT_TRUE(session.cache_map().empty());
}

TEST_F(SessionTest, WithoutARecordingThereAreNoFrames) {
    Project whole = project();
    whole.settings.cut.end = 0.4;
    Session session({}, kOptions);
    session.set_project(whole);
    session.wait_idle();
    EXPECT_EQ(session.frame_count(), 10);
    session.set_project({});
    session.wait_idle();
    EXPECT_EQ(session.frame_count(), 0);
    EXPECT_TRUE(session.cache_map().empty());
    EXPECT_EQ(session.status(), SessionStatus{});
    session.set_project(whole);
    session.wait_idle();
    EXPECT_EQ(pictures(session).size(), 10u);
}

TEST_F(SessionTest, AnEditShowsADraftOfItself) {
    std::mutex mutex;
    std::condition_variable changed;
    Session session({.media_changed = {},
                     .frames_changed = [&](std::int64_t, std::int64_t) { changed.notify_all(); },
                     .status = {}},
                    kOptions);
    Project first = project();
    first.settings.sampling.steps = 1000;  // longer than drawing a draft takes
    Project recording_of_one_window = first;
    session.set_project(first);
    session.set_playhead(0);
    const auto wait_for = [&](FrameState state) {
        std::unique_lock lock(mutex);
        while (!session.frame(0) || session.frame(0)->state != state)
            changed.wait_for(lock, std::chrono::milliseconds(5));
    };
    wait_for(FrameState::Exact);
    Project edited = turned(0, 1, 20.0f);
    edited.settings = first.settings;
    session.set_project(edited);
    wait_for(FrameState::Draft);
    EXPECT_GE(session.work().drafts, 1);
}

TEST_F(SessionTest, CanBeEditedFromAnyThreadAndEndedAtAnyTime) {
    for (int round = 0; round < 3; ++round) {
        Session session({.media_changed = [] {},
                         .frames_changed = [](std::int64_t, std::int64_t) {},
                         .status = [](const SessionStatus&) {}},
                        kOptions);
        std::jthread edits([&] {
            for (int i = 0; i < 30; ++i) {
                session.set_project(turned(1, 1.5 + 0.1 * i, static_cast<float>(i)));
                std::this_thread::yield();
            }
        });
        std::jthread playback([&] {
            for (std::int64_t i = 0; i < 100; ++i) {
                session.set_playhead(i);
                session.frame(i);
                session.cache_map();
                session.status();
            }
        });
        edits.join();
        playback.join();
        if (round == 1) session.wait_idle();
    }
}

}  // namespace
}  // namespace ditto
