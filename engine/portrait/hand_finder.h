#pragma once

#include <array>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "portrait/portrait.h"
#include "portrait/region.h"
#include "portrait/vision_network.h"

namespace ditto {

/// A hand's 21 points in pixels: the wrist, then four each of thumb, index, middle, ring and little
/// finger, from the palm outwards (MediaPipe Hands, arXiv 2006.10214).
struct Hand {
    std::array<Point2, 21> points;
    float score = 0;  ///< presence, 0…1
};

/// Finds hands with MediaPipe's networks. Not thread-safe.
class HandFinder {
  public:
    /// Nothing where the pack in `folder` has no networks for hands: older packs have none. Throws
    /// Error(BadInput) where they cannot be used.
    static std::unique_ptr<HandFinder> open(const std::filesystem::path& folder, int threads);

    /// Hands in a part of the picture.
    std::vector<Hand> find(const cv::Mat& rgb, const Region& part);

  private:
    HandFinder(const std::filesystem::path& folder, int threads);
    std::optional<Hand> hand_in(const cv::Mat& rgb, const Region& region);
    /// Needed where there is a palm, so it is loaded at the first.
    VisionNetwork& landmark();

    std::filesystem::path folder_;
    int threads_;
    VisionNetwork palm_;
    std::optional<VisionNetwork> landmark_;
};

}  // namespace ditto
