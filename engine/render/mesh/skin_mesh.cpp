#include "render/mesh/skin_mesh.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <unordered_map>

namespace ditto::mesh {
namespace {

// In outer-eye distances.
constexpr float kGridSpacing = 0.14f, kGridBeyond = 0.6f, kGridFromFace = 0.07f;
constexpr float kNeckStart = -0.05f, kNeckEnd = 0.95f;  // below the chin
// Around the face the head ends, with its hair, and what is farther stands still; beside the neck
// are shoulders, which stand still sooner.
constexpr float kHeadRigid = 0.75f, kHeadEnd = 1.55f, kNeckRigid = 0.25f, kShoulders = 1.15f;
constexpr float kAboveShoulders = -0.5f, kAtShoulders = 0.6f;  // below the chin
constexpr float kCarryReach = 0.55f;
constexpr float kHeldReach = 0.3f;  // around what stands still before the person
constexpr float kFarDepth = 0.6f;  // behind the bridge of the nose, where the cap ends
constexpr float kFarBelowChin = 0.35f;
constexpr float kPersonEdge = 0.3f;   // of the matte
constexpr float kMostCells = 150.0f;  // of the grid along the longer side
constexpr float kHeldCells = 384.0f;  // of the reduced picture of what is held
constexpr int kDepthCells = 96, kDepthSweeps = 300;
constexpr std::size_t kBridge = 168, kChin = 152, kForehead = 10;

Point2 unit(const Point2& v) {
    return (1.0f / length(v)) * v;
}
float dot(const Point2& a, const Point2& b) {
    return a.x * b.x + a.y * b.y;
}

std::vector<cv::Point2f> oval_of(const HeadFit& fit) {
    std::vector<cv::Point2f> oval;
    for (const auto vertex : kFaceOval)
        oval.emplace_back(fit.source[vertex].x, fit.source[vertex].y);
    return oval;
}

/// Down the face, from forehead to chin.
Point2 down_of(const HeadFit& fit) {
    return unit(flat(fit.source[kChin]) - flat(fit.source[kForehead]));
}

float below_chin(const HeadFit& fit, const Point2& p) {
    return dot(p - flat(fit.source[kChin]), down_of(fit)) / fit.eye_distance;
}

}  // namespace

SkinMesh::SkinMesh(const HeadFit& fit, const cv::Mat& alpha, const cv::Mat& front)
    : source_(fit.source.begin(), fit.source.end()) {
    triangles_.assign(skin_triangles().begin(), skin_triangles().end());
    triangles_.insert(triangles_.end(), hole_triangles().begin(), hole_triangles().end());
    add_grid(fit, alpha.size());
    set_depths(fit, alpha);
    set_weights(fit);
    set_carry(fit);
    if (!front.empty()) hold_still(fit, front);
}

void SkinMesh::add_grid(const HeadFit& fit, cv::Size size) {
    const auto oval = oval_of(fit);
    const float finest = static_cast<float>(std::max(size.width, size.height)) / kMostCells;
    const float spacing = std::max(kGridSpacing * fit.eye_distance, finest),
                beyond = kGridBeyond * fit.eye_distance;
    const auto width = static_cast<float>(size.width), height = static_cast<float>(size.height);
    const int columns = static_cast<int>(std::ceil((width + 2 * beyond) / spacing));
    const int rows = static_cast<int>(std::ceil((height + 2 * beyond) / spacing));
    const cv::Rect2f bounds(-beyond - 1, -beyond - 1, width + 2 * beyond + 2,
                            height + 2 * beyond + 2);

    cv::Subdiv2D delaunay(
        cv::Rect(cv::Point(bounds.tl()), cv::Size(bounds.size()) + cv::Size(2, 2)));
    std::unordered_map<int, std::uint16_t> vertex_of;  // Subdiv2D's index → ours
    const auto insert = [&](const cv::Point2f& p, std::size_t vertex) {
        vertex_of[delaunay.insert(p)] = static_cast<std::uint16_t>(vertex);
    };
    // An outline outside the bounds has no place in the subdivision; its face cannot be animated at
    // the border.
    const auto inside = [&](const cv::Point2f& p) { return bounds.contains(p); };
    for (std::size_t i = 0; i < oval.size(); ++i) {
        if (inside(oval[i])) insert(oval[i], kFaceOval[i]);
    }
    for (int row = 0; row <= rows; ++row) {
        for (int column = 0; column <= columns; ++column) {
            const cv::Point2f p(-beyond + (width + 2 * beyond) * static_cast<float>(column) /
                                              static_cast<float>(columns),
                                -beyond + (height + 2 * beyond) * static_cast<float>(row) /
                                              static_cast<float>(rows));
            if (cv::pointPolygonTest(oval, p, true) >
                static_cast<double>(-kGridFromFace * fit.eye_distance))
                continue;
            insert(p, source_.size());
            source_.push_back({p.x, p.y, 0});
        }
    }

    std::vector<cv::Vec6f> list;
    delaunay.getTriangleList(list);
    for (const cv::Vec6f& t : list) {
        Triangle triangle;
        bool known = true;
        for (std::size_t k = 0; k < 3; ++k) {
            int edge = 0, index = 0;
            const int at = static_cast<int>(2 * k);
            known =
                known &&
                delaunay.locate({t[at], t[at + 1]}, edge, index) == cv::Subdiv2D::PTLOC_VERTEX &&
                vertex_of.count(index);
            if (known) triangle[k] = vertex_of[index];
        }
        const cv::Point2f middle((t[0] + t[2] + t[4]) / 3, (t[1] + t[3] + t[5]) / 3);
        if (known && cv::pointPolygonTest(oval, middle, false) < 0) triangles_.push_back(triangle);
    }
}

/// Around the face depth is interpolated (Laplace's equation on a coarse grid) between the
/// outline's and a far value at the person's edge and on the chest.
void SkinMesh::set_depths(const HeadFit& fit, const cv::Mat& alpha) {
    const float far = fit.source[kBridge].z + kFarDepth * fit.eye_distance;
    const float cell = static_cast<float>(std::max(alpha.cols, alpha.rows)) / kDepthCells;
    const int columns = static_cast<int>(std::ceil(static_cast<float>(alpha.cols) / cell)) + 1;
    const int rows = static_cast<int>(std::ceil(static_cast<float>(alpha.rows) / cell)) + 1;
    const auto oval = oval_of(fit);
    cv::Mat depth(rows, columns, CV_32F, cv::Scalar(far)),
        open(rows, columns, CV_8U, cv::Scalar(0));
    for (int y = 0; y < rows; ++y) {
        for (int x = 0; x < columns; ++x) {
            const cv::Point2f p(static_cast<float>(x) * cell, static_cast<float>(y) * cell);
            const int ax = std::min(static_cast<int>(p.x), alpha.cols - 1),
                      ay = std::min(static_cast<int>(p.y), alpha.rows - 1);
            if (cv::pointPolygonTest(oval, p, false) >= 0) {
                float nearest = 1e9f;
                for (const auto vertex : kFaceOval) {
                    const float distance = length(flat(fit.source[vertex]) - Point2{p.x, p.y});
                    if (distance < nearest)
                        nearest = distance, depth.at<float>(y, x) = fit.source[vertex].z;
                }
            } else if (alpha.at<float>(ay, ax) >= kPersonEdge &&
                       below_chin(fit, {p.x, p.y}) < kFarBelowChin) {
                open.at<std::uint8_t>(y, x) = 1;
            }
        }
    }
    for (int sweep = 0; sweep < kDepthSweeps; ++sweep) {
        for (int y = 0; y < rows; ++y) {
            for (int x = 0; x < columns; ++x) {
                if (!open.at<std::uint8_t>(y, x)) continue;
                depth.at<float>(y, x) = 0.25f * (depth.at<float>(std::max(y - 1, 0), x) +
                                                 depth.at<float>(std::min(y + 1, rows - 1), x) +
                                                 depth.at<float>(y, std::max(x - 1, 0)) +
                                                 depth.at<float>(y, std::min(x + 1, columns - 1)));
            }
        }
    }
    for (std::size_t i = kVertexCount; i < source_.size(); ++i) {
        const float x = std::clamp(source_[i].x / cell, 0.0f, static_cast<float>(columns - 1));
        const float y = std::clamp(source_[i].y / cell, 0.0f, static_cast<float>(rows - 1));
        cv::Mat value;
        cv::getRectSubPix(depth, {1, 1}, {x, y}, value);
        source_[i].z = value.at<float>(0, 0);
    }
}

void SkinMesh::set_weights(const HeadFit& fit) {
    weights_.assign(source_.size(), 1.0f);
    const auto oval = oval_of(fit);
    for (std::size_t i = kVertexCount; i < source_.size(); ++i) {
        const Point2 p = flat(source_[i]);
        const float away =
            static_cast<float>(-cv::pointPolygonTest(oval, {p.x, p.y}, true)) / fit.eye_distance;
        const float below = below_chin(fit, p),
                    shoulder = smoothstep(kAboveShoulders, kAtShoulders, below);
        const float rigid = kHeadRigid + (kNeckRigid - kHeadRigid) * shoulder,
                    end = kHeadEnd + (kShoulders - kHeadEnd) * shoulder;
        weights_[i] =
            (1.0f - smoothstep(kNeckStart, kNeckEnd, below)) * (1.0f - smoothstep(rigid, end, away));
    }
}

/// What is held before the person stands still, and drags on what is around it.
void SkinMesh::hold_still(const HeadFit& fit, const cv::Mat& front) {
    const float factor =
        std::min(1.0f, kHeldCells / static_cast<float>(std::max(front.cols, front.rows)));
    const float reach = kHeldReach * fit.eye_distance * factor;
    cv::Mat small, away;
    cv::resize(front, small, {}, static_cast<double>(factor), static_cast<double>(factor),
               cv::INTER_AREA);
    cv::distanceTransform(small < 128, away, cv::DIST_L2, cv::DIST_MASK_5);
    const auto free = [&](const Point3& p) {
        const int x = std::clamp(static_cast<int>(p.x * factor), 0, away.cols - 1),
                  y = std::clamp(static_cast<int>(p.y * factor), 0, away.rows - 1);
        return smoothstep(0.0f, reach, away.at<float>(y, x));
    };
    for (std::size_t i = kVertexCount; i < source_.size(); ++i) weights_[i] *= free(source_[i]);
    for (Carry& carry : carry_)
        for (float& weight : carry.weights) weight *= free(source_[carry.vertex]);
}

cv::Rect2f SkinMesh::moving() const {
    float left = 1e9f, top = 1e9f, right = -1e9f, bottom = -1e9f;
    for (const Triangle& t : triangles_) {
        const bool moves =
            std::any_of(t.begin(), t.end(), [&](auto vertex) { return weights_[vertex] > 0.0f; });
        for (const auto vertex : t) {
            if (!moves) break;
            const Point3& p = source_[vertex];
            left = std::min(left, p.x), right = std::max(right, p.x);
            top = std::min(top, p.y), bottom = std::max(bottom, p.y);
        }
    }
    return {left, top, right - left, bottom - top};
}

void SkinMesh::set_carry(const HeadFit& fit) {
    for (std::size_t i = kVertexCount; i < source_.size(); ++i) {
        Carry carry{static_cast<std::uint32_t>(i), {}};
        float nearest = 1e9f, sum = 0.0f;
        for (std::size_t k = 0; k < kFaceOval.size(); ++k) {
            const float distance =
                length(flat(source_[i]) - flat(fit.source[kFaceOval[k]])) / fit.eye_distance;
            nearest = std::min(nearest, distance);
            carry.weights[k] = 1.0f / std::pow(std::max(distance, 1e-3f), 3.0f);
            sum += carry.weights[k];
        }
        const float fade = 1.0f - smoothstep(0.0f, kCarryReach, nearest);
        if (fade <= 0.0f) continue;
        for (float& weight : carry.weights) weight *= fade / sum;
        carry_.push_back(carry);
    }
}

void SkinMesh::place(const Vertices& moved, const HeadTurn& turn,
                     std::vector<Point3>& placed) const {
    placed = source_;
    std::copy(moved.begin(), moved.end(), placed.begin());
    std::array<Point3, kFaceOval.size()> shifts;
    for (std::size_t k = 0; k < shifts.size(); ++k)
        shifts[k] = moved[kFaceOval[k]] - source_[kFaceOval[k]];
    for (const Carry& carry : carry_) {
        Point3 shift;
        for (std::size_t k = 0; k < shifts.size(); ++k)
            shift = shift + carry.weights[k] * shifts[k];
        placed[carry.vertex] = placed[carry.vertex] + shift;
    }
    for (std::size_t i = 0; i < placed.size(); ++i) placed[i] = turn.apply(placed[i], weights_[i]);
}

}  // namespace ditto::mesh
