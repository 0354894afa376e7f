#include "render/mesh/drawn_eye.h"

#include <algorithm>
#include <array>
#include <numbers>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "render/head/paint.h"
#include "render/mesh/lab.h"

namespace ditto::mesh {
namespace {

constexpr float kMostGrowth = 0.22f, kMostCornerGrowth = 0.06f;  // of the eye's width
constexpr float kMostWidening = 1.5f,
                kDrawnWidening = 1.15f;  // of the iris radius; drawn eyes are wider by the latter
constexpr float kPaleLightness = 0.92f, kPaleChroma = 0.75f;  // of the skin's
constexpr float kDistinctIris = 35.0f;                        // Lab distance from the sclera

float chroma(const cv::Vec3f& lab) {
    return std::hypot(lab[1], lab[2]);
}

/// The neighbourhood of an eye in CIE Lab.
class LabEye {
  public:
    LabEye(const cv::Mat& rgb, const cv::Rect& region) : origin_(region.tl()) {
        cv::Mat lab;
        rgb(region).convertTo(lab, CV_32FC3, 1.0 / 255.0);
        std::for_each(lab.begin<cv::Vec3f>(), lab.end<cv::Vec3f>(),
                      [](cv::Vec3f& colour) { colour = lab_of(colour); });
        cv::blur(lab, lab_, {3, 3});
    }

    cv::Vec3f at(const Point2& p) const {
        return sample<cv::Vec3f>(lab_, p.x - static_cast<float>(origin_.x),
                                 p.y - static_cast<float>(origin_.y));
    }

    cv::Vec3f median(const std::vector<Point2>& points) const {
        std::vector<cv::Vec3f> colours;
        for (const Point2& p : points) colours.push_back(at(p));
        return median_of(std::move(colours));
    }

  private:
    cv::Point origin_;
    cv::Mat lab_;
};

std::vector<Point2> ring_of(const Point2& centre, float radius) {
    std::vector<Point2> points;
    for (int i = 0; i < 32; ++i) {
        const float angle = 2.0f * std::numbers::pi_v<float> * static_cast<float>(i) / 32.0f;
        points.push_back(
            {centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)});
    }
    return points;
}

struct Colours {
    cv::Vec3f sclera, iris, skin;

