// The live session with a published pack: narrow networks of random weights.
#include <gmock/gmock.h>

#include <chrono>
#include <cmath>
#include <filesystem>
#include <semaphore>

#include "fixtures/published_pack.h"
#include "fixtures/tiny_pack.h"
#include "media/image_file.h"
#include "pack/find_pack.h"
#include "pack/import.h"
#include "session/exported_frames.h"
#include "session/session.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;

constexpr int kSide = 256;
constexpr int kThreads = 2;
constexpr std::int64_t kShown = 6;  // frames from the playhead on that the cache has room for
constexpr SessionOptions kOptions{.threads = kThreads,
                                  .cache_bytes = kShown * (3 * kSide * kSide + 2048)};

class NeuralSessionTest : public testing::PackHomeTest {
  protected:
    void SetUp() override {
        const fs::path media = fs::path(DITTO_SHARED_DIR) / "media";
        if (!fs::exists(media)) GTEST_SKIP() << "needs ../shared/media";
        settings_.portrait.path = media / "portrait-photo-1432.jpg";
        settings_.audio.path = media / "speech-16s-24k.wav";
        settings_.cut.end = 4;
        settings_.pack = "ditto";
        settings_.sampling.steps = 2;
        settings_.output.max_size = kSide;
        testing::write_published_pack(
            folder_ / "published",
            testing::find_face(read_image(settings_.portrait.path, kSide), DITTO_STARTER_DIR));
        import_pack(PackManifest::read(find_manifest("ditto")), folder_ / "published", {}, {});
    }

    /// A head that turns from so many seconds on.
    Project turned(double from, float yaw) const {
        Project project{.settings = settings_, .timeline = {}};
        Track& track = project.timeline.track(Channel::HeadYaw);
        track.values = Curve::constant(yaw);
        track.influence =
            Curve({Key{.time = 0, .value = 0, .interpolation = Interpolation::Hold},
                   Key{.time = from, .value = 1, .interpolation = Interpolation::Hold}});
        return project;
    }

    Project straight() const { return {.settings = settings_, .timeline = {}}; }

    using Pictures = std::vector<std::shared_ptr<const Image>>;

    /// The pictures from the playhead on, when all is done.
    static Pictures settled(Session& session, const Project& project, std::int64_t playhead) {
        session.set_playhead(playhead);
        session.set_project(project);
        session.wait_idle();
        EXPECT_EQ(session.status(), SessionStatus{});
        Pictures shown;
        for (std::int64_t i = playhead; i < playhead + kShown; ++i) {
            const auto frame = session.frame(i);
            EXPECT_TRUE(frame && frame->state == FrameState::Exact) << i;
            shown.push_back(frame ? frame->image : nullptr);
        }
        return shown;
    }

    static void expect_as_exported(const Pictures& shown, const Project& project,
                                   std::int64_t first, int line = __builtin_LINE()) {
        SCOPED_TRACE(line);
        const auto expected = exported_frames(project, kThreads, first, first + kShown);
        ASSERT_EQ(shown.size(), expected.size());
        for (std::size_t i = 0; i < shown.size(); ++i)
            EXPECT_EQ(largest_difference(*shown[i], expected[i]), 0)
                << first + static_cast<std::int64_t>(i);
    }

    static int largest_difference(const Image& a, const Image& b) {
        EXPECT_EQ(a.pixels.size(), b.pixels.size());
        int largest = 0;
        for (std::size_t i = 0; i < std::min(a.pixels.size(), b.pixels.size()); ++i)
            largest = std::max(largest, std::abs(a.pixels[i] - b.pixels[i]));
        return largest;
    }

    ProjectSettings settings_;
};

