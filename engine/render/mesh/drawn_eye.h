#pragma once

#include <opencv2/core.hpp>

#include "render/head/geometry.h"
#include "render/mesh/eye_points.h"

namespace ditto::mesh {

// Large drawn eyes reach beyond what the iris network, which knows photographs, takes for their rim
// and iris.

/// How much wider the colours have an iris than the network: 1.15 to 1.5 for a drawn eye, 1 for a
/// photographed one. Only eyes whose white is bright and pale against the skin are judged.
float drawn_widening(const cv::Mat& rgb, const EyePoints& points, const Point2& iris,
                     float iris_radius, const HeadFit& fit);

/// Grows the rims in `fit.source` outwards as long as the picture shows eye, not lid.
void grow_rims(const cv::Mat& rgb, const EyePoints& points, const Point2& iris, float iris_radius,
               HeadFit& fit);

}  // namespace ditto::mesh
