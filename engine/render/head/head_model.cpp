#include "render/head/head_model.h"

#include <vector>

#include "render/mesh/eye_points.h"

namespace ditto::mesh {
namespace {

struct CanonicalVertex {
    float x, y_up, z_near;
    std::uint16_t mirror;
};

constexpr CanonicalVertex kVertices[] = {
#include "render/head/data/vertices.inc"
};

constexpr Triangle kTriangles[] = {
#include "render/head/data/triangles.inc"
};

static_assert(std::size(kVertices) == kVertexCount);

/// Two triangles between neighbouring columns of two rows that run side by side.
void add_strip(std::span<const std::uint16_t> upper, std::span<const std::uint16_t> lower,
               std::vector<Triangle>& out) {
    for (std::size_t i = 0; i + 1 < upper.size(); ++i) {
        if (upper[i] != lower[i]) out.push_back({upper[i], lower[i], lower[i + 1]});
        if (upper[i + 1] != lower[i + 1]) out.push_back({upper[i], lower[i + 1], upper[i + 1]});
    }
}

std::vector<Triangle> make_hole_triangles() {
    std::vector<Triangle> triangles;
    std::vector<std::uint16_t> upper{kRightInnerCorner}, lower{kRightInnerCorner};
    upper.insert(upper.end(), kUpperLip[0].begin(), kUpperLip[0].end());
    lower.insert(lower.end(), kLowerLip[0].begin(), kLowerLip[0].end());
    upper.push_back(kLeftInnerCorner);
    lower.push_back(kLeftInnerCorner);
    add_strip(upper, lower, triangles);
    for (const EyePoints& eye : {kRightEyePoints, kLeftEyePoints})
        add_strip(eye.upper, eye.lower, triangles);
    return triangles;
}

}  // namespace

const Vertices& canonical_head() {
    static const Vertices head = [] {
        Vertices made;
        for (std::size_t i = 0; i < kVertexCount; ++i)
            made[i] = {kVertices[i].x, -kVertices[i].y_up, -kVertices[i].z_near};
        return made;
    }();
    return head;
}

std::size_t mirror_of(std::size_t vertex) {
    return kVertices[vertex].mirror;
}
std::span<const Triangle> skin_triangles() {
    return kTriangles;
}

std::span<const Triangle> hole_triangles() {
    static const std::vector<Triangle> triangles = make_hole_triangles();
    return triangles;
}

}  // namespace ditto::mesh
