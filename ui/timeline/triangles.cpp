#include "timeline/triangles.h"

#include <cmath>
#include <numbers>

namespace ditto::ui {
namespace {

constexpr int kRingParts = 16;
constexpr double kRingWidth = 1.5;

class Triangles {
  public:
    std::vector<Vertex> vertices;

    void set_color(const QColor& color) {
        const auto part = [&](int value) {
            return static_cast<std::uint8_t>(value * color.alpha() / 255);
        };
        color_ = {0,
                  0,
                  part(color.red()),
                  part(color.green()),
                  part(color.blue()),
                  static_cast<std::uint8_t>(color.alpha())};
    }
    void quad(QPointF a, QPointF b, QPointF c, QPointF d) {
        for (const QPointF point : {a, b, c, a, c, d}) add(point);
    }
    void line(QPointF a, QPointF b, double width) {
        const QPointF way = b - a;
        const double length = std::hypot(way.x(), way.y());
        if (length <= 0) return;
        const QPointF side = QPointF(-way.y(), way.x()) * (width / 2 / length);
        quad(a + side, b + side, b - side, a - side);
    }
    void ring(QPointF centre, double radius) {
        const auto at = [&](int part) {
            const double angle = 2 * std::numbers::pi * part / kRingParts;
            return centre + radius * QPointF(std::cos(angle), std::sin(angle));
        };
        for (int i = 0; i < kRingParts; ++i) line(at(i), at(i + 1), kRingWidth);
    }
    void polygon(const std::vector<QPointF>& points) {
        for (std::size_t i = 2; i < points.size(); ++i)
            for (const QPointF point : {points[0], points[i - 1], points[i]}) add(point);
    }

  private:
    void add(QPointF point) {
        color_.x = static_cast<float>(point.x());
        color_.y = static_cast<float>(point.y());
        vertices.push_back(color_);
    }

    Vertex color_;
};

void add_shape(Triangles& triangles, const Shape& shape) {
    const auto& p = shape.points;
    const double r = shape.size;
    triangles.set_color(shape.color);
    switch (shape.kind) {
        case ShapeKind::Rects:
            for (std::size_t i = 0; i + 1 < p.size(); i += 2)
                triangles.quad(p[i], {p[i + 1].x(), p[i].y()}, p[i + 1], {p[i].x(), p[i + 1].y()});
            break;
        case ShapeKind::Lines:
            for (std::size_t i = 0; i + 1 < p.size(); i += 2) triangles.line(p[i], p[i + 1], r);
            break;
        case ShapeKind::Strip:
            for (std::size_t i = 0; i + 1 < p.size(); ++i) triangles.line(p[i], p[i + 1], r);
            break;
        case ShapeKind::Diamonds:
            for (const QPointF c : p)
                triangles.quad(c - QPointF(r, 0), c - QPointF(0, r), c + QPointF(r, 0),
                               c + QPointF(0, r));
            break;
        case ShapeKind::Rings:
            for (const QPointF c : p) triangles.ring(c, r);
            break;
        case ShapeKind::Polygon:
            triangles.polygon(p);
            break;
    }
}

}  // namespace

std::vector<Vertex> triangulated(const DisplayList& list) {
    Triangles triangles;
    for (const Shape& shape : list.shapes) add_shape(triangles, shape);
    return std::move(triangles.vertices);
}

}  // namespace ditto::ui
