#include "core/frame_rate.h"

#include <gtest/gtest.h>

namespace ditto {
namespace {

constexpr FrameRate kNtsc{30'000, 1001};

TEST(FrameRate, IsCalledByItsRoundedNumber) {
    EXPECT_EQ(to_text(25), "25");
    EXPECT_EQ(to_text(kNtsc), "29.97");
    EXPECT_EQ(to_text({24'000, 1001}), "23.976");
    EXPECT_EQ(to_text({60'000, 1001}), "59.94");
    EXPECT_EQ(to_text(1000), "1000");
}

TEST(FrameRate, TimesAreExactHoweverLong) {
    EXPECT_DOUBLE_EQ(kNtsc.seconds(30'000), 1001.0);
    EXPECT_DOUBLE_EQ(kNtsc.seconds(30'000LL * 1000), 1'001'000.0);
    EXPECT_DOUBLE_EQ(FrameRate(25).seconds(1), 0.04);
}

}  // namespace
}  // namespace ditto
