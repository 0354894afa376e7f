#include "nn/host_copy.h"

#include <gtest/gtest.h>

#include "nn/device.h"

namespace ditto {
namespace {

TEST(HostCopy, IsTheTensorInOnePiece) {
    const auto x = torch::arange(24).view({4, 6}).to(open_device(Device::Auto));
    const auto copy = host_copy(x.t());
    EXPECT_TRUE(copy.is_cpu() && copy.is_contiguous());
    EXPECT_TRUE(torch::equal(copy, torch::arange(24).view({4, 6}).t()));
}

}  // namespace
}  // namespace ditto
