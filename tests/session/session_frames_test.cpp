#include "session/session_frames.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace ditto {
namespace {

constexpr int kSide = 96;
constexpr std::size_t kPicture = kSide * kSide * 3;

/// Motion that is known as a whole.
class KnownTake : public TakeMotion {
  public:
    explicit KnownTake(std::int64_t frames) : frames_(frames) {}

    std::int64_t frames() const override { return frames_; }
    std::vector<FrameSpan> set_direction(Controls) override { return {}; }
    bool has_row(std::int64_t) const override { return true; }
    bool has_draft(std::int64_t) const override { return false; }
    std::vector<float> row(std::int64_t frame) const override {
        return std::vector<float>(64, static_cast<float>(frame));
    }
    std::vector<float> draft(std::int64_t) const override { return {}; }
    std::span<const ModelValues> own_values() const override { return {}; }
    std::optional<MotionTask> next(std::int64_t, std::span<const FrameSpan>) override { return {}; }
    double done() const override { return 1; }

  private:
    std::int64_t frames_;
};

/// A picture that tells its frame and cannot be compressed to nothing.
std::shared_ptr<const Image> picture(std::int64_t frame) {
    auto image = std::make_shared<Image>(kSide, kSide, 3);
    for (std::size_t i = 0; i < image->pixels.size(); ++i)
        image->pixels[i] =
            static_cast<std::uint8_t>(static_cast<std::int64_t>(i / 3) * (frame + 3) / 40);
    return image;
}

/// A film whose pictures are made here.
class SessionFramesTest : public ::testing::Test {
  protected:
    static constexpr std::int64_t kFrames = 500;

    explicit SessionFramesTest(std::size_t room = 100 * kPicture) : frames_(room) {
        frames_.reset(kFrames);
        // All that a renderer is made from, however much that is.
        frames_.set_renderer(std::string(5000, 'x'), kPicture);
    }

    /// Does what there is to do; returns how many pictures were rendered.
    std::int64_t settle() {
        std::int64_t rendered = 0;
        for (bool busy = true; busy;) {
            busy = false;
            if (const auto expansion = frames_.begin_expansion()) {
                frames_.end_move(expansion->frame);
                frames_.put_expanded(*expansion,
                                     std::make_shared<Image>(expansion->image->expand()));
                busy = true;
            }
            if (const auto ready = frames_.begin_compression()) {
                frames_.end_move(ready->frame);
                frames_.put_compressed(*ready,
                                       std::make_shared<const CompressedImage>(*ready->image));
                busy = true;
            }
            const auto wishes = frames_.wishes(take_);
            busy = busy || wishes.looked_enough;
            if (!wishes.exact) continue;
            frames_.put(*wishes.exact, picture(wishes.exact->frame), true);
            ++rendered;
            busy = true;
        }
        return rendered;
    }

    std::int64_t count(FrameState state) const {
        return std::ranges::count(frames_.states(), state);
    }

    KnownTake take_{kFrames};
    SessionFrames frames_;
};

class RoomySessionFramesTest : public SessionFramesTest {
  protected:
    RoomySessionFramesTest() : SessionFramesTest(600 * (kPicture + 1024)) {}
};

TEST_F(SessionFramesTest, MakesNoPictureThatItHasNoRoomFor) {
    const std::int64_t made = settle();
    EXPECT_LT(made, kFrames);
    EXPECT_GT(made, 0);
    EXPECT_EQ(frames_.left(), 0);
    EXPECT_EQ(frames_.done(), 1.0);
}

TEST_F(RoomySessionFramesTest, LeavesThePicturesOfAFilmThatHasRoomAsTheyAre) {
    EXPECT_EQ(settle(), kFrames);
    EXPECT_EQ(count(FrameState::Exact), kFrames);
}

TEST_F(SessionFramesTest, CompressesWhatIsFarFromThePlayhead) {
    settle();
    EXPECT_GT(count(FrameState::Compressed), 0);
    EXPECT_EQ(frames_.states().front(), FrameState::Exact);
    ASSERT_TRUE(frames_.find(0));
    EXPECT_EQ(*frames_.find(0)->image, *picture(0));
}

TEST_F(SessionFramesTest, GoingBackOverWhatWasPlayedRendersNothing) {
    constexpr std::int64_t kPlayed = 150;  // more than there is room for uncompressed
    for (std::int64_t frame = 0; frame <= kPlayed; ++frame) {
        frames_.set_playhead(frame);
        settle();
    }
    for (std::int64_t frame = kPlayed; frame-- > 0;) {
        frames_.set_playhead(frame);
        EXPECT_EQ(settle(), 0) << frame;
        const auto shown = frames_.find(frame);
        ASSERT_TRUE(shown) << frame;
        EXPECT_TRUE(is_final(shown->state)) << frame;
        int most = 0;
        for (std::size_t i = 0; i < shown->image->pixels.size(); ++i)
            most = std::max(most, std::abs(shown->image->pixels[i] - picture(frame)->pixels[i]));
        EXPECT_LT(most, 40) << frame;
    }
}

TEST_F(SessionFramesTest, MakesACompressedPictureExactWhenAsked) {
    settle();
    const auto states = frames_.states();
    const auto compressed = std::ranges::find(states, FrameState::Compressed) - states.begin();
    frames_.set_playhead(compressed);
    settle();
    EXPECT_EQ(frames_.find(compressed)->state, FrameState::Compressed);
    frames_.make_exact(compressed);
    EXPECT_GT(settle(), 0);
    EXPECT_EQ(frames_.find(compressed)->state, FrameState::Exact);
    EXPECT_EQ(*frames_.find(compressed)->image, *picture(compressed));
}

TEST_F(SessionFramesTest, KeepsToItsBytes) {
    for (const std::int64_t playhead : {0, 200, 499, 20}) {
        frames_.set_playhead(playhead);
        settle();
        EXPECT_LT(count(FrameState::Exact), 100) << playhead;
        EXPECT_TRUE(is_final(frames_.states()[static_cast<std::size_t>(playhead)])) << playhead;
        EXPECT_TRUE(frames_.find(playhead)) << playhead;
    }
}

}  // namespace
}  // namespace ditto