TEST_F(NeuralSessionTest, ShowsWhatIsExportedWhateverWasEditedBefore) {
    Session session({}, kOptions);
    const auto before = settled(session, straight(), 65);
    EXPECT_EQ(session.frame_count(), 100);

    // From frame 85 on, which is in the window that begins at frame 70 alone.
    const Project edited = turned(3.4, 20);
    const auto shown = settled(session, edited, 65);
    expect_as_exported(shown, edited, 65);
    for (std::size_t i = 0; i < 3; ++i) EXPECT_EQ(shown[i], before[i]) << i << " was drawn again";
    const auto turning = settled(session, edited, 88);
    expect_as_exported(turning, edited, 88);

    const auto back = settled(session, straight(), 88);
    expect_as_exported(back, straight(), 88);
    EXPECT_NE(*back[0], *turning[0]);
}

TEST_F(NeuralSessionTest, TellsWhatTheModelDoesOfItselfAsFarAsItDid) {
    std::counting_semaphore<> more(0);
    SessionEvents events;
    events.own_motion_changed = [&] { more.release(); };
    Session session(events, kOptions);
    // The pictures, which take much longer, are not waited for.
    const auto own_motion = [&](const Project& project, std::size_t frames) {
        session.set_project(project);
        while (session.own_motion().frames.size() < frames)
            if (!more.try_acquire_for(std::chrono::minutes(2))) break;
        return session.own_motion();
    };
    const OwnMotion start = own_motion(turned(3.4, 20), 60);
    ASSERT_GE(start.frames.size(), 60u);
    EXPECT_LT(start.frames.size(), 85u);  // what is directed there is not its own
    const OwnMotion own = own_motion(straight(), 100);
    ASSERT_EQ(own.frames.size(), 100u);
    EXPECT_EQ(own.take, start.take);
    for (const Channel channel : {Channel::HeadYaw, Channel::HeadPitch, Channel::HeadRoll}) {
        const auto at = [c = static_cast<std::size_t>(channel)](const OwnMotion& motion,
                                                                std::size_t frame) {
            return motion.frames[frame][c];
        };
        for (std::size_t i = 0; i < start.frames.size(); ++i) EXPECT_EQ(at(start, i), at(own, i));
        EXPECT_TRUE(std::isfinite(at(own, 99)));
        EXPECT_NE(at(own, 10), at(own, 50));
    }
    EXPECT_TRUE(std::isnan(own.frames[50][static_cast<std::size_t>(Channel::EyesOpen)]));
    EXPECT_EQ(own_motion(turned(0, 20), 100).frames.size(), 100u);
}

TEST_F(NeuralSessionTest, FollowsAnotherFaceWithOtherMotion) {
    Session session({}, kOptions);
    settings_.cut.end = 1;
    settled(session, straight(), 0);
    settings_.portrait.path = fs::path(DITTO_SAMPLES_DIR) / "grace_hopper.jpg";
    expect_as_exported(settled(session, straight(), 0), straight(), 0);
}

TEST_F(NeuralSessionTest, AFarJumpShowsADraftBeforeTheMotionGetsThere) {
    constexpr std::int64_t kFar = 240;
    settings_.cut.end = 10;
    settings_.sampling.steps = 20;  // longer than drawing a draft takes
    std::counting_semaphore<> more(0);
    SessionEvents events;
    events.frames_changed = [&](std::int64_t, std::int64_t) { more.release(); };
    Session session(events, kOptions);
    session.set_playhead(kFar);
    session.set_project(straight());
    while (!session.frame(kFar))
        if (!more.try_acquire_for(std::chrono::minutes(2))) break;
    ASSERT_TRUE(session.frame(kFar));
    EXPECT_EQ(session.frame(kFar)->state, FrameState::Draft);
    const auto draft = session.frame(kFar)->image;
    session.wait_idle();
    EXPECT_EQ(session.frame(kFar)->state, FrameState::Exact);
    EXPECT_NE(*session.frame(kFar)->image, *draft);
}

TEST_F(NeuralSessionTest, GoesOnAfterBeingInterrupted) {
    settings_.cut.end = 2;
    Session session({}, kOptions);
    for (int i = 0; i < 20; ++i) {
        session.set_project(turned(0.08 * i, 20));
        session.set_playhead(2 * i);
    }
    expect_as_exported(settled(session, straight(), 20), straight(), 20);
}

}  // namespace
}  // namespace ditto
