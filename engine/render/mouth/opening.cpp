#include "render/mouth/opening.h"

#include <algorithm>

#include "render/head/head_model.h"
#include "render/head/paint.h"

namespace ditto::mesh {
namespace {

constexpr int kSteps = 6;  // between two vertices

std::vector<Point3> edge(const Vertices& vertices, const LipRow& row) {
    std::vector<Point3> points{vertices[kRightInnerCorner]};
    for (const auto vertex : row) points.push_back(vertices[vertex]);
    points.push_back(vertices[kLeftInnerCorner]);
    return smooth_curve(points, kSteps);
}

/// A rim at a share of its points.
struct RimPlace {
    Point2 at, along;
};

RimPlace rim_at(const std::vector<Point3>& rim, float share) {
    const float at = share * static_cast<float>(rim.size() - 1);
    const std::size_t i = std::min(static_cast<std::size_t>(at), rim.size() - 2);
    const float part = at - static_cast<float>(i);
    // The direction goes over from point to point.
    const auto direction = [&](std::size_t point) {
        return flat(rim[std::min(point + 1, rim.size() - 1)] - rim[point > 0 ? point - 1 : 0]);
    };
    const Point2 along = direction(i) + part * (direction(i + 1) - direction(i));
    return {flat(rim[i] + part * (rim[i + 1] - rim[i])),
            1.0f / std::max(length(along), 1e-6f) * along};
}

}  // namespace

Opening::Opening(const Vertices& vertices)
    : upper(edge(vertices, kUpperLip[0])), lower(edge(vertices, kLowerLip[0])) {}

std::vector<Point2> Opening::outline() const {
    std::vector<Point2> all;
    for (const Point3& p : upper) all.push_back(flat(p));
    for (auto p = lower.rbegin(); p != lower.rend(); ++p) all.push_back(flat(*p));
    return all;
}

float Opening::widest() const {
    float gap = 0;
    for (std::size_t i = 0; i < upper.size(); ++i)
        gap = std::max(gap, length(flat(lower[i] - upper[i])));
    return gap;
}

Opening::Place Opening::beside(const Point2& p) const {
    const Point2 first = flat(upper.front()), along = flat(upper.back()) - first;
    const float share = ((p.x - first.x) * along.x + (p.y - first.y) * along.y) /
                        (along.x * along.x + along.y * along.y + 1e-6f);
    const float at = clamp01(share);
    const RimPlace above = rim_at(upper, at), below = rim_at(lower, at);
    return {above.at, below.at, above.along, below.along, at};
}

Point2 Opening::down() const {
    const Point2 along = flat(upper.back() - upper.front());
    const float size = std::max(length(along), 1e-6f);
    return {-along.y / size, along.x / size};
}

}  // namespace ditto::mesh
