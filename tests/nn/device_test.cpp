#include "nn/device.h"

#include <gmock/gmock.h>

#include "core/error.h"

namespace ditto {
namespace {

TEST(OpenDevice, TheCpuIsAlwaysThere) {
    EXPECT_EQ(open_device(Device::Cpu), torch::Device(torch::kCPU));
}

TEST(OpenDevice, AutomaticIsWhatCanBeUsed) {
    const auto device = open_device(Device::Auto);
    EXPECT_EQ((torch::ones({2}, device) + 1).sum().item<float>(), 4.0f);
    if (device.is_cpu()) {
        try {
            open_device(Device::Cuda);
            FAIL();
        } catch (const Error& error) {
            EXPECT_THAT(error.what(), ::testing::HasSubstr("--cuda"));
        }
    } else {
        EXPECT_EQ(open_device(Device::Cuda), device);
    }
}

TEST(Bfloat16, IsChosenWhereItIsFaster) {
    EXPECT_EQ(scalar_type(Precision::Auto, torch::kCPU),
              has_fast_bf16(torch::kCPU) ? torch::kBFloat16 : torch::kFloat32);
    EXPECT_EQ(scalar_type(Precision::Auto, torch::kCUDA), torch::kFloat16);
    EXPECT_EQ(scalar_type(Precision::Float32, torch::kCUDA), torch::kFloat32);
}

TEST(SetPrecision, LeavesNormsAsTheyAre) {
    torch::nn::Sequential network(torch::nn::Conv3d(2, 3, 1), torch::nn::BatchNorm3d(3),
                                  torch::nn::Conv2d(3, 4, 1));
    set_precision(*network, scalar_type(Precision::BFloat16, torch::kCPU));
    for (const auto& parameter : network->named_parameters())
        EXPECT_EQ(parameter.value().scalar_type(),
                  parameter.key()[0] == '1' ? torch::kFloat32 : torch::kBFloat16)
            << parameter.key();
}

}  // namespace
}  // namespace ditto
