#include "portrait/face_place.h"

#include <algorithm>

namespace ditto {
namespace {

// LivePortrait's landmarks begin with the rims of the eyes.
constexpr std::size_t kRimPoints = 24;

template <typename Point>
Point2 mean_of(std::span<const Point> points) {
    Point2 sum;
    for (const Point& p : points) sum = {sum.x + p.x, sum.y + p.y};
    const auto count = static_cast<float>(points.size());
    return {sum.x / count, sum.y / count};
}

template <typename Point>
Box box_around(std::span<const Point> points) {
    const auto by_x = [](const Point& a, const Point& b) { return a.x < b.x; };
    const auto by_y = [](const Point& a, const Point& b) { return a.y < b.y; };
    const auto [left, right] = std::minmax_element(points.begin(), points.end(), by_x);
    const auto [top, bottom] = std::minmax_element(points.begin(), points.end(), by_y);
    return {left->x, top->y, right->x - left->x, bottom->y - top->y};
}

}  // namespace

FacePlace place_of(const FaceLandmarks& face) {
    const auto centre = [&](std::size_t outer, std::size_t inner) {
        const Point3 corners[]{face.points[outer], face.points[inner]};
        return mean_of(std::span<const Point3>(corners));
    };
    return {centre(33, 133), centre(263, 362), box_around(std::span<const Point3>(face.points))};
}

FacePlace place_of(std::span<const Point2, 203> landmarks) {
    const std::span<const Point2> points = landmarks;
    return {mean_of(points.first(kRimPoints)), mean_of(points.subspan(kRimPoints, kRimPoints)),
            box_around(points)};
}

}  // namespace ditto
