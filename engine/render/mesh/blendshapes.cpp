#include "render/mesh/blendshapes.h"

#include <algorithm>
#include <opencv2/core.hpp>
#include <sstream>
#include <string>

#include "render/head/head_model.h"

namespace ditto::mesh {
namespace {

constexpr char kTable[] =
#include "render/mesh/data/blendshapes.inc"
    ;

constexpr float kLipGap = 1.5f,
                kLipHalfWidth = 2.5f;  // cm: how far lips are held apart for interpolation
constexpr float kThousandth = 0.001f;

/// Canonical positions in which the lips do not touch, so that one lip's handles do not pull at the
/// other.
Vertices parted_head() {
    Vertices head = canonical_head();
    const float mouth_line = 0.5f * (head[13].y + head[14].y);
    for (Point3& p : head) {
        const float aside = p.x / kLipHalfWidth;
        if (p.y > mouth_line) p.y += kLipGap * std::max(0.0f, 1.0f - aside * aside);
    }
    return head;
}

/// Interpolation of handle values over all vertices: radial basis functions with kernel -distance,
/// plus a constant.
class Interpolator {
  public:
    explicit Interpolator(const std::vector<std::size_t>& handles) : handles_(handles) {
        const Vertices head = parted_head();
        const int n = static_cast<int>(handles.size());
        cv::Mat system = cv::Mat::zeros(n + 1, n + 1, CV_64F);
        const auto at = [&](int i) { return head[handles[static_cast<std::size_t>(i)]]; };
        for (int i = 0; i < n; ++i) {
            for (int k = 0; k < n; ++k)
                system.at<double>(i, k) = -static_cast<double>(length(at(i) - at(k)));
            system.at<double>(i, n) = system.at<double>(n, i) = 1.0;
        }
        cv::Mat basis(static_cast<int>(kVertexCount), n + 1, CV_64F);
        for (int v = 0; v < basis.rows; ++v) {
            for (int k = 0; k < n; ++k)
                basis.at<double>(v, k) =
                    -static_cast<double>(length(head[static_cast<std::size_t>(v)] - at(k)));
            basis.at<double>(v, n) = 1.0;
        }
        weights_ = basis * system.inv(cv::DECOMP_LU);
    }

    const std::vector<std::size_t>& handles() const { return handles_; }

    /// values: one displacement for each handle.
    std::vector<Point3> spread(const std::vector<Point3>& values) const {
        cv::Mat right = cv::Mat::zeros(static_cast<int>(values.size()) + 1, 3, CV_64F);
        for (int i = 0; i < static_cast<int>(values.size()); ++i) {
            const Point3& v = values[static_cast<std::size_t>(i)];
            right.at<double>(i, 0) = v.x, right.at<double>(i, 1) = v.y,
                                right.at<double>(i, 2) = v.z;
        }
        const cv::Mat result = weights_ * right;
        std::vector<Point3> all;
        for (int v = 0; v < result.rows; ++v) {
            all.push_back({static_cast<float>(result.at<double>(v, 0)),
                           static_cast<float>(result.at<double>(v, 1)),
                           static_cast<float>(result.at<double>(v, 2))});
        }
        return all;
    }

