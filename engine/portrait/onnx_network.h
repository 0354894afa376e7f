#pragma once

#include <filesystem>
#include <memory>
#include <opencv2/core.hpp>
#include <span>
#include <vector>

namespace ditto {

/// An .onnx network of one input, run by OpenVINO on the CPU. Not thread-safe.
class OnnxNetwork {
  public:
    /// Throws Error(BadInput) naming the file when it cannot be read.
    OnnxNetwork(const std::filesystem::path& file, int threads);
    ~OnnxNetwork();
    OnnxNetwork(OnnxNetwork&&) noexcept;
    OnnxNetwork& operator=(OnnxNetwork&&) noexcept;

    /// `blob` is CV_32F of the input's shape. Returns each output flattened, in the network's
    /// order; valid until the next run. Throws Error(BadInput) where the network takes another
    /// shape or gives anything but floats.
    std::vector<std::span<const float>> run(const cv::Mat& blob);

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ditto
