#include "portrait/held_things.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "portrait/colour_steps.h"
#include "portrait/face_outline.h"
#include "portrait/grow_regions.h"

namespace ditto {
namespace {

constexpr float kReach = 4.5f;  // side over a face's width; beyond it nothing moves
constexpr int kSide = 160;      // of the reduced picture of the reach
// In palms, from the wrist to the middle finger's root.
constexpr float kFinger = 0.26f, kFarthest = 3.2f;
// In face widths: how far above the face is hair, how far below it and how wide the neck is.
constexpr float kHairAbove = 0.2f, kNeckBelow = 0.3f, kNeckWidth = 0.4f;
constexpr double kForeground = 0.3;  // of the mask: a person, or what one holds
// Steps of colour that cost as much as crossing a face's width. Hair reaches a little farther than
// hands: both have strong edges beside them, but hair is longer.
constexpr float kEdge = 40.0f, kEdgeOfHands = 50.0f;
constexpr float kOpened = 0.02f, kClosed = 0.06f, kDilated = 0.03f, kFeather = 0.02f;  // face widths

enum Mark : std::uint8_t { kNone, kPerson, kHeld };

constexpr std::array<std::array<std::size_t, 2>, 21> kBones{
    {{0, 1},  {1, 2},   {2, 3},   {3, 4},   {0, 5},   {5, 6},   {6, 7},
     {7, 8},  {5, 9},   {9, 10},  {10, 11}, {11, 12}, {9, 13},  {13, 14},
     {14, 15}, {15, 16}, {13, 17}, {0, 17},  {17, 18}, {18, 19}, {19, 20}}};

/// The part of a picture that is looked at, reduced.
struct Window {
    cv::Rect part;  ///< of the picture
    float scale;    ///< pixels of the reduced picture to one of the picture
    cv::Size size;

    cv::Point2f from_picture(const Point2& p) const {
        return {(p.x - static_cast<float>(part.x)) * scale,
                (p.y - static_cast<float>(part.y)) * scale};
    }
};

Window window_around(const FaceLandmarks& face, cv::Size picture) {
    const Region reach = reach_of(face);
    const auto half = reach.side / 2;
    const cv::Rect part =
        cv::Rect(cv::Point(static_cast<int>(reach.centre_x - half),
                           static_cast<int>(reach.centre_y - half)),
                 cv::Size(static_cast<int>(reach.side), static_cast<int>(reach.side))) &
        cv::Rect({}, picture);
    const float scale =
        std::min(1.0f, static_cast<float>(kSide) /
                           static_cast<float>(std::max({part.width, part.height, 1})));
    return {part, scale,
            {std::max(1, static_cast<int>(static_cast<float>(part.width) * scale)),
             std::max(1, static_cast<int>(static_cast<float>(part.height) * scale))}};
}

float palm_of(const Hand& hand) {
    return std::hypot(hand.points[9].x - hand.points[0].x, hand.points[9].y - hand.points[0].y);
}

/// Fingers and palm, filled between.
void draw(const Hand& hand, const Window& window, cv::Mat& inside) {
    std::vector<cv::Point> points, hull;
    for (const Point2& p : hand.points) points.emplace_back(window.from_picture(p));
    const int thick =
        std::max(1, static_cast<int>(std::lround(kFinger * palm_of(hand) * window.scale)));
    cv::convexHull(points, hull);
    cv::fillConvexPoly(inside, hull, cv::Scalar(255));
    for (const auto& [a, b] : kBones) cv::line(inside, points[a], points[b], cv::Scalar(255), thick);
}

cv::Mat disc(float radius) {
    const int r = std::max(1, static_cast<int>(std::lround(radius)));
    return cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * r + 1, 2 * r + 1});
}

/// Distance of every pixel to the nearest that is not 0.
cv::Mat distance_to(const cv::Mat& inside) {
    cv::Mat distance;
    cv::distanceTransform(255 - inside, distance, cv::DIST_L2, cv::DIST_MASK_5);
    return distance;
}

