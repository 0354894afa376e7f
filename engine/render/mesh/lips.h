#pragma once

#include <span>

#include "render/mesh/geometry.h"

namespace ditto::mesh {

/// What the portrait's own mouth does, and how it is taken back so that any mouth can speak.
class Lips {
  public:
    /// Measures the source's gap and smile. An open source mouth has its inner rim pushed outwards
    /// a little, so that stray teeth pixels stay inside.
    explicit Lips(HeadFit& fit);

    /// How much the portrait smiles, 0…1.
    float source_smile() const { return smile_; }

    /// Weight of the smile to take away for the given weights: half at rest, all under shapes that
    /// contradict it.
    float smile_to_remove(std::span<const float> weights) const;

    /// Closes the source's own gap: upper rows down, lower rows up.
    void close_source(Vertices& vertices) const;

  private:
    std::array<Point3, 9> gap_{};  ///< upper to lower inner rim of each column, pixels
    float smile_ = 0;
};

/// Where an inner lower vertex would stand above its upper one, both meet in the middle.
void keep_lips_apart(const HeadFit& fit, Vertices& vertices);

}  // namespace ditto::mesh
