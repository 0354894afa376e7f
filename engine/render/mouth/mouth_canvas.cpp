#include "render/mouth/mouth_canvas.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <opencv2/imgproc.hpp>

namespace ditto::mesh {

MouthCanvas::MouthCanvas(const cv::Rect& region, const cv::Mat& mask, int samples,
                         const cv::Vec3f& ground)
    : region_(region),
      samples_(samples),
      colours_(region.height * samples, region.width * samples, CV_32FC3,
               cv::Scalar(ground[0], ground[1], ground[2])),
      depths_(colours_.size(), CV_32F, cv::Scalar::all(std::numeric_limits<float>::max())) {
    cv::integral(mask, seen_, CV_64F);
}

cv::Rect MouthCanvas::part_around(const Point3& place, float reach) const {
    const float x = place.x - static_cast<float>(region_.x),
                y = place.y - static_cast<float>(region_.y);
    const auto bound = [](float v, int most) {
        return static_cast<int>(std::clamp(v, 0.0f, static_cast<float>(most)));
    };
    return {cv::Point(bound(x - reach, region_.width), bound(y - reach, region_.height)),
            cv::Point(bound(x + reach + 1, region_.width), bound(y + reach + 1, region_.height))};
}

bool MouthCanvas::sees(const Point3& place, float reach) const {
    const cv::Rect part = part_around(place, reach);
    const cv::Point a = part.tl(), b = part.br();
    return seen_.at<double>(b.y, b.x) - seen_.at<double>(a.y, b.x) - seen_.at<double>(b.y, a.x) +
               seen_.at<double>(a.y, a.x) >
           1e-3;
}

bool MouthCanvas::hides(const Point3& place, float reach) const {
    const cv::Rect part = part_around(place, reach);
    for (int y = part.y * samples_; y < part.br().y * samples_; ++y) {
        const auto* depths = depths_.ptr<float>(y);
        for (int x = part.x * samples_; x < part.br().x * samples_; ++x)
            if (depths[x] >= place.z) return false;
    }
    return true;
}

void MouthCanvas::triangle(const Corner& a, const Corner& b, const Corner& c) {
    // Pixel centres lie at whole coordinates.
    const auto samples = static_cast<float>(samples_);
    const auto on_canvas = [&](const Point3& p) {
        return Point2{(p.x - static_cast<float>(region_.x) + 0.5f) * samples - 0.5f,
                      (p.y - static_cast<float>(region_.y) + 0.5f) * samples - 0.5f};
    };
    const Point2 pa = on_canvas(a.place), ab = on_canvas(b.place) - pa,
                 ac = on_canvas(c.place) - pa;
    const float area = ab.x * ac.y - ab.y * ac.x;
    if (std::abs(area) < 1e-6f) return;
    const auto first = [](float v) { return static_cast<int>(std::ceil(v - 1e-3f)); };
    const auto last = [](float v) { return static_cast<int>(std::floor(v + 1e-3f)); };
    const int x0 = std::max(first(pa.x + std::min({0.0f, ab.x, ac.x})), 0),
              x1 = std::min(last(pa.x + std::max({0.0f, ab.x, ac.x})), colours_.cols - 1),
              y0 = std::max(first(pa.y + std::min({0.0f, ab.y, ac.y})), 0),
              y1 = std::min(last(pa.y + std::max({0.0f, ab.y, ac.y})), colours_.rows - 1);
    constexpr float kEdge = -1e-3f;  // neighbours overlap rather than leave a gap
    for (int y = y0; y <= y1; ++y) {
        auto* depths = depths_.ptr<float>(y);
        auto* colours = colours_.ptr<cv::Vec3f>(y);
        for (int x = x0; x <= x1; ++x) {
            const float px = static_cast<float>(x) - pa.x, py = static_cast<float>(y) - pa.y;
            const float wb = (px * ac.y - py * ac.x) / area, wc = (ab.x * py - ab.y * px) / area;
            if (wb < kEdge || wc < kEdge || wb + wc > 1 - kEdge) continue;
            const float depth =
                a.place.z + wb * (b.place.z - a.place.z) + wc * (c.place.z - a.place.z);
            if (depth >= depths[x]) continue;
            depths[x] = depth;
            colours[x] = a.colour * (1 - wb - wc) + b.colour * wb + c.colour * wc;
        }
    }
}

cv::Mat MouthCanvas::picture() const {
    cv::Mat result;
    cv::resize(colours_, result, region_.size(), 0, 0, cv::INTER_AREA);
    return result;
}

}  // namespace ditto::mesh
