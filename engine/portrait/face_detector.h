#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "portrait/portrait.h"
#include "portrait/vision_network.h"

namespace ditto {

/// A face as the detector sees it.
struct Detection {
    Box box;  ///< pixels
    std::array<Point2, 6>
        keypoints;    ///< right eye, left eye, nose, mouth, right ear, left ear (the subject's)
    float score = 0;  ///< 0…1
};

/// The grids of anchor points of a BlazeFace network: `per_cell` anchors at each cell of a stride.
struct AnchorLayer {
    int stride;
    int per_cell;
};

/// Decodes a BlazeFace network's raw outputs: regressors [N, 16] and logits [N] over the anchors of
/// `layers` for a square input of `size` pixels. Boxes and points in units of the input's side;
/// overlapping faces are merged by weight.
std::vector<Detection> decode_faces(std::span<const float> regressors,
                                    std::span<const float> logits, int size,
                                    std::span<const AnchorLayer> layers, float least_score);

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
