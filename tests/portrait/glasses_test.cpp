#include "portrait/glasses.h"

#include <gtest/gtest.h>

#include "portrait/fixture.h"

namespace ditto {
namespace {

using GlassesTest = testing::PortraitTest;

TEST_F(GlassesTest, AreSeenOnWhoWearsThem) {
    EXPECT_TRUE(wears_glasses(analyze(testing::sample("grace_hopper.jpg"))));
}

TEST_F(GlassesTest, AreNotSeenOnOthers) {
    EXPECT_FALSE(wears_glasses(analyze(testing::sample("astronaut.png"))));
    for (const char* name :
         {"portrait-photo-1432.jpg", "portrait-cartoon.jpg", "portrait-painting.jpg"}) {
        const auto file = testing::media(name);
        if (!std::filesystem::exists(file)) GTEST_SKIP() << file << " is absent";
        EXPECT_FALSE(wears_glasses(analyze(file))) << name;
    }
}

}  // namespace
}  // namespace ditto
