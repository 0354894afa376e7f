#pragma once

#include <opencv2/core.hpp>
#include <span>

#include "render/head/geometry.h"

namespace ditto::mesh {

/// What the portrait's own mouth does, and how it is taken back so that any mouth can speak.
class Lips {
  public:
    /// Measures the source's gap and smile. An open source mouth has its inner rim pushed outwards
    /// a little, so that stray teeth pixels stay inside; a wide-open one is put where `rgb`, the
    /// picture, shows it.
    Lips(const cv::Mat& rgb, HeadFit& fit);

    /// How much the portrait smiles, 0…1.
    float source_smile() const { return smile_; }

    /// Weight of the smile to take away for the given weights: half at rest, all under shapes that
    /// contradict it.
    float smile_to_remove(std::span<const float> weights) const;

    /// jawOpen to take away: what the source's own jaw is down.
    float jaw_to_remove() const { return jaw_; }
    /// Where the lips meet when they are closed.
    const Point3& meeting() const { return meeting_; }

    /// Closes the source's own gap, but for what its jaw does: upper rows down, lower rows up.
    void close_source(Vertices& vertices) const;

  private:
    std::array<Point3, 9> gap_{};  ///< upper to lower inner rim of each column, pixels
    Point3 meeting_;
    float smile_ = 0, jaw_ = 0;
};

/// Where an inner lower vertex would stand above its upper one, both meet in the middle.
void keep_lips_apart(const HeadFit& fit, Vertices& vertices);

}  // namespace ditto::mesh
