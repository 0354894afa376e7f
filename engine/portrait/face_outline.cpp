#include "portrait/face_outline.h"

#include <cmath>
#include <opencv2/imgproc.hpp>

namespace ditto {
namespace {

constexpr std::size_t kRightSide = 234, kLeftSide = 454, kForehead = 10, kChin = 152;
constexpr float kWidthOfHeight = 0.8f;  // of a face seen from the front

float distance(const Point3& a, const Point3& b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

}  // namespace

std::vector<cv::Point> outline_points(const FaceLandmarks& face, float enlarged, float scale) {
    std::vector<cv::Point2f> points, hull;
    cv::Point2f middle(0, 0);
    for (const Point3& p : face.points) points.emplace_back(p.x * scale, p.y * scale);
    cv::convexHull(points, hull);
    for (const auto& p : hull) middle += p;
    middle /= static_cast<float>(hull.size());
    std::vector<cv::Point> outline;
    for (const auto& p : hull) outline.emplace_back(middle + enlarged * (p - middle));
    return outline;
}

cv::Mat outline_of(const FaceLandmarks& face, cv::Size size, float enlarged, float scale) {
    cv::Mat inside = cv::Mat::zeros(size, CV_8U);
    cv::fillConvexPoly(inside, outline_points(face, enlarged, scale), cv::Scalar(255));
    return inside;
}

float width_of(const FaceLandmarks& face) {
    return std::max(distance(face.points[kRightSide], face.points[kLeftSide]),
                    kWidthOfHeight * distance(face.points[kForehead], face.points[kChin]));
}

}  // namespace ditto
