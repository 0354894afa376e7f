#include "nn/device.h"

#include <gmock/gmock.h>

#include "core/error.h"

namespace ditto {
namespace {

TEST(OpenDevice, KnowsTheCpuAndNoFancies) {
    EXPECT_EQ(open_device("cpu"), torch::Device(torch::kCPU));
    EXPECT_THROW(open_device("tpu"), Error);
}

TEST(OpenDevice, AutomaticIsWhatCanBeUsed) {
    const auto device = open_device("auto");
    EXPECT_EQ((torch::ones({2}, device) + 1).sum().item<float>(), 4.0f);
    if (device.is_cpu()) {
        try {
            open_device("cuda");
            FAIL();
        } catch (const Error& error) {
            EXPECT_THAT(error.what(), ::testing::HasSubstr("--cuda"));
        }
    } else {
        EXPECT_EQ(open_device("cuda"), device);
    }
}

}  // namespace
}  // namespace ditto
