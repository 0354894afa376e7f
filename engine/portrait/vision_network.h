#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <vector>

#include <opencv2/core.hpp>

namespace ditto {

/// A .tflite network that looks at one square picture, run by OpenVINO on the CPU. Not thread-safe.
class VisionNetwork {
  public:
    /// `keep`: what it is compiled to is kept for the next time (compiled_cache.h). Throws
    /// Error(BadInput) naming the file when it cannot be read.
    VisionNetwork(const std::filesystem::path& file, int threads, bool keep = false);
    ~VisionNetwork();
    VisionNetwork(VisionNetwork&&) noexcept;
    VisionNetwork& operator=(VisionNetwork&&) noexcept;

    /// Side of the input in pixels.
    int input_size() const { return input_size_; }

    /// `rgb` is CV_32FC3 of the input's size. Returns each output flattened, in the network's
    /// order; valid until the next run.
    std::vector<std::span<const float>> run(const cv::Mat& rgb);

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
    int input_size_ = 0;
};

}  // namespace ditto