FaceLandmarks in_window(const FaceLandmarks& face, const Window& window) {
    FaceLandmarks moved = face;
    for (Point3& p : moved.points) {
        const cv::Point2f at = window.from_picture({p.x, p.y});
        p = {at.x, at.y, p.z};
    }
    return moved;
}

/// What is sure to move with the head: the face, some hair above it and the neck.
cv::Mat head_of(const FaceLandmarks& face, cv::Size size) {
    const float width = width_of(face);
    const cv::Point2f chin(face.points[152].x, face.points[152].y),
        forehead(face.points[10].x, face.points[10].y);
    const cv::Point2f up =
        (forehead - chin) / std::max(1.0f, static_cast<float>(cv::norm(forehead - chin)));
    cv::Mat head = outline_of(face, size, 1.0f), above;
    const cv::Point2f shift = kHairAbove * width * up;
    cv::warpAffine(head, above, cv::Matx23f(1, 0, shift.x, 0, 1, shift.y), size,
                   cv::INTER_NEAREST);
    head |= above;
    cv::line(head, chin, chin - kNeckBelow * width * up, cv::Scalar(255),
             std::max(1, static_cast<int>(kNeckWidth * width)));
    return head;
}

/// What is sure to be whose: hands are before all else.
cv::Mat marks_of(const cv::Mat& hand, const FaceLandmarks& face) {
    cv::Mat marks(hand.size(), CV_8U, cv::Scalar(kNone));
    marks.setTo(kPerson, head_of(face, hand.size()));
    marks.setTo(kHeld, hand);
    return marks;
}

cv::Mat without_grain(const cv::Mat& rgb) {
    cv::Mat smooth;
    cv::bilateralFilter(rgb, smooth, 5, 20, 3);
    return smooth;
}

}  // namespace

Region reach_of(const FaceLandmarks& face) {
    const Point3 &chin = face.points[152], &forehead = face.points[10];
    return {(chin.x + forehead.x) / 2, (chin.y + forehead.y) / 2, kReach * width_of(face), 0, false};
}

cv::Mat held_things(const cv::Mat& rgb, const cv::Mat& person, const FaceLandmarks& face,
                    std::span<const Hand> hands) {
    const Window window = window_around(face, rgb.size());
    if (window.part.empty()) return {};
    cv::Mat hand = cv::Mat::zeros(window.size, CV_8U);
    float palm = 0;
    for (const Hand& each : hands) {
        draw(each, window, hand);
        palm = std::max(palm, palm_of(each) * window.scale);
    }
    if (cv::countNonZero(hand) == 0) return {};

    cv::Mat small, mask;
    cv::resize(rgb(window.part), small, window.size, 0, 0, cv::INTER_AREA);
    cv::resize(person(window.part), mask, window.size, 0, 0, cv::INTER_AREA);
    const FaceLandmarks near = in_window(face, window);
    const float width = std::max(1.0f, width_of(near));
    const std::array costs{kEdge / width, kEdgeOfHands / width};
    const cv::Mat foreground = (mask > kForeground) & (distance_to(hand) < kFarthest * palm);
    const cv::Mat owner =
        grow_regions(colour_steps(without_grain(small)), marks_of(hand, near),
                                       foreground | hand, costs);
    cv::Mat held = owner == static_cast<double>(kHeld);
    cv::morphologyEx(held, held, cv::MORPH_OPEN, disc(kOpened * width));
    held |= hand;
    cv::morphologyEx(held, held, cv::MORPH_CLOSE, disc(kClosed * width));
    cv::dilate(held, held, disc(kDilated * width));

    cv::Mat result = cv::Mat::zeros(rgb.size(), CV_32F), whole;
    cv::resize(held, whole, window.part.size(), 0, 0, cv::INTER_CUBIC);
    const double sigma = static_cast<double>(kFeather * width_of(face));
    cv::GaussianBlur(whole, whole, {}, sigma / 2);
    whole.convertTo(result(window.part), CV_32F, 1.0 / 255.0);
    return result;
}

}  // namespace ditto
