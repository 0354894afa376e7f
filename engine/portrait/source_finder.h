#pragma once

#include <memory>
#include <string>
#include <vector>

#include "pack/pack.h"
#include "portrait/eye_features.h"
#include "portrait/source_crop.h"

namespace ditto {

/// A face in a picture as the published networks need it.
struct FoundSource {
    SourceCrop crop;
    cv::Mat face;  ///< the crop's pixels, CV_8UC3
    EyeFeatures eyes;
    std::vector<Point2> landmarks;  ///< LivePortrait's 203, in the picture
};

/// Finds and crops the face of a source with a pack's networks: SCRFD, 106, then 203 landmarks, and
/// the eyes of a face mesh (reference: core/atomic_components/source2info.py). Where the pack has
/// no face mesh that can be run, the bundled one is used. Not thread-safe.
class SourceFinder {
  public:
    /// Throws Error(BadInput) naming the network that cannot be used.
    SourceFinder(const Pack& pack, int threads);
    ~SourceFinder();

    /// Face number `face` (0 is the largest). `name` names the picture in messages. Throws
    /// Error(BadInput) when there is no such face.
    FoundSource find(const cv::Mat& rgb, int face, const CropOptions& crop,
                     const std::string& name);
    /// The same face in the next picture of a video.
    FoundSource follow(const cv::Mat& rgb, const FoundSource& before, const CropOptions& crop,
                       const std::string& name);

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ditto
