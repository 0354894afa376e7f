#include "nn/device.h"

#include <dlfcn.h>
#if defined(__x86_64__) && defined(__GNUC__)
#include <cpuid.h>
#endif

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

/// Intel's matrix units, where the operating system lets programs use them.
bool has_amx() {
#if defined(__x86_64__) && defined(__GNUC__)
    constexpr unsigned kFeatures = 7, kAmxBf16 = 1u << 22, kOsSavesRegisters = 1u << 27,
                       kTileState = 3u << 17;
    unsigned a = 0, b = 0, c = 0, d = 0;
    if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & kOsSavesRegisters)) return false;
    if (!__get_cpuid_count(kFeatures, 0, &a, &b, &c, &d) || !(d & kAmxBf16)) return false;
    unsigned saved = 0, high = 0;
    __asm__("xgetbv" : "=a"(saved), "=d"(high) : "c"(0));
    return (saved & kTileState) == kTileState;
#else
    return false;
#endif
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
            if (device.is_cpu()) return has_fast_bf16(device) ? torch::kBFloat16 : torch::kFloat32;
            return torch::kFloat16;
        case Precision::BFloat16:
            return torch::kBFloat16;
        case Precision::Float16:
            return torch::kFloat16;
        case Precision::Float32:
            break;
    }
    return torch::kFloat32;
}

bool has_fast_bf16(const torch::Device& device) {
    if (device.is_cuda()) return true;
#if defined(__x86_64__) && defined(__GNUC__)
    return has_amx() || (__builtin_cpu_is("amd") && __builtin_cpu_supports("avx512bf16"));
#else
    return false;
#endif
}

void set_precision(torch::nn::Module& network, torch::ScalarType type) {
    for (const auto& part : network.modules()) {
        const bool multiplies = part->as<torch::nn::Conv2d>() || part->as<torch::nn::Conv3d>() ||
                                part->as<torch::nn::Linear>();
        if (multiplies) part->to(type);
    }
}

}  // namespace ditto
