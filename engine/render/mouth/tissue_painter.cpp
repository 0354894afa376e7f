#include "render/mouth/tissue_painter.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>
#include <vector>

namespace ditto::mesh {
namespace {

constexpr float kRelief = 0.12f;  // by which points may lie outside of their block's corners

constexpr Point3 kHinge{0, -5.8f, 8.6f};  // of the jaw, centimetres from where the lips meet
constexpr float kJawAngle = 21 * std::numbers::pi_v<float> / 180;  // of an open jaw

/// Draws a mesh block by block; what is not seen is neither placed nor lit.
class TissuePainter {
  public:
    TissuePainter(const TissueMesh& mesh, const TissuePose& pose, const TissueShade& shade,
                  MouthCanvas& canvas)
        : mesh_(mesh),
          pose_(pose),
          shade_(shade),
          canvas_(canvas),
          block_(block_size()),
          block_rows_((mesh.rows - 2) / block_ + 1),
          block_columns_((mesh.columns - 2) / block_ + 1) {
        for (int row = 0; row <= block_rows_; ++row)
            for (int column = 0; column <= block_columns_; ++column)
                places_.push_back(pose.place(mesh.points[corner(row, column)]));
        lit_.resize(places_.size());
    }

    void paint() {
        for (int row = 0; row < block_rows_; ++row)
            for (int column = 0; column < block_columns_; ++column)
                if (seen(row, column)) paint_block(row, column);
    }

  private:
    int block_size() const {
        const int middle = mesh_.columns / 2, row = mesh_.rows / 2;
        const float step =
            length(mesh_.points[mesh_.at(row, middle)] - mesh_.points[mesh_.at(row, middle - 1)]);
        return std::max(1, static_cast<int>(std::lround(shade_.grid / std::max(step, 1e-3f))));
    }
    std::size_t corner(int row, int column) const {
        return mesh_.at(std::min(row * block_, mesh_.rows - 1),
                        std::min(column * block_, mesh_.columns - 1));
    }
    std::size_t coarse(int row, int column) const {
        return static_cast<std::size_t>(row * (block_columns_ + 1) + column);
    }

    bool seen(int row, int column) const {
        const Point3 &a = places_[coarse(row, column)], &b = places_[coarse(row, column + 1)],
                     &c = places_[coarse(row + 1, column)],
                     &d = places_[coarse(row + 1, column + 1)];
        Point3 middle = 0.25f * (a + b + c + d);
        const float relief = kRelief * pose_.scale();
        float reach = relief, nearest = middle.z;
        for (const Point3& p : {a, b, c, d}) {
            reach = std::max({reach, std::abs(p.x - middle.x), std::abs(p.y - middle.y)});
            nearest = std::min(nearest, p.z);
        }
        middle.z = nearest - relief;
        return canvas_.sees(middle, reach) && !canvas_.hides(middle, reach);
    }

    const MouthLight::Lit& light(int row, int column) {
        auto& lit = lit_[coarse(row, column)];
        if (!lit)
            lit =
                shade_.light.at(places_[coarse(row, column)],
                                pose_.direction(mesh_.normals[corner(row, column)]), shade_.finish);
        return *lit;
    }

    void paint_block(int block_row, int block_column) {
        const int row = block_row * block_, column = block_column * block_;
        const int rows = std::min(block_, mesh_.rows - 1 - row),
                  columns = std::min(block_, mesh_.columns - 1 - column);
        const MouthLight::Lit &a = light(block_row, block_column),
                              &b = light(block_row, block_column + 1),
                              &c = light(block_row + 1, block_column),
                              &d = light(block_row + 1, block_column + 1);
        corners_.clear();
        for (int r = 0; r <= rows; ++r) {
            const float down = static_cast<float>(r) / static_cast<float>(rows);
            for (int k = 0; k <= columns; ++k) {
                const float across = static_cast<float>(k) / static_cast<float>(columns);
                const float wa = (1 - down) * (1 - across), wb = (1 - down) * across,
                            wc = down * (1 - across), wd = down * across;
                const std::size_t i = mesh_.at(row + r, column + k);
                const cv::Vec3f tint = a.tint * wa + b.tint * wb + c.tint * wc + d.tint * wd;
                const float gloss = (a.gloss * wa + b.gloss * wb + c.gloss * wc + d.gloss * wd) *
                                    (mesh_.wetness.empty() ? 1.0f : mesh_.wetness[i]);
                corners_.push_back({pose_.place(mesh_.points[i]),
                                    mesh_.base[i].mul(tint) + shade_.highlight * gloss});
            }
        }
        for (int r = 0; r < rows; ++r)
            for (int k = 0; k < columns; ++k) paint_square(row, column, r, k, columns + 1);
    }

    void paint_square(int row, int column, int r, int k, int stride) {
        if (!mesh_.there.empty() && !(mesh_.there[mesh_.at(row + r, column + k)] &&
                                      mesh_.there[mesh_.at(row + r, column + k + 1)] &&
                                      mesh_.there[mesh_.at(row + r + 1, column + k)] &&
                                      mesh_.there[mesh_.at(row + r + 1, column + k + 1)]))
            return;
        const auto at = static_cast<std::size_t>(r * stride + k),
                   below = at + static_cast<std::size_t>(stride);
        canvas_.triangle(corners_[at], corners_[at + 1], corners_[below]);
        canvas_.triangle(corners_[at + 1], corners_[below + 1], corners_[below]);
    }

    const TissueMesh& mesh_;
    const TissuePose& pose_;
    const TissueShade& shade_;
    MouthCanvas& canvas_;
    int block_, block_rows_, block_columns_;
    std::vector<Point3> places_;                       ///< of the blocks' corners
    std::vector<std::optional<MouthLight::Lit>> lit_;  ///< there, once it is needed
    std::vector<MouthCanvas::Corner> corners_;         ///< of one block
};

}  // namespace

TissuePose::TissuePose(const FrameGeometry& geometry, const HeadFit& fit, const Point3& lip_line,
                       float jaw, const Point3& shift)
    : geometry_(geometry),
      shift_(shift),
      jaw_cos_(std::cos(kJawAngle * jaw)),
      jaw_sin_(std::sin(kJawAngle * jaw)),
      scale_(fit.scale),
      origin_(lip_line + fit.turn(opened({0, 0, 0}))),
      x_(fit.turn(swung({1, 0, 0}))),
      y_(fit.turn(swung({0, 1, 0}))),
      z_(fit.turn(swung({0, 0, 1}))) {}

Point3 TissuePose::swung(const Point3& p) const {
    return {p.x, jaw_cos_ * p.y - jaw_sin_ * p.z, jaw_sin_ * p.y + jaw_cos_ * p.z};
}

Point3 TissuePose::opened(const Point3& cm) const {
    return swung(cm + shift_ - kHinge) + kHinge;
}

Point3 TissuePose::place(const Point3& cm) const {
    return geometry_.turn.apply(origin_ + cm.x * x_ + cm.y * y_ + cm.z * z_);
}

Point3 TissuePose::direction(const Point3& cm) const {
    return geometry_.turn.direction(1.0f / scale_ * (cm.x * x_ + cm.y * y_ + cm.z * z_));
}

void draw_tissue(const TissueMesh& mesh, const TissuePose& pose, const TissueShade& shade,
                 MouthCanvas& canvas) {
    TissuePainter(mesh, pose, shade, canvas).paint();
}

}  // namespace ditto::mesh
