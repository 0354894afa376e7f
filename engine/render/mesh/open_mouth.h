#pragma once

#include <opencv2/core.hpp>

#include "render/head/geometry.h"

namespace ditto::mesh {

/// Gap of the lips, in outer-eye distances, from which on a mouth is wide open: its jaw is down.
inline constexpr float kWideGap = 0.18f;

/// Gap between the inner rims of the lips, in outer-eye distances.
float lip_gap(const HeadFit& fit, const Vertices& vertices);

/// Brings the lower lip and the jaw of a wide-open mouth down to where the picture shows them: the
/// landmark network knows no mouth that is open so wide, and lays the lip over the tongue.
/// `rgb` is CV_8UC3. A mouth of which that cannot be told stays as it was found.
void lower_jaw_as_seen(const cv::Mat& rgb, HeadFit& fit);

/// How much jawOpen there is in the portrait's own mouth beyond what lips close by themselves; 0
/// unless it is wide open.
float source_jaw(const HeadFit& fit);

}  // namespace ditto::mesh
