#pragma once

#include <span>

#include "render/head/geometry.h"
#include "render/mesh/eye_points.h"

namespace ditto::mesh {

/// Which eye, as the subject has them.
enum class Side { Right, Left };

/// An eye's commands in one frame.
struct EyeCommand {
    float blink = 0, squint = 0, wide = 0;  ///< 0…1
    float yaw = 0, pitch = 0;  ///< radians, positive to the viewer's right and up; limited
};

EyeCommand eye_command(std::span<const float> weights, Side side);

/// The lids: their place in the portrait, found by the iris network, and how they travel.
class EyeRig {
  public:
    /// Puts the iris network's contours in the place of the mesh's eye vertices, whose ring misses
    /// drawn eyes.
    EyeRig(const Portrait& portrait, HeadFit& fit);

    /// Lids travel along their columns; nothing scales the iris. Call after the blendshapes.
    void move_lids(std::span<const float> weights, const HeadFit& fit, Vertices& moved) const;

    struct Eye {
        const EyePoints* points;
        Point2 iris;        ///< centre in the picture
        float iris_radius;  ///< pixels
    };
    const Eye& eye(Side side) const { return side == Side::Right ? right_ : left_; }

  private:
    void move(const Eye& eye, const EyeCommand& command, const HeadFit& fit, Vertices& moved) const;

    Eye right_, left_;
};

/// Shift of an iris on the picture for a gaze, in pixels along x and y of the upright head.
Point2 iris_shift(const EyeCommand& command, float iris_radius);

}  // namespace ditto::mesh
