#include "portrait/hand_finder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "media/image_file.h"
#include "portrait/fixture.h"
#include "portrait/view.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;

std::vector<Hand> hands_in(const Image& image) {
    const auto finder = HandFinder::open(DITTO_STARTER_DIR, 2);
    const auto side = static_cast<float>(std::max(image.width, image.height));
    return finder->find(view_of(image), {0.5f * static_cast<float>(image.width),
                                         0.5f * static_cast<float>(image.height), side, 0, false});
}

TEST(HandFinder, IsNotThereInAPackWithoutItsNetworks) {
    EXPECT_FALSE(HandFinder::open(fs::temp_directory_path() / "no-such-pack", 1));
    EXPECT_TRUE(HandFinder::open(DITTO_STARTER_DIR, 1));
}

TEST(HandFinder, SeesNoHandInAPortraitOfAHead) {
    EXPECT_TRUE(hands_in(read_image(testing::sample("grace_hopper.jpg"))).empty());
}

TEST(HandFinder, FindsTheHandsThatRestInAPainting) {
    const fs::path file = testing::media("portrait-painting.jpg");
    if (!fs::exists(file)) GTEST_SKIP() << file << " is absent";
    const Image image = read_image(file);
    const auto hands = hands_in(image);
    ASSERT_GE(hands.size(), 1u);
    for (const Point2& point : hands[0].points) {
        EXPECT_GT(point.x, 0.3f * static_cast<float>(image.width));
        EXPECT_LT(point.x, 0.75f * static_cast<float>(image.width));
        EXPECT_GT(point.y, 0.7f * static_cast<float>(image.height));
    }
}

}  // namespace
}  // namespace ditto
