#include "portrait/drawn_mouth.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <optional>
#include <vector>

namespace ditto {
namespace {

constexpr std::size_t kRightEye = 33, kLeftEye = 263, kNoseBase = 2, kChin = 152;
constexpr std::size_t kRightCorner = 61, kLeftCorner = 291, kUpper = 13, kLower = 14;
constexpr std::array<std::size_t, 11> kUpperRim{78, 191, 80, 81, 82, 13, 312, 311, 310, 415, 308},
    kLowerRim{78, 95, 88, 178, 87, 14, 317, 402, 318, 324, 308},
    kUpperEdge{61, 185, 40, 39, 37, 0, 267, 269, 270, 409, 291},
    kLowerEdge{61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291};

// The patch in which a line is looked for, in outer-eye distances about the lips' middle.
constexpr float kStep = 1.0f / 128, kHalfWidth = 0.42f, kHalfHeight = 0.3f;
constexpr float kBelowNose = 0.04f, kAboveChin = 0.08f;
constexpr int kThickest = 3;            // rows, half of the line
constexpr float kSteepness = 4.0f;      // grey levels that a step of a row costs
constexpr float kBright = 40.0f;        // grey levels: more contrast is not more of a line
constexpr float kClosed = 0.03f;        // gap of lips that may be a line
constexpr float kLeastContrast = 8.0f;  // grey levels
constexpr float kLeastSeen = 5.0f;      // grey levels, of lips that are there
constexpr float kEnds = 0.4f;           // of the line's contrast
constexpr float kLeastWidth = 0.16f, kMostAside = 0.12f, kLeastShift = 0.02f;
constexpr float kSeen = 0.7f;   // of the line's contrast at the landmarks: they have found it
constexpr int kNear = 3;        // rows
constexpr float kReach = 0.3f;  // from the lips: nothing beyond moves along

/// The face's own axes: x along the eyes to the picture's right, y down, in outer-eye distances
/// from the middle of the lips.
class Frame {
  public:
    explicit Frame(const FaceLandmarks& face) {
        const Point3 &right = face.points[kRightEye], &left = face.points[kLeftEye];
        unit_ = std::max(1.0f, std::hypot(left.x - right.x, left.y - right.y));
        along_ = {(left.x - right.x) / unit_, (left.y - right.y) / unit_};
        const Point3 &upper = face.points[kUpper], &lower = face.points[kLower];
        middle_ = {(upper.x + lower.x) / 2, (upper.y + lower.y) / 2};
    }

    Point2 of(const Point3& p) const {
        const float x = p.x - middle_.x, y = p.y - middle_.y;
        return {(x * along_.x + y * along_.y) / unit_, (y * along_.x - x * along_.y) / unit_};
    }
    /// A movement by so many outer-eye distances, in pixels.
    Point2 pixels(float x, float y) const {
        return {unit_ * (x * along_.x - y * along_.y), unit_ * (x * along_.y + y * along_.x)};
    }
    /// The grey values around the lips, CV_32F.
    cv::Mat patch(const cv::Mat& rgb) const {
        const auto columns = static_cast<int>(2 * kHalfWidth / kStep) + 1,
                   rows = static_cast<int>(2 * kHalfHeight / kStep) + 1;
        const Point2 right = pixels(kStep, 0), down = pixels(0, kStep),
                     corner = pixels(-kHalfWidth, -kHalfHeight);
        const cv::Matx23f to_picture(right.x, down.x, middle_.x + corner.x, right.y, down.y,
                                     middle_.y + corner.y);
        // Pixels are averaged where the patch has fewer.
        const cv::Rect part =
            cv::Rect(static_cast<int>(middle_.x - unit_), static_cast<int>(middle_.y - unit_),
                     static_cast<int>(2 * unit_) + 1, static_cast<int>(2 * unit_) + 1) &
            cv::Rect({}, rgb.size());
        if (part.empty()) return {};
        cv::Mat grey, patch;
        cv::cvtColor(rgb(part), grey, cv::COLOR_RGB2GRAY);
        grey.convertTo(grey, CV_32F);
        if (const double sigma = 0.4 * static_cast<double>(unit_ * kStep); sigma > 0.5)
            cv::GaussianBlur(grey, grey, {}, sigma);
        cv::Matx23f to_part = to_picture;
        to_part(0, 2) -= static_cast<float>(part.x);
        to_part(1, 2) -= static_cast<float>(part.y);
        cv::warpAffine(grey, patch, to_part, {columns, rows},
                       cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
        return patch;
    }

  private:
    float unit_ = 1;
    Point2 along_, middle_;
};

int column_of(float x) {
    return cvRound((x + kHalfWidth) / kStep);
}
int row_of(float y) {
    return cvRound((y + kHalfHeight) / kStep);
}
float x_of(int column) {
    return static_cast<float>(column) * kStep - kHalfWidth;
}
float y_of(float row) {
    return row * kStep - kHalfHeight;
}

/// By how many grey levels each pixel is darker than what is above and below it, as a line is, 0 to
/// kBright.
cv::Mat line_contrast(const cv::Mat& patch) {
    cv::Mat smooth;
    cv::blur(patch, smooth, {5, 1});
    cv::Mat contrast = cv::Mat::zeros(patch.size(), CV_32F);
    for (int half = 0; half <= kThickest; ++half) {
        cv::Mat mean;
        cv::blur(smooth, mean, {1, 2 * half + 1});
        const int away = 2 * half + 3;
        for (int y = away; y + away < patch.rows; ++y) {
            for (int x = 0; x < patch.cols; ++x) {
                const float beside =
                    std::min(mean.at<float>(y - away, x), mean.at<float>(y + away, x));
                float& value = contrast.at<float>(y, x);
                value = std::clamp(beside - mean.at<float>(y, x), value, kBright);
            }
        }
    }
    return contrast;
}

/// For each column the row of the line of most contrast that crosses the patch between two rows.
std::vector<int> strongest_line(const cv::Mat& contrast, int top, int bottom) {
    const int rows = bottom - top, columns = contrast.cols;
    cv::Mat best(rows, columns, CV_32F), from(rows, columns, CV_32S);
    for (int x = 0; x < columns; ++x) {
        for (int y = 0; y < rows; ++y) {
            float most = 0.0f;
            int step = y;
            for (int before = std::max(0, y - 2); x > 0 && before < std::min(rows, y + 3);
                 ++before) {
                const float value = best.at<float>(before, x - 1) -
                                    kSteepness * static_cast<float>(std::abs(before - y));
                if (value > most) most = value, step = before;
            }
            best.at<float>(y, x) = most + contrast.at<float>(top + y, x);
            from.at<int>(y, x) = step;
        }
    }
    std::vector<int> line(static_cast<std::size_t>(columns));
    cv::Point end;
    cv::minMaxLoc(best.col(columns - 1), nullptr, nullptr, nullptr, &end);
    int y = end.y;
    for (int x = columns - 1; x >= 0; --x) {
        line[static_cast<std::size_t>(x)] = top + y;
        y = from.at<int>(y, x);
    }
    return line;
}

/// A row of landmarks as heights over the columns of the patch.
class Rim {
  public:
    template <std::size_t N>
    Rim(const FaceLandmarks& face, const Frame& frame, const std::array<std::size_t, N>& points) {
        for (const std::size_t point : points) points_.push_back(frame.of(face.points[point]));
        std::ranges::sort(points_, {}, &Point2::x);
    }

