#include "core/latency.h"

#include <gtest/gtest.h>

namespace ditto {
namespace {

TEST(Latency, CountsToTheMillisecond) {
    Latency latency;
    for (int i = 1; i <= 100; ++i) latency.add(0.001 * i);
    EXPECT_EQ(latency.count(), 100);
    EXPECT_NEAR(latency.mean(), 0.0505, 1e-6);
    EXPECT_NEAR(latency.quantile(0.5), 0.05, 0.0021);
    EXPECT_NEAR(latency.quantile(1), 0.1, 0.0011);
    EXPECT_EQ(latency.most(), 0.1);
    EXPECT_NEAR(static_cast<double>(latency.beyond(0.09)), 10, 1.1);
    latency.add(100);
    EXPECT_EQ(latency.beyond(1), 1);
}

}  // namespace
}  // namespace ditto
