#pragma once

#include <optional>
#include <vector>

#include "portrait/blaze_detections.h"
#include "portrait/vision_network.h"

namespace ditto {

/// Finds faces in pictures of any size: the short-range network on the whole picture; when the
/// faces are small, the full-range one; when there are none, both again from further away and from
/// nearer.
class FaceDetector {
  public:
    FaceDetector(const std::filesystem::path& folder, int threads);

    /// Faces in pixels, largest first.
    std::vector<Detection> find(const cv::Mat& rgb);

  private:
    /// Rarely needed, so it is loaded at the first use.
    VisionNetwork& full_range();

    std::filesystem::path folder_;
    int threads_;
    VisionNetwork short_range_;
    std::optional<VisionNetwork> full_range_;
};

}  // namespace ditto
