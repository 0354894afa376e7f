#pragma once

#include "render/head/geometry.h"

namespace ditto::mesh {

/// Fits the canonical head to a face by a similarity (Umeyama 1991) and mixes the network's depth
/// with the head's, capped where the side of the face gets steep (else a turn smears cheek into
/// ear).
HeadFit fit_head(const FaceLandmarks& face);

}  // namespace ditto::mesh
