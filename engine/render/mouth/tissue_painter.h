#pragma once

#include "render/head/geometry.h"
#include "render/mouth/mouth_canvas.h"
#include "render/mouth/mouth_light.h"
#include "render/mouth/tissue_mesh.h"

namespace ditto::mesh {

/// How a tissue lies in a frame: with the skull, or with the jaw.
class TissuePose {
  public:
    /// `lip_line`: where the lips meet, image pixels at rest; `jaw`: how far it is open, 0…1;
    /// `shift`: centimetres, before it opens.
    TissuePose(const FrameGeometry& geometry, const HeadFit& fit, const Point3& lip_line,
               float jaw = 0, const Point3& shift = {0, 0, 0});

    /// Where a point of the jaw is when it is open; centimetres.
    Point3 opened(const Point3& cm) const;
    /// Image pixels, z is depth.
    Point3 place(const Point3& cm) const;
    /// A direction of the tissue as it lies in the frame; its length is kept.
    Point3 direction(const Point3& cm) const;
    float scale() const { return scale_; }

  private:
    Point3 swung(const Point3& from_hinge) const;

    const FrameGeometry& geometry_;
    Point3 shift_;
    float jaw_cos_, jaw_sin_, scale_;
    Point3 origin_, x_, y_, z_;  ///< of the centimetres, in the picture at rest, the jaw open
};

/// What a tissue's colours are made with.
struct TissueShade {
    const MouthLight& light;
    Finish finish;
    cv::Vec3f highlight;  ///< the colour of gloss 1
    float grid;           ///< centimetres between places where the light is worked out
};

/// Draws what is seen of a tissue.
void draw_tissue(const TissueMesh& mesh, const TissuePose& pose, const TissueShade& shade,
                 MouthCanvas& canvas);

}  // namespace ditto::mesh
