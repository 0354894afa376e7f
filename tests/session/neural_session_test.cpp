// The live session with a published pack: narrow networks of random weights.
#include <gmock/gmock.h>

#include <filesystem>

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
using ::testing::Each;

constexpr int kSide = 256;
constexpr SessionOptions kOptions{.threads = 2, .cache_bytes = std::size_t{200} << 20};

class NeuralSessionTest : public testing::PackHomeTest {
  protected:
    void SetUp() override {
        const fs::path media = fs::path(DITTO_SHARED_DIR) / "media";
        if (!fs::exists(media)) GTEST_SKIP() << "needs ../shared/media";
        settings_.portrait.path = media / "portrait-photo-1432.jpg";
        settings_.audio.path = media / "speech-16s-24k.wav";
        settings_.cut.end = 9;
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

    static std::vector<std::shared_ptr<const Image>> settled(Session& session,
                                                             const Project& project) {
        session.set_project(project);
        session.wait_idle();
        EXPECT_EQ(session.status(), SessionStatus{});
        EXPECT_THAT(session.cache_map(), Each(FrameState::Exact));
        std::vector<std::shared_ptr<const Image>> shown;
        for (std::int64_t i = 0; i < session.frame_count(); ++i)
            shown.push_back(session.frame(i)->image);
        return shown;
    }

    ProjectSettings settings_;
};

TEST_F(NeuralSessionTest, ShowsWhatIsExportedWhateverWasEditedBefore) {
    Session session({}, kOptions);
    const auto straight = settled(session, {.settings = settings_, .timeline = {}});
    ASSERT_EQ(straight.size(), 225u);

    // From second 6 on: frame 150, which is in the window that begins at frame 140, and in that
    // before it only as long as it lasts, to frame 149.
    const auto edited = settled(session, turned(6, 20));
    const auto expected = exported_frames(turned(6, 20), kOptions.threads);
    ASSERT_EQ(edited.size(), expected.size());
    for (std::size_t i = 0; i < edited.size(); ++i) EXPECT_EQ(*edited[i], expected[i]) << i;
    for (std::size_t i = 0; i < 138; ++i)
        EXPECT_EQ(edited[i], straight[i]) << i << " was drawn again";
    EXPECT_NE(*edited[224], *straight[224]);

    const std::int64_t drawn = session.work().frames;
    const auto back = settled(session, {.settings = settings_, .timeline = {}});
    EXPECT_EQ(back, straight);
    EXPECT_EQ(session.work().frames, drawn) << "undoing draws nothing";
}

TEST_F(NeuralSessionTest, FollowsAnotherFaceWithOtherMotion) {
    Session session({}, kOptions);
    settings_.cut.end = 2;
    const auto first = settled(session, {.settings = settings_, .timeline = {}});
    settings_.portrait.path = fs::path(DITTO_SAMPLES_DIR) / "grace_hopper.jpg";
    const auto other = settled(session, {.settings = settings_, .timeline = {}});
    const auto expected = exported_frames({.settings = settings_, .timeline = {}}, 2);
    ASSERT_EQ(other.size(), expected.size());
    for (std::size_t i = 0; i < other.size(); ++i) EXPECT_EQ(*other[i], expected[i]) << i;
}

TEST_F(NeuralSessionTest, GoesOnAfterBeingInterrupted) {
    Session session({}, kOptions);
    const Project straight{.settings = settings_, .timeline = {}};
    for (int i = 0; i < 20; ++i) {
        session.set_project(turned(0.1 * i, 20));
        session.set_playhead(10 * i);
    }
    const auto shown = settled(session, straight);
    const auto expected = exported_frames(straight, kOptions.threads);
    ASSERT_EQ(shown.size(), expected.size());
    for (std::size_t i = 0; i < shown.size(); ++i) EXPECT_EQ(*shown[i], expected[i]) << i;
}

}  // namespace
}  // namespace ditto
