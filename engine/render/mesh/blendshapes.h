#pragma once

#include <array>
#include <span>
#include <vector>

#include "motion/motion_space.h"
#include "render/head/geometry.h"

namespace ditto::mesh {

/// Displacement of every vertex for each ARKit shape, in thousandths of E in the canonical frame.
/// The shapes of the eyes (blink, wide, look) are empty: lids and eyeballs move by rules of their
/// own.
class Blendshapes {
  public:
    /// Made once from the table of handles; see data/README.md.
    static const Blendshapes& shared();

    /// Adds the shapes' displacements, in pixels of the fitted head, to the vertices.
    void apply(std::span<const float> weights, const HeadFit& fit, Vertices& vertices) const;

    const std::vector<Point3>& displacement(arkit::Blendshape shape) const {
        return shapes_[shape];
    }

  private:
    Blendshapes();

    std::array<std::vector<Point3>, arkit::kBlendshapeCount> shapes_;
};

}  // namespace ditto::mesh