    float at(float x) const {
        const auto right = std::ranges::lower_bound(points_, x, {}, &Point2::x);
        if (right == points_.begin()) return points_.front().y;
        if (right == points_.end()) return points_.back().y;
        const Point2 &a = right[-1], &b = *right;
        return b.x > a.x ? std::lerp(a.y, b.y, (x - a.x) / (b.x - a.x)) : a.y;
    }

  private:
    std::vector<Point2> points_;
};

/// A mouth that is drawn as a line: y = a + b·x + c·x² from `left` to `right`.
struct DrawnLine {
    float left = 0, right = 0;
    std::array<float, 3> curve{};
    float contrast = 0;

    float at(float x) const {
        const float inside = std::clamp(x, left, right);
        return curve[0] + inside * (curve[1] + inside * curve[2]);
    }
};

/// The middle of a line that has its most contrast near a row: a thick one has as much in several.
float middle_of(const cv::Mat& contrast, int column, int row) {
    const int first = std::max(0, row - 2 * kThickest),
              end = std::min(contrast.rows, row + 2 * kThickest + 1);
    const float half = 0.5f * contrast.at<float>(row, column);
    float sum = 0, weights = 0;
    for (int y = first; y < end; ++y) {
        const float weight = std::max(contrast.at<float>(y, column) - half, 0.0f);
        sum += weight * static_cast<float>(y);
        weights += weight;
    }
    return weights > 0.0f ? sum / weights : static_cast<float>(row);
}

/// The line's part that is seen, about the middle of the mouth.
std::optional<DrawnLine> visible_part(const cv::Mat& contrast, const std::vector<int>& line) {
    const auto seen = [&](int x) {
        return contrast.at<float>(line[static_cast<std::size_t>(x)], x);
    };
    std::vector<float> values;
    for (int x = 0; x < contrast.cols; ++x) values.push_back(seen(x));
    auto sorted = values;
    std::ranges::sort(sorted);
    const float usual = sorted[sorted.size() * 3 / 4];
    if (usual < kLeastContrast) return std::nullopt;

    constexpr int kGap = 4;  // columns that a line may be broken for
    const auto reach = [&](int from, int step) {
        int last = from, missing = 0;
        for (int x = from; x >= 0 && x < contrast.cols && missing <= kGap; x += step) {
            missing = seen(x) > kEnds * usual ? 0 : missing + 1;
            if (missing == 0) last = x;
        }
        return last;
    };
    const int middle = contrast.cols / 2, first = reach(middle, -1), last = reach(middle, 1);
    DrawnLine drawn{.left = x_of(first), .right = x_of(last)};
    if (drawn.right - drawn.left < kLeastWidth ||
        std::abs(drawn.right + drawn.left) / 2 > kMostAside)
        return std::nullopt;
    cv::Mat powers(last - first + 1, 3, CV_32F), heights(last - first + 1, 1, CV_32F), curve;
    for (int x = first; x <= last; ++x) {
        const float at = x_of(x);
        powers.at<float>(x - first, 0) = 1;
        powers.at<float>(x - first, 1) = at;
        powers.at<float>(x - first, 2) = at * at;
        heights.at<float>(x - first) =
            y_of(middle_of(contrast, x, line[static_cast<std::size_t>(x)]));
        drawn.contrast += seen(x) / static_cast<float>(last - first + 1);
    }
    cv::solve(powers, heights, curve, cv::DECOMP_SVD);
    std::copy_n(curve.ptr<float>(), 3, drawn.curve.begin());
    return drawn;
}

/// The mouth that the network found.
struct FoundMouth {
    Rim upper, lower, upper_edge, lower_edge;
    float left, right;

