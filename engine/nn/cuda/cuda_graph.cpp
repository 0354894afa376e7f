#include "nn/cuda/cuda_graph.h"

#include <ATen/cuda/CUDAGraph.h>
#include <c10/cuda/CUDAGuard.h>

#include <memory>
#include <utility>

namespace ditto {
namespace {

/// Records on a stream of its own, as the default stream cannot be recorded; what was given to the
/// current stream before is done first, and what is given to it afterwards comes later.
class CudaGraph final : public DeviceGraph {
  public:
    ~CudaGraph() override {
        if (!recording_) return;
        try {
            end();  // what was recorded of a computation that failed
        } catch (const c10::Error&) {
        }
    }

    void begin() override {
        stream_.synchronize();
        recording_ = std::make_unique<c10::cuda::CUDAStreamGuard>(c10::cuda::getStreamFromPool());
        // Other threads go on allocating and copying meanwhile.
        graph_.capture_begin({0, 0}, cudaStreamCaptureModeThreadLocal);
    }
    void end() override {
        // The stream before comes back even where the graph cannot be made.
        const auto recording = std::move(recording_);
        graph_.capture_end();
    }
    void replay() override { graph_.replay(); }

  private:
    c10::cuda::CUDAStream stream_ = c10::cuda::getCurrentCUDAStream();
    std::unique_ptr<c10::cuda::CUDAStreamGuard> recording_;
    at::cuda::CUDAGraph graph_;
};

}  // namespace
}  // namespace ditto

extern "C" __attribute__((visibility("default"))) ditto::DeviceGraph* ditto_make_cuda_graph() {
    return new ditto::CudaGraph();
}
