#include "timeline/display_painter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPixmap>
#include <algorithm>
#include <array>
#include <cmath>

#include "timeline/strip_raster.h"

namespace ditto::ui {
namespace {

constexpr int kSmallPixels = 11;

void paint_rects(QPainter& painter, const Shape& shape) {
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t i = 0; i + 1 < shape.points.size(); i += 2)
        painter.fillRect(QRectF(shape.points[i], shape.points[i + 1]), shape.color);
}

bool paint_curve(QImage& image, QPointF corner, const Shape& shape) {
    if (shape.kind != ShapeKind::Strip || !rises_in_x(shape.points)) return false;
    const double scale = image.devicePixelRatio();
    std::vector<QPointF> points = shape.points;
    for (QPointF& point : points) point = (point - corner) * scale;
    draw_strip(image, points, shape.size * scale, shape.color);
    return true;
}

void paint_line(QPainter& painter, const Shape& shape) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(shape.color, shape.size, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin));
    const auto count = static_cast<int>(shape.points.size());
    if (shape.kind == ShapeKind::Strip) {
        painter.drawPolyline(shape.points.data(), count);
    } else {
        painter.drawLines(shape.points.data(), count / 2);
    }
}

/// One mark is painted, the others are copies of it.
void paint_marks(QPainter& painter, const Shape& shape) {
    const double scale = painter.device()->devicePixelRatioF(), half = shape.size + 1;
    const int side = static_cast<int>(std::ceil(2 * half * scale));
    QPixmap mark(side, side);
    mark.setDevicePixelRatio(scale);
    mark.fill(Qt::transparent);
    QPainter on_mark(&mark);
    on_mark.setRenderHint(QPainter::Antialiasing);
    on_mark.translate(side / scale / 2, side / scale / 2);
    const double r = shape.size;
    if (shape.kind == ShapeKind::Diamonds) {
        on_mark.setPen(Qt::NoPen);
        on_mark.setBrush(shape.color);
        const std::array<QPointF, 4> corners{QPointF(-r, 0), {0, -r}, {r, 0}, {0, r}};
        on_mark.drawConvexPolygon(corners.data(), 4);
    } else {
        on_mark.setPen(QPen(shape.color, 1.5));
        on_mark.drawEllipse(QPointF(), r, r);
    }
    on_mark.end();
    const QPointF corner(side / scale / 2, side / scale / 2);
    for (const QPointF& point : shape.points) painter.drawPixmap(point - corner, mark);
}

void paint_polygon(QPainter& painter, const Shape& shape) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shape.color);
    painter.drawConvexPolygon(shape.points.data(), static_cast<int>(shape.points.size()));
}

}  // namespace

QFont label_font(const QFont& font, bool small) {
    QFont chosen = font;
    if (small) chosen.setPixelSize(kSmallPixels);
    return chosen;
}

void paint(QPainter& painter, const Label& label, const QFont& font) {
    const QFont chosen = label_font(font, label.small);
    painter.setFont(chosen);
    painter.setPen(label.color);
    painter.drawText(
        label.box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        QFontMetricsF(chosen).elidedText(label.text, Qt::ElideRight, label.box.width()));
}

void paint(QImage& image, QPointF corner, const DisplayList& list, const QFont& font) {
    QPainter painter(&image);
    painter.translate(-corner);
    for (const Shape& shape : list.shapes) {
        switch (shape.kind) {
            case ShapeKind::Rects:
                paint_rects(painter, shape);
                break;
            case ShapeKind::Lines:
            case ShapeKind::Strip:
                if (!paint_curve(image, corner, shape)) paint_line(painter, shape);
                break;
            case ShapeKind::Diamonds:
            case ShapeKind::Rings:
                paint_marks(painter, shape);
                break;
            case ShapeKind::Polygon:
                paint_polygon(painter, shape);
                break;
        }
    }
    for (const Label& label : list.labels) paint(painter, label, font);
}

QRectF bounds(const DisplayList& list) {
    QRectF all;
    for (const Shape& shape : list.shapes) {
        for (const QPointF& point : shape.points) {
            const double reach = shape.size + 1;
            all |= QRectF(point - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
        }
    }
    for (const Label& label : list.labels) all |= label.box;
    return all;
}

}  // namespace ditto::ui