    FoundMouth(const FaceLandmarks& face, const Frame& frame)
        : upper(face, frame, kUpperRim),
          lower(face, frame, kLowerRim),
          upper_edge(face, frame, kUpperEdge),
          lower_edge(face, frame, kLowerEdge),
          left(frame.of(face.points[kRightCorner]).x),
          right(frame.of(face.points[kLeftCorner]).x) {}

    float line(float x) const { return 0.5f * (upper.at(x) + lower.at(x)); }

    /// Outer-eye distances from its lips; 0 on them.
    float distance(const Point2& p) const {
        const float aside = std::max({left - p.x, p.x - right, 0.0f});
        const float away = std::max({upper_edge.at(p.x) - p.y, p.y - lower_edge.at(p.x), 0.0f});
        return std::hypot(aside, away);
    }

    /// How much of a line is seen where its lips meet.
    float contrast(const cv::Mat& lines) const {
        const int first = std::clamp(column_of(left), 0, lines.cols - 1),
                  last = std::clamp(column_of(right), first, lines.cols - 1);
        float sum = 0;
        for (int x = first; x <= last; ++x) {
            const int row = row_of(line(x_of(x)));
            double most = 0;
            const cv::Range near(std::clamp(row - kNear, 0, lines.rows - 1),
                                 std::clamp(row + kNear + 1, 1, lines.rows));
            cv::minMaxLoc(lines(near, cv::Range(x, x + 1)), nullptr, &most);
            sum += static_cast<float>(most);
        }
        return sum / static_cast<float>(last - first + 1);
    }
};

float share_of(float distance) {
    const float t = std::clamp(distance / kReach, 0.0f, 1.0f);
    return 1.0f - t * t * (3.0f - 2.0f * t);
}

void move_mouth(const DrawnLine& drawn, const Frame& frame, const FoundMouth& found,
                FaceLandmarks& face) {
    const float scale =
        std::clamp((drawn.right - drawn.left) / (found.right - found.left), 0.5f, 1.3f);
    const float middle = (found.left + found.right) / 2, aim = (drawn.left + drawn.right) / 2;
    for (Point3& point : face.points) {
        const Point2 at = frame.of(point);
        const float share = share_of(found.distance(at));
        if (share <= 0.0f) continue;
        const float inside = std::clamp(at.x, found.left, found.right);
        const float to = aim + scale * (inside - middle);
        const Point2 by =
            frame.pixels(share * (to - inside), share * (drawn.at(to) - found.line(inside)));
        point.x += by.x;
        point.y += by.y;
    }
}

/// What is around closed lips; empty where they are open.
cv::Mat closed_patch(const cv::Mat& rgb, const Frame& frame, const FaceLandmarks& face) {
    const float gap = frame.of(face.points[kLower]).y - frame.of(face.points[kUpper]).y;
    return gap > kClosed ? cv::Mat() : frame.patch(rgb);
}

}  // namespace

bool is_mouth_seen(const cv::Mat& rgb, const FaceLandmarks& face) {
    const Frame frame(face);
    const cv::Mat patch = closed_patch(rgb, frame, face);
    if (patch.empty()) return true;
    return FoundMouth(face, frame).contrast(line_contrast(patch)) >= kLeastSeen;
}

bool settle_on_drawn_mouth(const cv::Mat& rgb, FaceLandmarks& face) {
    const Frame frame(face);
    const cv::Mat patch = closed_patch(rgb, frame, face);
    if (patch.empty()) return false;
    const int top = std::max(0, row_of(frame.of(face.points[kNoseBase]).y + kBelowNose)),
              bottom = std::min(patch.rows, row_of(frame.of(face.points[kChin]).y - kAboveChin));
    if (bottom - top < 4 * kThickest) return false;
    const cv::Mat lines = line_contrast(patch);
    const auto drawn = visible_part(lines, strongest_line(lines, top, bottom));
    if (!drawn) return false;
    const FoundMouth found(face, frame);
    if (found.contrast(lines) > kSeen * drawn->contrast) return false;
    const float middle = (drawn->left + drawn->right) / 2;
    if (std::abs(drawn->at(middle) - found.line(middle)) < kLeastShift) return false;
    move_mouth(*drawn, frame, found, face);
    return true;
}

}  // namespace ditto
