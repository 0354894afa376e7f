#pragma once

#include <array>
#include <span>

#include "render/head/geometry.h"

namespace ditto::mesh {

/// Moves the face of a person with glasses: around the eyes, brows, cheeks and squints move the
/// skin a quarter as far, or the frames, which are painted on it, would bend.
class Glasses {
  public:
    explicit Glasses(const HeadFit& fit);

    /// As Blendshapes::apply().
    void apply(std::span<const float> weights, const HeadFit& fit, Vertices& vertices) const;

  private:
    std::array<float, kVertexCount> freedom_{};  ///< share of the movement that is left, by vertex
};

}  // namespace ditto::mesh
