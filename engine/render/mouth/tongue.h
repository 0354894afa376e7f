#pragma once

#include "render/mouth/mouth_colours.h"
#include "render/mouth/tissue_mesh.h"

namespace ditto::mesh {

/// What the tongue does, each 0…1.
struct TongueShape {
    float jaw = 0;     ///< open
    float spread = 0;  ///< lips, as in "ee", for which its back is high
    float tip = 0;     ///< up to the upper teeth and forward, as in L and TH
};

/// A tongue that lies on the shut jaw.
class Tongue {
  public:
    Tongue(const MouthColours& colours, float step, unsigned seed);

    TissueMesh shaped(const TongueShape& shape) const;

  private:
    TissueMesh at_rest_;
    std::vector<float> back_, tip_;  ///< how far each point follows the tongue's back and tip
};

/// What is behind everything else: a bag, the jaw shut.
TissueMesh mouth_cavity(const MouthColours& colours);

}  // namespace ditto::mesh
