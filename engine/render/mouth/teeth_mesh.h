#pragma once

#include "render/mouth/mouth_colours.h"
#include "render/mouth/tissue_mesh.h"

namespace ditto::mesh {

/// Which row of teeth.
enum class Jaw { Upper, Lower };

/// Of a row of teeth with its gum: columns run along the arch from the picture's left, rows from
/// the gum over the crowns and the biting edges to the back. Crowns are about `step` centimetres of
/// grid; `seed` makes every mouth a little irregular.
TissueMesh teeth_mesh(Jaw jaw, const MouthColours& colours, float step, unsigned seed);

/// The depth of a row of teeth at `x`, measured from the lips; centimetres.
float arch_depth(Jaw jaw, float x);
/// The biting edges of the middle teeth, below where the lips meet.
float biting_edge(Jaw jaw);

}  // namespace ditto::mesh
