#include "compute_options.h"

#include "checks.h"

namespace ditto::cli {
namespace {

const Choices<Device> kDevices{
    {"auto", Device::Auto}, {"cpu", Device::Cpu}, {"cuda", Device::Cuda}};
const Choices<Precision> kPrecisions{{"auto", Precision::Auto},
                                     {"fp32", Precision::Float32},
                                     {"bf16", Precision::BFloat16},
                                     {"fp16", Precision::Float16}};

}  // namespace

void add_device_option(CLI::App& command, Device& device, const std::string& help) {
    add_choice(command, "--device", device, kDevices, help);
}

void add_precision_option(CLI::App& command, Precision& precision) {
    add_choice(command, "--precision", precision, kPrecisions,
               "Arithmetic of the networks that draw: fp32, bf16 or fp16 (faster, a little "
               "less exact), or auto, 16 bits where the device is made for them; packs with "
               "neural networks only");
}

}  // namespace ditto::cli
