#pragma once

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <vector>

namespace ditto::ui {

/// What the points of a shape mean, and its size.
enum class ShapeKind {
    Rects,     ///< two opposite corners each
    Lines,     ///< two ends each; size: width
    Strip,     ///< a line through all; size: width
    Diamonds,  ///< a centre each; size: from the centre to a corner
    Rings,     ///< a centre each; size: radius
    Polygon,   ///< convex
};

struct Shape {
    ShapeKind kind = ShapeKind::Rects;
    QColor color;
    double size = 1;
    std::vector<QPointF> points;
};

struct Label {
    QRectF box;  ///< text is centred in its height, begins at its left and is cut off at its right
    QString text;
    QColor color;
    bool small = true;

    bool operator==(const Label&) const = default;
};

/// A drawing without a painter: shapes of one colour each, in order from back to front, and texts
/// over them. Pixels, from the top left corner, downwards.
struct DisplayList {
    std::vector<Shape> shapes;
    std::vector<Label> labels;

    void rect(const QRectF& rect, const QColor& color) {
        if (rect.isEmpty()) return;
        if (shapes.empty() || shapes.back().kind != ShapeKind::Rects ||
            shapes.back().color != color)
            shapes.push_back({ShapeKind::Rects, color, 0, {}});
        shapes.back().points.push_back(rect.topLeft());
        shapes.back().points.push_back(rect.bottomRight());
    }
    /// Adds a shape if it has points.
    void add(Shape shape) {
        if (!shape.points.empty()) shapes.push_back(std::move(shape));
    }
};

}  // namespace ditto::ui
