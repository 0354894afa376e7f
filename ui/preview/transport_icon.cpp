#include "preview/transport_icon.h"

#include <QTransform>

namespace ditto::ui {
namespace {

/// Points to the right, `left` to `right`.
void add_triangle(QPainterPath& path, double left, double right) {
    const double half = 0.26;
    path.addPolygon(QPolygonF{{left, 0.5 - half}, {right, 0.5}, {left, 0.5 + half}});
    path.closeSubpath();
}

QPainterPath bar(double left) {
    QPainterPath path;
    path.addRect(left, 0.24, 0.1, 0.52);
    return path;
}

QPainterPath mirrored(const QPainterPath& path) {
    return QTransform(-1, 0, 0, 1, 1, 0).map(path);
}

/// A stadium with an arrow head on its upper side.
QPainterPath loop() {
    QPainterPath outer, inner, gap;
    outer.addRoundedRect(QRectF(0.14, 0.28, 0.72, 0.46), 0.23, 0.23);
    inner.addRoundedRect(QRectF(0.23, 0.37, 0.54, 0.28), 0.14, 0.14);
    gap.addRect(0.42, 0.2, 0.24, 0.2);
    QPainterPath head;
    head.addPolygon(QPolygonF{{0.44, 0.14}, {0.66, 0.325}, {0.44, 0.51}});
    head.closeSubpath();
    return outer.subtracted(inner).subtracted(gap).united(head);
}

QPainterPath to_end() {
    QPainterPath path;
    add_triangle(path, 0.24, 0.64);
    path.addPath(bar(0.66));
    return path;
}

QPainterPath forward() {
    QPainterPath path;
    add_triangle(path, 0.16, 0.5);
    add_triangle(path, 0.5, 0.84);
    return path;
}

}  // namespace

QPainterPath transport_icon(TransportIcon icon) {
    QPainterPath path;
    switch (icon) {
        case TransportIcon::Start:
            return mirrored(to_end());
        case TransportIcon::End:
            return to_end();
        case TransportIcon::Back:
            return mirrored(forward());
        case TransportIcon::Forward:
            return forward();
        case TransportIcon::Loop:
            return loop();
        case TransportIcon::Play:
            add_triangle(path, 0.32, 0.76);
            return path;
        case TransportIcon::Pause:
            path.addPath(bar(0.33));
            path.addPath(bar(0.57));
            return path;
    }
    return path;
}

}  // namespace ditto::ui