    bool is_eye(const cv::Vec3f& colour) const {
        return std::min(cv::norm(colour - sclera), cv::norm(colour - iris)) <
               cv::norm(colour - skin);
    }
    bool pale_sclera() const {
        return sclera[0] > kPaleLightness * skin[0] && chroma(sclera) < kPaleChroma * chroma(skin);
    }
};

Colours measure(const LabEye& lab, const EyePoints& points, const Point2& iris, float radius,
                const HeadFit& fit) {
    std::vector<Point2> white, skin;
    for (std::size_t c = 1; c + 1 < points.upper.size(); ++c) {
        const Point2 upper = flat(fit.source[points.upper[c]]),
                     lower = flat(fit.source[points.lower[c]]);
        for (const float v : {0.4f, 0.55f, 0.7f}) {
            const Point2 p = upper + v * (lower - upper);
            if (length(p - iris) > 1.35f * radius) white.push_back(p);
        }
        skin.push_back(flat(fit.source[points.cheek[c - 1]]));
    }
    if (white.empty()) white.push_back(iris);
    return {lab.median(white), lab.median(ring_of(iris, 0.6f * radius)), lab.median(skin)};
}

/// How far the picture still shows eye from a rim vertex outwards, pixels.
float reach(const LabEye& lab, const Colours& colours, const Point2& from, const Point2& step,
            float most) {
    float grown = 0.0f;
    while (grown < most && colours.is_eye(lab.at(from + (grown + 1.0f) * step))) grown += 1.0f;
    return grown;
}

Point2 direction(const Point2& from, const Point2& to) {
    const Point2 d = to - from;
    return (1.0f / std::max(length(d), 1e-3f)) * d;
}

/// Grows a rim away from the other one; neighbours agree, so that it stays smooth.
void grow_rim(const LabEye& lab, const Colours& colours, const std::array<std::uint16_t, 9>& rim,
              const std::array<std::uint16_t, 9>& other, float width, HeadFit& fit) {
    std::array<Point2, 9> steps;
    std::array<float, 9> grown{};
    for (std::size_t c = 0; c < rim.size(); ++c) {
        const bool corner = c == 0 || c + 1 == rim.size();
        const Point2 here = flat(fit.source[rim[c]]);
        steps[c] = corner ? direction(flat(fit.source[rim[c == 0 ? rim.size() - 1 : 0]]), here)
                          : direction(flat(fit.source[other[c]]), here);
        grown[c] =
            reach(lab, colours, here, steps[c], (corner ? kMostCornerGrowth : kMostGrowth) * width);
    }
    for (std::size_t c = 0; c < rim.size(); ++c) {
        const float before = grown[c > 0 ? c - 1 : c],
                    after = grown[std::min(c + 1, rim.size() - 1)];
        const float smooth = 0.25f * before + 0.5f * grown[c] + 0.25f * after;
        fit.source[rim[c]].x += smooth * steps[c].x;
        fit.source[rim[c]].y += smooth * steps[c].y;
    }
}

float widen(const LabEye& lab, const Colours& colours, const Point2& iris, float radius,
            const HeadFit& fit, const EyePoints& points) {
    std::vector<Point2> outline;
    for (const auto vertex : points.upper) outline.push_back(flat(fit.source[vertex]));
    for (std::size_t i = points.lower.size(); i-- > 0;)
        outline.push_back(flat(fit.source[points.lower[i]]));
    std::vector<cv::Point2f> polygon;
    for (const Point2& p : outline) polygon.emplace_back(p.x, p.y);
    float factor = 1.0f;
    for (float next = 1.05f; next <= kMostWidening; next += 0.05f) {
        std::vector<Point2> visible;
        for (const Point2& p : ring_of(iris, next * radius)) {
            if (cv::pointPolygonTest(polygon, {p.x, p.y}, true) >
                static_cast<double>(0.15f * radius))
                visible.push_back(p);
        }
        if (visible.size() < 4) break;
        const cv::Vec3f colour = lab.median(visible);
        if (cv::norm(colour - colours.iris) > cv::norm(colour - colours.sclera)) break;
        factor = next;
    }
    return factor;
}

cv::Rect neighbourhood(const cv::Mat& rgb, const EyePoints& points, const HeadFit& fit) {
    std::vector<Point2> around;
    for (const auto vertex : points.contour) around.push_back(flat(fit.source[vertex]));
    const cv::Rect region = bounds_of(around, 4.0f, rgb.size());
    // A face cut by the border may have an eye outside the picture.
    return region.empty() ? cv::Rect(0, 0, 1, 1) : region;
}

}  // namespace

float drawn_widening(const cv::Mat& rgb, const EyePoints& points, const Point2& iris,
                     float iris_radius, const HeadFit& fit) {
    const LabEye lab(rgb, neighbourhood(rgb, points, fit));
    const Colours colours = measure(lab, points, iris, iris_radius, fit);
    const bool distinct =
        cv::norm(colours.iris - colours.sclera) > static_cast<double>(kDistinctIris);
    if (!colours.pale_sclera() || !distinct) return 1.0f;
    const float factor = widen(lab, colours, iris, iris_radius, fit, points);
    return factor < kDrawnWidening ? 1.0f : factor;
}

void grow_rims(const cv::Mat& rgb, const EyePoints& points, const Point2& iris, float iris_radius,
               HeadFit& fit) {
    const LabEye lab(rgb, neighbourhood(rgb, points, fit));
    const Colours colours = measure(lab, points, iris, iris_radius, fit);
    const float width =
        length(flat(fit.source[points.upper.front()]) - flat(fit.source[points.upper.back()]));
    grow_rim(lab, colours, points.upper, points.lower, width, fit);
    grow_rim(lab, colours, points.lower, points.upper, width, fit);
}

}  // namespace ditto::mesh
