#pragma once

#include <array>
#include <opencv2/core.hpp>
#include <span>
#include <vector>

#include "portrait/portrait.h"

namespace ditto {

/// A face as SCRFD (arXiv 2105.04714) sees it, in pixels of the picture.
struct ScrfdFace {
    Box box;
    float score = 0;
    std::array<Point2, 5> points;  ///< eyes, nose, corners of the mouth
};

/// What the network says at one stride: two anchors for each cell, row by row.
struct ScrfdHead {
    std::span<const float> scores;  ///< [n]
    std::span<const float> boxes;   ///< [n, 4] distances to left, top, right, bottom in strides
    std::span<const float> points;  ///< [n, 10] offsets in strides
};

inline constexpr int kScrfdSide = 512;
inline constexpr std::array<int, 3> kScrfdStrides{8, 16, 32};

/// A picture as the network is shown it: fitted into the corner of a square, and how much smaller
/// it became.
struct ScrfdInput {
    cv::Mat blob;  ///< [1, 3, side, side] float, (value − 127.5) / 128
    float scale = 1;
};
/// The network was trained on blue first but is shown red first by the published system; both
/// landmarks and boxes depend on it, so it is kept: planes are in reverse order of `rgb`'s.
ScrfdInput scrfd_input(const cv::Mat& rgb);

/// Faces with a score of at least 0.5, the best of those that overlap, best first (reference:
/// core/aux_models/modules/retinaface.py). Heads in the order of the strides. Throws
/// Error(BadInput) where a head is of another size.
std::vector<ScrfdFace> decode_scrfd(const std::array<ScrfdHead, 3>& heads, float scale);

/// Faces sorted by area, largest first.
std::vector<ScrfdFace> largest_first(std::vector<ScrfdFace> faces);

}  // namespace ditto
