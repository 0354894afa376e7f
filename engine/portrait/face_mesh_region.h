#pragma once

#include <opencv2/core.hpp>
#include <span>
#include <vector>

#include "portrait/face_detector.h"
#include "portrait/region.h"

namespace ditto {

inline constexpr int kFaceMeshSide = 256;

/// What MediaPipe's face mesh is shown of a detected face: a square 1.5 times as large as its box,
/// turned so that the eyes are level (reference: core/aux_models/mediapipe_landmark478.py).
Region face_mesh_region(const Detection& face);

/// The network's points (x, y, z in pixels of its input) in the picture; z in the same scale.
/// Throws Error(BadInput) where `raw` is not whole points.
std::vector<Point3> face_mesh_points(std::span<const float> raw, const Region& region);

}  // namespace ditto
