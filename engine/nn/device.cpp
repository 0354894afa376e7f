#include "nn/device.h"

#include <dlfcn.h>

#include "core/error.h"
#include "nn/backend.h"

namespace ditto {
namespace {

/// One program serves machines with and without CUDA: its backend is a library that registers
/// itself when it is loaded.
bool cuda_can_be_used() {
    static const bool loaded = dlopen("libtorch_cuda.so", RTLD_NOW | RTLD_GLOBAL) != nullptr;
    return loaded && torch::cuda::is_available();
}

torch::Device exact_cuda() {
    at::globalContext().setAllowTF32CuDNN(false);
    at::globalContext().setDeterministicCuDNN(true);
    return torch::kCUDA;
}

}  // namespace

torch::Device open_device(Device device) {
    if (device == Device::Cpu) return torch::kCPU;
    if (cuda_can_be_used()) return exact_cuda();
    if (device == Device::Auto) return torch::kCPU;
    throw Error(ErrorKind::BadInput,
                "no CUDA device can be used here; install an NVIDIA driver and run "
                "packaging/setup.sh --cuda, or leave out --device");
}

void open_backend(Device device) {
    open_device(device);
}

void wait_for(const torch::Device& device) {
    if (device.is_cuda()) torch::cuda::synchronize(device.index());
}

torch::ScalarType scalar_type(Precision precision, const torch::Device& device) {
    switch (precision) {
        case Precision::Auto:
            return device.is_cpu() ? torch::kBFloat16 : torch::kFloat16;
        case Precision::BFloat16:
            return torch::kBFloat16;
        case Precision::Float16:
            return torch::kFloat16;
        case Precision::Float32:
            break;
    }
    return torch::kFloat32;
}

void set_precision(torch::nn::Module& network, torch::ScalarType type) {
    for (const auto& part : network.modules()) {
        const bool multiplies = part->as<torch::nn::Conv2d>() || part->as<torch::nn::Conv3d>() ||
                                part->as<torch::nn::Linear>();
        if (multiplies) part->to(type);
    }
}

}  // namespace ditto
