#pragma once

#include <span>
#include <vector>

#include "portrait/portrait.h"

namespace ditto {

/// What a BlazeFace network (arXiv 1907.05047) sees: a face, with right eye, left eye, nose, mouth,
/// right ear, left ear (the subject's), or a palm, with wrist, knuckles from the index finger to
/// the little one, thumb's root and middle.
struct Detection {
    Box box;
    std::vector<Point2> keypoints;
    float score = 0;  ///< 0…1
};

/// The grids of anchor points of such a network: `per_cell` anchors at each cell of a stride.
struct AnchorLayer {
    int stride;
    int per_cell;
};

inline constexpr std::size_t kFaceKeypoints = 6, kPalmKeypoints = 7;

/// Decodes its raw outputs: regressors [N, 4 + 2 · keypoints] and logits [N] over the anchors of
/// `layers` for a square input of `size` pixels; nothing where they are of another size. Boxes and
/// points in units of the input's side; overlapping detections are merged by weight.
std::vector<Detection> decode_detections(std::span<const float> regressors,
                                         std::span<const float> logits, std::size_t keypoints,
                                         int size, std::span<const AnchorLayer> layers,
                                         float least_score);

/// Merges detections of the same thing.
std::vector<Detection> merge_overlapping(std::vector<Detection> detections);

}  // namespace ditto
