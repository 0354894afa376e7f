#pragma once

#include <vector>

#include <opencv2/core.hpp>

#include "render/head/geometry.h"

namespace ditto::mesh {

// What is inside a mouth, in centimetres from where the closed lips meet: x to the picture's right,
// y down, z into the head, the jaw shut.

/// A surface as a grid of points with colours.
struct TissueMesh {
    int rows = 0, columns = 0;
    std::vector<Point3> points;    ///< row by row
    std::vector<Point3> normals;   ///< out of the surface, length 1
    std::vector<cv::Vec3f> base;   ///< linear light, as lit like skin from the front
    std::vector<float> wetness{};  ///< how much of a highlight is seen there; empty: 1
    std::vector<bool> there{};     ///< whether the surface is there; empty: everywhere

    TissueMesh(int height, int width)
        : rows(height),
          columns(width),
          points(static_cast<std::size_t>(height * width)),
          normals(points.size()),
          base(points.size()) {}

    std::size_t at(int row, int column) const {
        return static_cast<std::size_t>(row * columns + column);
    }
};

/// Normals of a grid of points over `reach` of them, on the side of `outwards(index)`; where the
/// grid has no area, that.
template <typename Outwards>
void set_normals(TissueMesh& mesh, int reach, const Outwards& outwards) {
    for (int row = 0; row < mesh.rows; ++row) {
        const int above = std::max(row - reach, 0), below = std::min(row + reach, mesh.rows - 1);
        for (int column = 0; column < mesh.columns; ++column) {
            const int left = std::max(column - reach, 0),
                      right = std::min(column + reach, mesh.columns - 1);
            const std::size_t i = mesh.at(row, column);
            const Point3 across =
                             mesh.points[mesh.at(row, right)] - mesh.points[mesh.at(row, left)],
                         along = mesh.points[mesh.at(below, column)] -
                                 mesh.points[mesh.at(above, column)];
            const Point3 normal = normalized(cross(across, along)), out = outwards(i);
            const float facing = dot(normal, out);
            mesh.normals[i] = facing == 0 ? normalized(out) : facing < 0 ? -1.0f * normal : normal;
        }
    }
}

}  // namespace ditto::mesh
