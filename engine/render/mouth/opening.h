#pragma once

#include <vector>

#include "render/head/geometry.h"

namespace ditto::mesh {

/// The inner rim of the lips, each edge from the picture's left to its right, with as many points.
struct Opening {
    std::vector<Point3> upper, lower;

    explicit Opening(const Vertices& vertices);

    std::vector<Point2> outline() const;
    /// The widest gap between the lips in the picture.
    float widest() const;

    /// What lies at a point of the picture along the mouth.
    struct Place {
        Point2 upper, lower;              ///< both rims there
        Point2 upper_along, lower_along;  ///< how they run there, length 1
        float along;                      ///< 0 at the left corner … 1 at the right one
        float gap() const { return length(lower - upper); }
    };
    Place beside(const Point2& p) const;
    /// From a point to the line of a rim beside it, in pixels.
    static float distance(const Point2& rim, const Point2& along, const Point2& p) {
        const Point2 to = p - rim;
        return std::abs(to.x * along.y - to.y * along.x);
    }

    /// Across the mouth, from the upper to the lower lip, length 1.
    Point2 down() const;
};

}  // namespace ditto::mesh
