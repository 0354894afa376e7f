#pragma once

#include <cstdint>

#include "nn/weight_scope.h"

namespace ditto {

/// Sizes of the published networks; smaller ones give networks of the same layers that compute in
/// a fraction of the time.
struct NetworkSizes {
    std::int64_t narrow = 1;   ///< inner widths are the published ones divided by this: 1 … 16
    std::int64_t content = 4;  ///< channels of the compressed feature
    std::int64_t mask_kernel = 7;  ///< odd
};

/// The published networks' parameters by their names, with random values that keep what passes
/// through them finite and of its size: for benchmarks and tests where no checkpoint is to be had.
/// The same seed gives the same values.
struct RandomNetworks {
    WeightMap appearance, motion_extractor, warp, decoder, stitch, motion;
};

RandomNetworks random_networks(const NetworkSizes& sizes, std::uint64_t seed);

}  // namespace ditto
