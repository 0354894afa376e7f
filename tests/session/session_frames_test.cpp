#include "session/session_frames.h"

#include <gtest/gtest.h>

namespace ditto {
namespace {

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

TEST(SessionFrames, MakesNoPictureThatItHasNoRoomFor) {
    constexpr int kSide = 96;
    constexpr std::size_t kPicture = kSide * kSide * 3;
    constexpr std::int64_t kFrames = 500;
    const KnownTake take(kFrames);
    SessionFrames frames(kFrames / 2 * kPicture);
    frames.reset(kFrames);
    // All that a renderer is made from, however much that is.
    frames.set_renderer(std::string(5000, 'x'), kPicture);
    std::int64_t made = 0;
    for (; made < kFrames; ++made) {
        const auto wish = frames.wishes(take).exact;
        if (!wish) break;
        frames.put(*wish, std::make_shared<Image>(kSide, kSide, 3), true);
    }
    EXPECT_LT(made, kFrames / 2);
    EXPECT_GT(made, kFrames / 3);
    EXPECT_EQ(frames.left(), 0);
    EXPECT_EQ(frames.done(), 1.0);
}

}  // namespace
}  // namespace ditto
