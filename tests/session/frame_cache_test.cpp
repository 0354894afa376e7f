#include "session/frame_cache.h"

#include <gmock/gmock.h>

namespace ditto {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr std::size_t kPicture = 100 * 100 * 3;

std::shared_ptr<const Image> picture() {
    return std::make_shared<Image>(100, 100, 3);
}

bool none_wanted(const std::string&, std::int64_t) {
    return false;
}

TEST(FrameCache, ForgetsWhatWasNotUsedForLongest) {
    FrameCache cache(3 * kPicture + 1000);
    EXPECT_THAT(cache.put("a", 0, picture(), none_wanted), IsEmpty());
    EXPECT_THAT(cache.put("b", 1, picture(), none_wanted), IsEmpty());
    EXPECT_THAT(cache.put("c", 2, picture(), none_wanted), IsEmpty());
    cache.use("a");
    EXPECT_THAT(cache.put("d", 3, picture(), none_wanted), ElementsAre(1));
    EXPECT_TRUE(cache.find("a"));
    EXPECT_FALSE(cache.find("b"));
    EXPECT_LE(cache.bytes(), cache.most_bytes());
}

TEST(FrameCache, KeepsWhatIsWantedAsLongAsThereAreOthers) {
    FrameCache cache(3 * kPicture + 1000);
    const auto wanted = [](const std::string&, std::int64_t frame) { return frame < 2; };
    cache.put("a", 0, picture(), wanted);
    cache.put("b", 1, picture(), wanted);
    cache.put("c", 2, picture(), wanted);
    EXPECT_THAT(cache.put("d", 3, picture(), wanted), ElementsAre(2));
    EXPECT_THAT(cache.put("e", 1, picture(), wanted), ElementsAre(3));
    EXPECT_THAT(cache.put("f", 0, picture(), wanted), ElementsAre(0));
}

TEST(FrameCache, CountsAPictureOnce) {
    FrameCache cache(10 * kPicture);
    cache.put("a", 0, picture(), none_wanted);
    const std::size_t once = cache.bytes();
    cache.put("a", 0, picture(), none_wanted);
    EXPECT_EQ(cache.bytes(), once);
    EXPECT_EQ(cache.size(), 1u);
}

TEST(FrameCache, TakesNoPictureThatIsLargerThanItself) {
    FrameCache cache(kPicture / 2);
    EXPECT_THAT(cache.put("a", 7, picture(), none_wanted), ElementsAre(7));
    EXPECT_EQ(cache.bytes(), 0u);
    EXPECT_FALSE(cache.find("a"));
}

std::int64_t of_frame(std::int64_t frame) {
    return frame;
}

TEST(FrameCache, LeavesTheNearestReadyAndCompressesTheFarthest) {
    FrameCache cache(10 * kPicture);
    for (const std::int64_t frame : {0, 1, 2})
        cache.put(std::to_string(frame), frame, picture(), none_wanted);
    EXPECT_FALSE(cache.trim_ready(3 * kPicture, of_frame));
    const auto farthest = cache.trim_ready(2 * kPicture, of_frame);
    ASSERT_TRUE(farthest);
    EXPECT_EQ(farthest->key, "2");
    const std::size_t before = cache.bytes();
    cache.put_compressed("2", std::make_shared<const CompressedImage>(*farthest->image));
    EXPECT_FALSE(cache.find("2"));
    EXPECT_EQ(cache.fidelity("2"), Fidelity::Compressed);
    EXPECT_EQ(cache.fidelity("1"), Fidelity::Exact);
    EXPECT_EQ(cache.ready_bytes(), 2 * kPicture);
    EXPECT_LT(cache.bytes(), before);
    EXPECT_FALSE(cache.trim_ready(2 * kPicture, of_frame));
}

TEST(FrameCache, AnExpandedPictureGoesAgainWithoutBeingCompressed) {
    FrameCache cache(10 * kPicture);
    cache.put("a", 5, picture(), none_wanted);
    cache.put_compressed("a", std::make_shared<const CompressedImage>(*picture()));
    const std::size_t compressed = cache.bytes();
    cache.put_expanded("a", picture(), none_wanted);
    EXPECT_TRUE(cache.find("a"));
    EXPECT_EQ(cache.fidelity("a"), Fidelity::Compressed);
    EXPECT_FALSE(cache.trim_ready(0, of_frame));
    EXPECT_FALSE(cache.find("a"));
    EXPECT_EQ(cache.bytes(), compressed);
    cache.erase("a");
    EXPECT_EQ(cache.bytes(), 0u);
    EXPECT_EQ(cache.ready_bytes(), 0u);
}

TEST(FrameCache, LeavesWhatIsBusyAsItIs) {
    FrameCache cache(10 * kPicture);
    cache.put("a", 0, picture(), none_wanted);
    cache.put("b", 1, picture(), none_wanted);
    const auto busy = [](std::int64_t frame) { return frame == 1 ? -1 : frame; };
    EXPECT_EQ(cache.trim_ready(0, busy)->key, "a");
}

}  // namespace
}  // namespace ditto
