#include "portrait/landmark_shifts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/core.hpp>

namespace ditto {
namespace {

constexpr int kRightIris = -1, kLeftIris = -2;
constexpr std::size_t kRightEdge = 234, kLeftEdge = 454;  // of the face, at the ears

constexpr std::array<LandmarkHandle, 26> kHandles{{
    {"forehead", 10},
    {"brow-right-outer", 70},
    {"brow-right", 105},
    {"brow-right-inner", 107},
    {"brow-left-inner", 336},
    {"brow-left", 334},
    {"brow-left-outer", 300},
    {"eye-right-outer", 33},
    {"eye-right-upper", 159},
    {"eye-right-lower", 145},
    {"eye-right-inner", 133},
    {"iris-right", kRightIris},
    {"eye-left-inner", 362},
    {"eye-left-upper", 386},
    {"eye-left-lower", 374},
    {"eye-left-outer", 263},
    {"iris-left", kLeftIris},
    {"nose", 1},
    {"mouth-right", 61},
    {"mouth-upper", 0},
    {"mouth-lower", 17},
    {"mouth-left", 291},
    {"jaw-right", 172},
    {"jaw-left", 397},
    {"chin", 152},
    {"nose-root", 168},
}};

constexpr float kReach = 0.45f;  // face widths: nothing beyond moves along

/// Wendland's function of compact support, twice differentiable: 1 at 0, 0 from 1 on.
double falloff(double distance) {
    const double rest = std::max(0.0, 1.0 - distance);
    return rest * rest * rest * rest * (4 * distance + 1);
}

/// A smooth movement of the plane that takes each handle where it belongs.
class Movement {
  public:
    Movement(const FaceLandmarks& face, std::span<const cv::Point2d> by) {
        const Point3 &right = face.points[kRightEdge], &left = face.points[kLeftEdge];
        reach_ = std::max(1.0f, kReach * std::hypot(left.x - right.x, left.y - right.y));
        for (std::size_t i = 0; i < kHandles.size(); ++i) centres_[i] = place_of(face, kHandles[i]);
        constexpr auto kCount = static_cast<int>(kHandles.size());
        cv::Mat weights, pull(kCount, kCount, CV_64F), moves(kCount, 2, CV_64F);
        for (int i = 0; i < kCount; ++i) {
            for (int j = 0; j < kCount; ++j)
                pull.at<double>(i, j) = share(centres_[static_cast<std::size_t>(i)],
                                              centres_[static_cast<std::size_t>(j)]);
            moves.at<double>(i, 0) = by[static_cast<std::size_t>(i)].x;
            moves.at<double>(i, 1) = by[static_cast<std::size_t>(i)].y;
        }
        // Landmarks that lie on each other leave no single solution.
        cv::solve(pull, moves, weights, cv::DECOMP_SVD);
        for (int i = 0; i < kCount; ++i)
            weights_[static_cast<std::size_t>(i)] = {weights.at<double>(i, 0),
                                                     weights.at<double>(i, 1)};
    }

    void move(Point3& point) const {
        cv::Point2d by;
        for (std::size_t i = 0; i < centres_.size(); ++i)
            by += share({point.x, point.y}, centres_[i]) * weights_[i];
        point.x += static_cast<float>(by.x);
        point.y += static_cast<float>(by.y);
    }

  private:
    double share(const Point2& a, const Point2& b) const {
        return falloff(std::hypot(a.x - b.x, a.y - b.y) / reach_);
    }

    std::array<Point2, kHandles.size()> centres_;
    std::array<cv::Point2d, kHandles.size()> weights_;
    double reach_ = 1;
};

void move_eye(const Movement& movement, EyeLandmarks& eye) {
    for (Point3& point : eye.contour) movement.move(point);
    // The iris stays round: it goes where its centre goes.
    const Point3 before = eye.iris[0];
    movement.move(eye.iris[0]);
    for (std::size_t i = 1; i < eye.iris.size(); ++i) {
        eye.iris[i].x += eye.iris[0].x - before.x;
        eye.iris[i].y += eye.iris[0].y - before.y;
    }
}

}  // namespace

std::span<const LandmarkHandle> landmark_handles() {
    return kHandles;
}

const LandmarkHandle* landmark_handle(std::string_view name) {
    const auto found = std::ranges::find(kHandles, name, &LandmarkHandle::name);
    return found == kHandles.end() ? nullptr : &*found;
}

Point2 place_of(const FaceLandmarks& face, const LandmarkHandle& handle) {
    const Point3& point = handle.point == kRightIris ? face.right_eye.iris[0]
                          : handle.point == kLeftIris
                              ? face.left_eye.iris[0]
                              : face.points[static_cast<std::size_t>(handle.point)];
    return {point.x, point.y};
}

void apply_shifts(std::span<const LandmarkShift> shifts, int width, int height,
                  FaceLandmarks& face) {
    if (shifts.empty()) return;
    std::array<cv::Point2d, kHandles.size()> by;
    for (const LandmarkShift& shift : shifts)
        if (const LandmarkHandle* handle = landmark_handle(shift.name))
            by[static_cast<std::size_t>(handle - kHandles.data())] = cv::Point2d(
                shift.x * static_cast<float>(width), shift.y * static_cast<float>(height));
    const Movement movement(face, by);
    for (Point3& point : face.points) movement.move(point);
    move_eye(movement, face.right_eye);
    move_eye(movement, face.left_eye);
}

}  // namespace ditto
