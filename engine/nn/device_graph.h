#pragma once

#include <torch/torch.h>

#include <memory>

namespace ditto {

/// What is given to a device between begin() and end(), kept to be given to it again as one.
class DeviceGraph {
  public:
    virtual ~DeviceGraph() = default;

    /// Errors of any of these are c10::Error.
    virtual void begin() = 0;
    virtual void end() = 0;
    virtual void replay() = 0;
};

/// Null where the device has nothing of the kind: the CPU, and programs that were built without
/// CUDA's libraries.
std::unique_ptr<DeviceGraph> make_device_graph(const torch::Device& device);

}  // namespace ditto
