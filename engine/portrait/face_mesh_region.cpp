#include "portrait/face_mesh_region.h"

#include <cmath>

#include "core/error.h"

namespace ditto {
namespace {

constexpr float kAround = 1.5f;

}  // namespace

Region face_mesh_region(const Detection& face) {
    const Point2 right = face.keypoints[0], left = face.keypoints[1];
    return {face.box.x + 0.5f * face.box.width, face.box.y + 0.5f * face.box.height,
            kAround * std::max(face.box.width, face.box.height),
            std::atan2(left.y - right.y, left.x - right.x), false};
}

std::vector<Point3> face_mesh_points(std::span<const float> raw, const Region& region) {
    if (raw.empty() || raw.size() % 3 != 0)
        throw Error(
            ErrorKind::BadInput,
            "the face mesh network has other outputs than points; get the model pack again");
    constexpr auto kSide = static_cast<float>(kFaceMeshSide);
    std::vector<Point3> points;
    for (std::size_t i = 0; i < raw.size(); i += 3) {
        const Point2 p = region.to_picture(raw[i] / kSide, raw[i + 1] / kSide);
        points.push_back({p.x, p.y, raw[i + 2] / kSide * region.side});
    }
    return points;
}

}  // namespace ditto
