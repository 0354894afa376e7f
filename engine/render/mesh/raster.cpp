#include "render/mesh/raster.h"

#include <algorithm>
#include <cmath>

namespace ditto::mesh {
namespace {

constexpr float kNowhere = -1e4f, kFarthest = 1e9f;
// Triangles reach a little over their edges, so that no seam opens between neighbours.
constexpr float kOverlap = -1e-4f;

}  // namespace

void draw_backward_map(std::span<const Triangle> triangles, std::span<const Point3> placed,
                       std::span<const Point3> source, const cv::Rect& region, int step,
                       cv::Mat& map, cv::Mat& depth) {
    const int columns = (region.width + step - 1) / step + 1,
              rows = (region.height + step - 1) / step + 1;
    map.create(rows, columns, CV_32FC2);
    depth.create(rows, columns, CV_32F);
    map.setTo(cv::Scalar(kNowhere, kNowhere));
    depth.setTo(kFarthest);
    const float scale = 1.0f / static_cast<float>(step);
    const auto left = static_cast<float>(region.x), top = static_cast<float>(region.y);

    for (const Triangle& triangle : triangles) {
        const Point3 &pa = placed[triangle[0]], &pb = placed[triangle[1]],
                     &pc = placed[triangle[2]];
        const float ax = (pa.x - left) * scale, ay = (pa.y - top) * scale;
        const float bx = (pb.x - left) * scale, by = (pb.y - top) * scale;
        const float cx = (pc.x - left) * scale, cy = (pc.y - top) * scale;
        const int x0 = std::max(0, static_cast<int>(std::ceil(std::min({ax, bx, cx}))));
        const int x1 = std::min(columns - 1, static_cast<int>(std::floor(std::max({ax, bx, cx}))));
        const int y0 = std::max(0, static_cast<int>(std::ceil(std::min({ay, by, cy}))));
        const int y1 = std::min(rows - 1, static_cast<int>(std::floor(std::max({ay, by, cy}))));
        if (x0 > x1 || y0 > y1) continue;
        const float area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
        if (std::abs(area) < 1e-6f) continue;

        // Barycentric weights of b and c, and all that is interpolated, are linear over the
        // picture.
        const float inverse = 1.0f / area;
        const float wb_x = (cy - ay) * inverse, wb_y = -(cx - ax) * inverse;
        const float wc_x = -(by - ay) * inverse, wc_y = (bx - ax) * inverse;
        const Point3 &sa = source[triangle[0]], &sb = source[triangle[1]],
                     &sc = source[triangle[2]];
        const float ub = sb.x - sa.x, uc = sc.x - sa.x, vb = sb.y - sa.y, vc = sc.y - sa.y;
        const float zb = pb.z - pa.z, zc = pc.z - pa.z;
        for (int y = y0; y <= y1; ++y) {
            auto* uv = map.ptr<cv::Vec2f>(y);
            auto* z_row = depth.ptr<float>(y);
            const float dy = static_cast<float>(y) - ay;
            for (int x = x0; x <= x1; ++x) {
                const float dx = static_cast<float>(x) - ax;
                const float wb = wb_x * dx + wb_y * dy, wc = wc_x * dx + wc_y * dy;
                if (wb < kOverlap || wc < kOverlap || wb + wc > 1.0f - kOverlap) continue;
                const float z = pa.z + wb * zb + wc * zc;
                if (z >= z_row[x]) continue;
                z_row[x] = z;
                uv[x] = {sa.x + wb * ub + wc * uc, sa.y + wb * vb + wc * vc};
            }
        }
    }
}

}  // namespace ditto::mesh
