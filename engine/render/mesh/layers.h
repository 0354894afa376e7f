#pragma once

#include <vector>

#include <opencv2/core.hpp>

#include "portrait/portrait.h"

namespace ditto::mesh {

/// What neither the person nor the plate explains of a pixel.
struct StillPixel {
    int x;
    cv::Vec3s rest;  ///< R,G,B
};

/// A portrait taken apart into what moves and what stays: at rest, person + (1 - alpha) · plate +
/// still = portrait.
struct Layers {
    cv::Mat alpha;    ///< CV_32F, the person's matte
    cv::Mat person;   ///< CV_8UC4, R,G,B premultiplied by alpha, alpha; black and clear where there
                      ///< is no person
    cv::Mat plate;    ///< CV_8UC3, the background, filled in behind the person
    cv::Mat cut_out;  ///< CV_8UC4, the person alone, straight: its colours go on beyond its outline
    /// What neither explains, of each row from the left; fades out where the person moves away.
    std::vector<std::vector<StillPixel>> still;
};

/// `eye_distance` is E in pixels, the unit of all widths.
Layers split_layers(const Portrait& portrait, float eye_distance);

}  // namespace ditto::mesh
