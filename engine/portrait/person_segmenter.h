#pragma once

#include <filesystem>

#include "portrait/portrait.h"
#include "portrait/vision_network.h"

namespace ditto {

/// Tells people, with what they hold, from what is behind, with MediaPipe's selfie network. Not
/// thread-safe.
class PersonSegmenter {
  public:
    /// Throws Error(BadInput) where the pack in `folder` has no such network.
    PersonSegmenter(const std::filesystem::path& folder, int threads);

    /// Probability that a pixel is people, CV_32F of the picture's size. The network sees the
    /// picture as a whole and, closer and in its own proportions, what is around `face`.
    cv::Mat people_in(const cv::Mat& rgb, const FaceLandmarks& face);

  private:
    VisionNetwork network_;
};

}  // namespace ditto
