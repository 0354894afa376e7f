#include "nn/device_graph.h"

#include <dlfcn.h>

#include "nn/cuda/cuda_graph.h"

namespace ditto {

std::unique_ptr<DeviceGraph> make_device_graph(const torch::Device& device) {
    if (!device.is_cuda()) return nullptr;
    static const auto make = [] {
        void* const library = dlopen(kCudaGraphLibrary, RTLD_NOW | RTLD_LOCAL);
        return library ? reinterpret_cast<MakeCudaGraph*>(dlsym(library, kMakeCudaGraph)) : nullptr;
    }();
    return std::unique_ptr<DeviceGraph>(make ? make() : nullptr);
}

}  // namespace ditto
