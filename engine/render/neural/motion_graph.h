#pragma once

#include <openvino/core/model.hpp>

#include "nn/weight_scope.h"

namespace ditto {

/// The dense motion network as an OpenVINO network for one source and K = 21 keypoints. The
/// keypoints' motions are shifts, so volumes are moved one axis at a time by products with small
/// matrices, and a keypoint's Gaussian is a product of three curves; both come from
/// render/neural/keypoint_motion.h.
///
/// Inputs: "content" [1, 4, 16, 64, 64], the compressed feature; "still" of the same shape, as the
/// background's motion samples it; "source_heat" [1, 21, 16, 64, 64]; "move_x" and "move_y"
/// [21, 64, 64], "move_z" [21, 16, 16]; "curve_x" and "curve_y" [21, 64], "curve_z" [21, 16].
/// Outputs: "mask" [1, 22, 16, 64, 64], "occlusion" [1, 1, 64, 64].
/// `weights` are those of a WarpingNetwork, whose sizes have been checked.
std::shared_ptr<ov::Model> motion_graph(const WeightMap& weights);

/// What follows the warped volume: "volume" [1, 64, 64, 512], the 512 channels ordered by depth,
/// and "occlusion" [1, 1, 64, 64] → "feature" [1, 256, 64, 64] for the decoder.
std::shared_ptr<ov::Model> flatten_graph(const WeightMap& weights);

}  // namespace ditto
