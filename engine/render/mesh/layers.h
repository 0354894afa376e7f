#pragma once

#include <opencv2/core.hpp>

#include "portrait/portrait.h"

namespace ditto::mesh {

/// A portrait taken apart into what moves and what stays: at rest, person + (1 - alpha) · plate +
/// still = portrait.
struct Layers {
    cv::Mat alpha;    ///< CV_32F, the person's matte
    cv::Mat person;   ///< CV_8UC4, R,G,B premultiplied by alpha, alpha; black and clear where there
                      ///< is no person
    cv::Mat plate;    ///< CV_8UC3, the background, filled in behind the person
    cv::Mat cut_out;  ///< CV_8UC4, the person alone, straight: its colours go on beyond its outline
    cv::Mat still;    ///< CV_16SC3, what neither explains; fades out where the person moves away
};

/// `eye_distance` is E in pixels, the unit of all widths.
Layers split_layers(const Portrait& portrait, float eye_distance);

}  // namespace ditto::mesh
