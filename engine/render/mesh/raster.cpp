#include "render/mesh/raster.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core/hal/intrin.hpp>

namespace ditto::mesh {
namespace {

constexpr float kNowhere = -1e4f, kFarthest = 1e9f;
// Triangles reach a little over their edges, so that no seam opens between neighbours.
constexpr float kOverlap = -1e-4f;
constexpr int kLanes = cv::v_float32x4::nlanes;

/// What is linear along a row: its value below a triangle's first corner, and what a pixel adds.
struct Ramp {
    float start, slope;

    cv::v_float32x4 at(const cv::v_float32x4& x) const {
        return cv::v_muladd(x, cv::v_setall_f32(slope), cv::v_setall_f32(start));
    }
};

/// A triangle's corners on the map, and what is interpolated between them.
struct Placed {
    Point3 a, b, c;
    Point3 from_a, from_b, from_c;
};

/// The pixels of a row of the map from which a triangle may be seen, `first` … `last`.
struct Row {
    float* map;
    float* depth;
    int first, last;
};

/// Draws the pixels of a row in which both weights, and what they leave of 1, are positive.
void draw_row(const Row& row, const Ramp& b, const Ramp& c, const Placed& t) {
    const auto least = cv::v_setall_f32(kOverlap), most = cv::v_setall_f32(1.0f - kOverlap);
    const auto between = [](const cv::v_float32x4& wb, const cv::v_float32x4& wc, float at_a,
                            float at_b, float at_c) {
        return cv::v_muladd(
            wb, cv::v_setall_f32(at_b - at_a),
            cv::v_muladd(wc, cv::v_setall_f32(at_c - at_a), cv::v_setall_f32(at_a)));
    };
    for (int x = row.first; x <= row.last; x += kLanes) {
        const auto right =
            cv::v_setall_f32(static_cast<float>(x) - t.a.x) + cv::v_float32x4(0, 1, 2, 3);
        const auto wb = b.at(right), wc = c.at(right);
        auto seen = (wb >= least) & (wc >= least) & (wb + wc <= most);
        if (!cv::v_check_any(seen)) continue;
        const auto depth = cv::v_load(row.depth + x);
        const auto z = between(wb, wc, t.a.z, t.b.z, t.c.z);
        seen = seen & (z < depth);
        cv::v_float32x4 u, v;
        cv::v_load_deinterleave(row.map + 2 * x, u, v);
        u = cv::v_select(seen, between(wb, wc, t.from_a.x, t.from_b.x, t.from_c.x), u);
        v = cv::v_select(seen, between(wb, wc, t.from_a.y, t.from_b.y, t.from_c.y), v);
        cv::v_store_interleave(row.map + 2 * x, u, v);
        cv::v_store(row.depth + x, cv::v_select(seen, z, depth));
    }
}

void draw_triangle(const Placed& t, cv::Mat& map, cv::Mat& depth) {
    const auto [least_x, most_x] = std::minmax({t.a.x, t.b.x, t.c.x});
    const auto [least_y, most_y] = std::minmax({t.a.y, t.b.y, t.c.y});
    const int x0 = std::max(0, static_cast<int>(std::ceil(least_x)));
    const int x1 = std::min(map.cols - kLanes, static_cast<int>(std::floor(most_x)));
    const int y0 = std::max(0, static_cast<int>(std::ceil(least_y)));
    const int y1 = std::min(map.rows - 1, static_cast<int>(std::floor(most_y)));
    if (x0 > x1 || y0 > y1) return;
    const Point2 ab = flat(t.b) - flat(t.a), ac = flat(t.c) - flat(t.a);
    const float area = ab.x * ac.y - ac.x * ab.y;
    if (std::abs(area) < 1e-6f) return;

    // Barycentric weights of b and c, and all that is interpolated, are linear over the picture.
    const float inverse = 1.0f / area;
    const float wb_x = ac.y * inverse, wb_y = -ac.x * inverse;
    const float wc_x = -ab.y * inverse, wc_y = ab.x * inverse;
    for (int y = y0; y <= y1; ++y) {
        const float dy = static_cast<float>(y) - t.a.y;
        draw_row({map.ptr<float>(y), depth.ptr<float>(y), x0, x1}, {wb_y * dy, wb_x},
                 {wc_y * dy, wc_x}, t);
    }
}

}  // namespace

void draw_backward_map(std::span<const Triangle> triangles, std::span<const Point3> placed,
                       std::span<const Point3> source, const cv::Rect& region, int step,
                       cv::Mat& map, cv::Mat& depth) {
    // Rows are drawn a few pixels at a time, the last beyond their end.
    const int columns = (region.width + step - 1) / step + 1 + kLanes,
              rows = (region.height + step - 1) / step + 1;
    map.create(rows, columns, CV_32FC2);
    depth.create(rows, columns, CV_32F);
    map.setTo(cv::Scalar(kNowhere, kNowhere));
    depth.setTo(kFarthest);
    const float scale = 1.0f / static_cast<float>(step);
    const auto on_map = [&](const Point3& p) {
        return Point3{(p.x - static_cast<float>(region.x)) * scale,
                      (p.y - static_cast<float>(region.y)) * scale, p.z};
    };
    for (const Triangle& t : triangles) {
        draw_triangle({on_map(placed[t[0]]), on_map(placed[t[1]]), on_map(placed[t[2]]),
                       source[t[0]], source[t[1]], source[t[2]]},
                      map, depth);
    }
}

}  // namespace ditto::mesh
