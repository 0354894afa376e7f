#include "nn/device.h"

#include <dlfcn.h>

#include "core/error.h"

namespace ditto {
namespace {

/// One program serves machines with and without CUDA: its backend is a library that registers
/// itself when it is loaded.
bool cuda_can_be_used() {
    static const bool loaded = dlopen("libtorch_cuda.so", RTLD_NOW | RTLD_GLOBAL) != nullptr;
    return loaded && torch::cuda::is_available();
}

}  // namespace

torch::Device open_device(const std::string& name) {
    if (name == "cpu") return torch::kCPU;
    if (name != "cuda" && name != "auto")
        throw Error(ErrorKind::BadInput, name + " is not a device; it can be cpu, cuda or auto");
    if (cuda_can_be_used()) return torch::kCUDA;
    if (name == "auto") return torch::kCPU;
    throw Error(ErrorKind::BadInput,
                "no CUDA device can be used here; install an NVIDIA driver and run "
                "packaging/setup.sh --cuda, or leave out --device");
}

}  // namespace ditto
