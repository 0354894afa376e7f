#pragma once

#include "nn/weight_scope.h"
#include "render/neural/convolutions.h"

namespace ditto {

/// The decoder as an OpenVINO network: "feature" [1, 256, 64, 64] → "picture" [1, 3, 512, 512].
/// `weights` are those of a SpadeDecoder, whose sizes have been checked. The same numbers as
/// SpadeDecoder up to rounding, with fewer multiplications: maps that are enlarged by nearest
/// neighbours are convolved at their own size, and normalised before they are enlarged.
std::shared_ptr<ov::Model> decoder_graph(const WeightMap& weights,
                                         const graph::Convolutions& convolutions);

}  // namespace ditto
