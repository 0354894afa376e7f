#pragma once

#include <vector>

#include <opencv2/core.hpp>

#include "render/head/geometry.h"
#include "render/head/head_model.h"

namespace ditto::mesh {

/// One triangle mesh over the whole picture: the face's vertices, then a grid around it. Hair,
/// ears, neck and shoulders ride on the grid.
class SkinMesh {
  public:
    /// alpha: CV_32F, the matte of the person, of the picture's size. front: CV_8U, what stands
    /// still before it, or empty.
    SkinMesh(const HeadFit& fit, const cv::Mat& alpha, const cv::Mat& front);

    const std::vector<Triangle>& triangles() const { return triangles_; }
    /// All vertices at rest.
    const std::vector<Point3>& source() const { return source_; }
    /// The part of the plane, in pixels of the picture, in which vertices move.
    cv::Rect2f moving() const;

    /// All vertices on the picture in one frame; `moved` are the face's after expression.
    void place(const Vertices& moved, const HeadTurn& turn, std::vector<Point3>& placed) const;

  private:
    /// How an expression at the face's outline carries on into the grid.
    struct Carry {
        std::uint32_t vertex;
        std::array<float, kFaceOval.size()> weights;
    };

    void add_grid(const HeadFit& fit, cv::Size size);
    void set_depths(const HeadFit& fit, const cv::Mat& alpha);
    void set_weights(const HeadFit& fit);
    void set_carry(const HeadFit& fit);
    void hold_still(const HeadFit& fit, const cv::Mat& front);

    std::vector<Point3> source_;
    std::vector<Triangle> triangles_;
    std::vector<float> weights_;  ///< how much each vertex moves with the skull
    std::vector<Carry> carry_;
};

}  // namespace ditto::mesh