  private:
    std::vector<std::size_t> handles_;
    cv::Mat weights_;  ///< [468, handles + 1]
};

std::vector<std::size_t> with_mirrors(std::istringstream& indices) {
    std::vector<std::size_t> handles;
    for (std::size_t index = 0; indices >> index;) {
        handles.push_back(index);
        if (mirror_of(index) != index) handles.push_back(mirror_of(index));
    }
    std::sort(handles.begin(), handles.end());
    handles.erase(std::unique(handles.begin(), handles.end()), handles.end());
    return handles;
}

/// One line "name index:dx,dy,dz …" as displacements of all vertices that are listed; a shape that
/// does not end in Left is symmetrical and lists one half.
std::array<Point3, kVertexCount> parse_shape(std::istringstream& entries, bool symmetrical) {
    std::array<Point3, kVertexCount> listed{};
    std::string entry;
    while (entries >> entry) {
        std::istringstream fields(entry);
        std::size_t index = 0;
        Point3 d;
        char separator = 0;
        fields >> index >> separator >> d.x >> separator >> d.y >> separator >> d.z;
        listed.at(index) = d;
        if (symmetrical)
            listed.at(mirror_of(index)) = {index == mirror_of(index) ? d.x : -d.x, d.y, d.z};
    }
    return listed;
}

std::vector<Point3> mirrored(const std::vector<Point3>& shape) {
    std::vector<Point3> result(shape.size());
    for (std::size_t i = 0; i < shape.size(); ++i) {
        const Point3& d = shape[mirror_of(i)];
        result[i] = {-d.x, d.y, d.z};
    }
    return result;
}

/// Handles are sparse on the lips: across the mouth, from corner to corner, each row follows a
/// polynomial of fourth order.
void smooth_lip_row(std::span<const std::uint16_t> row, std::vector<Point3>& shape) {
    constexpr int kTerms = 5;
    std::vector<std::uint16_t> vertices;
    std::copy_if(row.begin(), row.end(), std::back_inserter(vertices),
                 [](auto vertex) { return vertex != kNone; });
    const int n = static_cast<int>(vertices.size());
    cv::Mat powers(n, kTerms, CV_64F), values(n, 3, CV_64F), coefficients;
    for (int i = 0; i < n; ++i) {
        const auto vertex = vertices[static_cast<std::size_t>(i)];
        const double u =
            static_cast<double>(canonical_head()[vertex].x) / static_cast<double>(kLipHalfWidth);
        for (int k = 0; k < kTerms; ++k) powers.at<double>(i, k) = std::pow(u, k);
        values.at<double>(i, 0) = shape[vertex].x, values.at<double>(i, 1) = shape[vertex].y,
                             values.at<double>(i, 2) = shape[vertex].z;
    }
    cv::solve(powers, values, coefficients, cv::DECOMP_SVD);
    const cv::Mat smooth = powers * coefficients;
    for (int i = 0; i < n; ++i) {
        shape[vertices[static_cast<std::size_t>(i)]] = {
            static_cast<float>(smooth.at<double>(i, 0)),
            static_cast<float>(smooth.at<double>(i, 1)),
            static_cast<float>(smooth.at<double>(i, 2))};
    }
}

/// An opening mouth is a lens: the inner rims go from the middle's displacement to the corners' by
/// a power of the distance.
void make_lens(const LipRow& row, float power, std::vector<Point3>& shape) {
    const Point3 middle = shape[row[kLipColumns / 2]];
    const float half = std::abs(canonical_head()[kLeftInnerCorner].x);
    for (const auto vertex : row) {
        const float x = canonical_head()[vertex].x, u = std::min(std::abs(x) / half, 1.0f);
        const Point3 corner = shape[x < 0 ? kRightInnerCorner : kLeftInnerCorner];
        shape[vertex] = middle + std::pow(u, power) * (corner - middle);
    }
}

constexpr float kUpperLens = 2.2f, kLowerLens = 2.6f;

/// mouthClose takes back what jawOpen does to the gap, by moving the lower lip up.
std::vector<Point3> closing_shape(const std::vector<Point3>& jaw_open) {
    std::vector<Point3> shape(kVertexCount);
    for (std::size_t column = 0; column < kLipColumns; ++column) {
        const Point3 gap = jaw_open[kLowerLip[0][column]] - jaw_open[kUpperLip[0][column]];
        for (std::size_t row = 0; row < kLowerLip.size(); ++row) {
            if (kLowerLip[row][column] != kNone)
                shape[kLowerLip[row][column]] = -kLowerLipWeights[row] * gap;
        }
    }
    return shape;
}

}  // namespace

const Blendshapes& Blendshapes::shared() {
    static const Blendshapes shapes;
    return shapes;
}

Blendshapes::Blendshapes() {
    std::istringstream table(kTable);
    std::vector<Interpolator> sets;
    for (std::string line; std::getline(table, line);) {
        std::istringstream words(line);
        std::string name;
        if (!(words >> name)) continue;
        if (name[0] == '@') {
            sets.emplace_back(with_mirrors(words));
            continue;
        }
        const bool left = name.ends_with("Left");
        const auto listed = parse_shape(words, !left);
        std::vector<Point3> values;
        for (const std::size_t handle : sets.back().handles()) values.push_back(listed[handle]);
        auto& shape = shapes_[arkit::from_name(name).value()];
        shape = sets.back().spread(values);
        for (const LipRow& row : kUpperLip) smooth_lip_row(row, shape);
        for (const LipRow& row : kLowerLip) smooth_lip_row(row, shape);
        if (name == "jawOpen") {
            make_lens(kUpperLip[0], kUpperLens, shape);
            for (std::size_t row = 0; row < 4; ++row) make_lens(kLowerLip[row], kLowerLens, shape);
        }
        if (left)
            shapes_[arkit::from_name(name.substr(0, name.size() - 4) + "Right").value()] =
                mirrored(shape);
    }
    shapes_[arkit::MouthClose] = closing_shape(shapes_[arkit::JawOpen]);
}

void Blendshapes::apply(std::span<const float> weights, const HeadFit& fit,
                        Vertices& vertices) const {
    Vertices sum{};
    for (std::size_t s = 0; s < shapes_.size(); ++s) {
        const float weight = weights[s];
        if (weight == 0.0f || shapes_[s].empty()) continue;
        for (std::size_t i = 0; i < kVertexCount; ++i) sum[i] = sum[i] + weight * shapes_[s][i];
    }
    // The table is in thousandths of E; turn() scales centimetres.
    const float to_centimetres = kThousandth * kCanonicalEyeDistance;
    for (std::size_t i = 0; i < kVertexCount; ++i)
        vertices[i] = vertices[i] + fit.turn(to_centimetres * sum[i]);
}

}  // namespace ditto::mesh
