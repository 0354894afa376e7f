#pragma once

#include "nn/weight_scope.h"

namespace ditto {

/// Replaces every `weight_orig` with its unit vectors `weight_u` and `weight_v` by the effective
/// `weight` = W / (u · (W v)), W as a matrix [out, rest] (Miyato et al. 2018; torch's
/// spectral_norm in evaluation mode). Throws Error(BadInput) where the vectors are missing or do
/// not fit.
WeightMap fold_spectral_norm(const WeightMap& weights);

}  // namespace ditto
