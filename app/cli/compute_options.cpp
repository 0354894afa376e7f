#include "compute_options.h"

#include <map>

namespace ditto::cli {
namespace {

const std::map<std::string, Device> kDevices{
    {"auto", Device::Auto}, {"cpu", Device::Cpu}, {"cuda", Device::Cuda}};
const std::map<std::string, Precision> kPrecisions{{"auto", Precision::Auto},
                                                   {"fp32", Precision::Float32},
                                                   {"bf16", Precision::BFloat16},
                                                   {"fp16", Precision::Float16}};

}  // namespace

void add_device_option(CLI::App& command, Device& device, const std::string& help) {
    command.add_option("--device", device, help)
        ->transform(CLI::CheckedTransformer(kDevices))
        ->default_str(device == Device::Auto ? "auto" : "cpu");
}

void add_precision_option(CLI::App& command, Precision& precision) {
    command
        .add_option("--precision", precision,
                    "Arithmetic of the networks that draw: fp32, bf16 or fp16 (faster, a little "
                    "less exact), or auto, 16 bits where the device is made for them; packs with "
                    "neural networks only")
        ->transform(CLI::CheckedTransformer(kPrecisions))
        ->default_str("fp32");
}

}  // namespace ditto::cli
