#include "shell/glyph_button.h"

#include <QPainter>

namespace ditto::ui {
namespace {

constexpr double kSide = 16, kStroke = 1.5;

void add_line(QPainterPath& path, std::initializer_list<QPointF> points) {
    auto point = points.begin();
    path.moveTo(*point);
    while (++point != points.end()) path.lineTo(*point);
}

/// Those that are areas; the others are lines.
bool filled(Glyph glyph) {
    return glyph == Glyph::Play || glyph == Glyph::Pause || glyph == Glyph::Stop;
}

}  // namespace

QPainterPath glyph_path(Glyph glyph) {
    QPainterPath path;
    switch (glyph) {
        case Glyph::Play:
            path.addPolygon(QPolygonF({{5, 3}, {13, 8}, {5, 13}, {5, 3}}));
            break;
        case Glyph::Pause:
            path.addRect(4, 3, 3, 10);
            path.addRect(9, 3, 3, 10);
            break;
        case Glyph::Stop:
            path.addRect(4, 4, 8, 8);
            break;
        case Glyph::Up:
            add_line(path, {{8, 13}, {8, 3}});
            add_line(path, {{4, 7}, {8, 3}, {12, 7}});
            break;
        case Glyph::Down:
            add_line(path, {{8, 3}, {8, 13}});
            add_line(path, {{4, 9}, {8, 13}, {12, 9}});
            break;
        case Glyph::Again:
            path.arcMoveTo(3, 3, 10, 10, 40);
            path.arcTo(3, 3, 10, 10, 40, 290);
            add_line(path, {{12.5, 1.5}, {12.2, 5.2}, {8.5, 5}});
            break;
        case Glyph::Folder:
            add_line(path, {{2, 12.5}, {2, 3.5}, {6, 3.5}, {8, 5.5}, {14, 5.5}, {14, 12.5}});
            path.closeSubpath();
            break;
        case Glyph::Remove:
            add_line(path, {{4, 4}, {12, 12}});
            add_line(path, {{12, 4}, {4, 12}});
            break;
        case Glyph::Download:
            add_line(path, {{8, 2}, {8, 10}});
            add_line(path, {{4.5, 6.5}, {8, 10}, {11.5, 6.5}});
            add_line(path, {{3, 13.5}, {13, 13.5}});
            break;
    }
    return path;
}

GlyphButton::GlyphButton(Glyph glyph, const QString& what, QWidget* parent)
    : QToolButton(parent), glyph_(glyph) {
    setFixedSize(sizeHint());
    set_glyph(glyph, what);
}

void GlyphButton::set_glyph(Glyph glyph, const QString& what) {
    glyph_ = glyph;
    setToolTip(what);
    setAccessibleName(what);
    update();
}

void GlyphButton::paintEvent(QPaintEvent* event) {
    QToolButton::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate((width() - kSide) / 2, (height() - kSide) / 2);
    const QColor color = palette().color(QPalette::ButtonText);
    if (filled(glyph_)) return painter.fillPath(glyph_path(glyph_), color);
    painter.setPen(QPen(color, kStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(glyph_path(glyph_));
}

}  // namespace ditto::ui
