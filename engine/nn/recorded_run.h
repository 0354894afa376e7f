#pragma once

#include <functional>
#include <memory>

#include "nn/device_graph.h"

namespace ditto {

/// A computation that is done again and again on the same memory. On a GPU it is recorded the first
/// time, and launched as one afterwards instead of in hundreds of small parts; elsewhere, and where
/// a recording cannot be made or does not give the same values, it is just done. Not thread-safe.
class RecordedRun {
  public:
    explicit RecordedRun(const torch::Device& device) : RecordedRun(make_device_graph(device)) {}
    /// Null: nothing is recorded.
    explicit RecordedRun(std::unique_ptr<DeviceGraph> graph) : graph_(std::move(graph)) {}

    /// What `compute` returns. It is the same computation each time: it reads the same memory, of
    /// the same shapes, and neither waits for the device nor looks at its values.
    torch::Tensor operator()(const std::function<torch::Tensor()>& compute);

  private:
    void record(const std::function<torch::Tensor()>& compute, const torch::Tensor& expected);

    std::unique_ptr<DeviceGraph> graph_;
    torch::Tensor result_;  ///< where the recording leaves it
};

}  // namespace ditto
