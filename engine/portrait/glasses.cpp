#include "portrait/glasses.h"

#include <opencv2/imgproc.hpp>

#include "portrait/view.h"

namespace ditto {
namespace {

// Measured on an upright face with 200 pixels between the outer eye corners: glasses .10 at the
// bridge and .09 to .12 below the eyes; ten faces without, drawn ones among them, at most .035 and
// .042.
constexpr float kEyeDistance = 200.0f;
constexpr float kBridgeEdge = 0.06f;
constexpr float kRimEdge = 0.06f;
constexpr int kSide = 400;

/// The face upright in the middle of a square, and where its landmarks are there.
struct UprightFace {
    cv::Mat grey;  ///< 32-bit float
    cv::Matx23f map;

    cv::Point2f at(const Point3& p) const {
        const cv::Vec2f q = map * cv::Vec3f(p.x, p.y, 1.0f);
        return {q[0], q[1]};
    }
};

UprightFace upright(const Portrait& portrait) {
    const Point3 a = portrait.face.points[33], b = portrait.face.points[263];
    const cv::Point2f across(b.x - a.x, b.y - a.y);
    const float scale = kEyeDistance / std::max(1.0f, std::hypot(across.x, across.y));
    const float degrees = std::atan2(across.y, across.x) * 180.0f / static_cast<float>(CV_PI);
    const cv::Point2f middle(0.5f * (a.x + b.x), 0.5f * (a.y + b.y));
    cv::Mat map = cv::getRotationMatrix2D(middle, degrees, scale);
    map.at<double>(0, 2) += 0.5 * kSide - middle.x;
    map.at<double>(1, 2) += 0.375 * kSide - middle.y;
    UprightFace face;
    map.convertTo(face.map, CV_32F);
    cv::Mat picture;
    cv::warpAffine(view_of(portrait.image), picture, map, {kSide, kSide},
                   scale < 1.0f ? cv::INTER_AREA : cv::INTER_CUBIC, cv::BORDER_REPLICATE);
    cv::cvtColor(picture, picture, cv::COLOR_RGB2GRAY);
    picture.convertTo(face.grey, CV_32F);
    cv::GaussianBlur(face.grey, face.grey, {}, 2.0);
    return face;
}

/// The strongest horizontal edge in a column of the picture, averaged over its width.
float strongest_edge(const cv::Mat& slope, float x, float top, float bottom, int half_width) {
    const cv::Rect column(
        cv::Point(cvRound(x) - half_width, cvRound(top)),
        cv::Point(cvRound(x) + half_width + 1, std::max(cvRound(bottom), cvRound(top) + 1)));
    const cv::Rect inside = column & cv::Rect({}, slope.size());
    if (inside.empty()) return 0.0f;
    cv::Mat rows;
    cv::reduce(slope(inside), rows, 1, cv::REDUCE_AVG);
    double strongest = 0;
    cv::minMaxLoc(rows, nullptr, &strongest);
    return static_cast<float>(strongest);
}

}  // namespace

bool wears_glasses(const Portrait& portrait) {
    const UprightFace face = upright(portrait);
    const auto point = [&](std::size_t i) { return face.at(portrait.face.points[i]); };
    const cv::Rect cheek_box =
        cv::Rect(cv::Point(point(50)) - cv::Point(10, 10), cv::Size(20, 20)) &
        cv::Rect({}, face.grey.size());
    if (cheek_box.empty()) return false;
    const float skin = std::max(1.0f, static_cast<float>(cv::mean(face.grey(cheek_box))[0]));
    cv::Mat slope;
    cv::Sobel(face.grey, slope, CV_32F, 0, 1, 3, 1.0 / 8.0);
    slope = cv::abs(slope);

    const float brow = point(9).y, between = point(168).y;
    const float bridge = strongest_edge(slope, 0.5f * (point(168).x + point(6).x),
                                        brow + 0.3f * (between - brow), point(197).y, 6);
    const auto rim = [&](std::size_t lid, std::size_t cheek) {
        return strongest_edge(slope, point(lid).x, point(lid).y + 12, point(cheek).y + 10, 8);
    };
    return bridge > kBridgeEdge * skin && std::max(rim(145, 50), rim(374, 280)) > kRimEdge * skin;
}

}  // namespace ditto
