#include "preview/before_after.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "preview/badge.h"

namespace ditto::ui {
namespace {

constexpr double kGap = 8;  // between the line and its badges

}  // namespace

QRectF BeforeAfter::before(const QRectF& picture) const {
    QRectF part = picture;
    part.setRight(line_x(picture));
    return part;
}

void BeforeAfter::drag(const QRectF& picture, QPointF point) {
    at_ = std::clamp((point.x() - picture.left()) / picture.width(), 0.0, 1.0);
}

void BeforeAfter::paint(QPainter& painter, const QRectF& picture) const {
    const double x = line_x(picture);
    painter.setPen(QPen(Qt::white, 1));
    painter.drawLine(QPointF(x, picture.top()), QPointF(x, picture.bottom()));
    const double y = std::min(picture.bottom(), QRectF(painter.viewport()).bottom()) - kGap;
    paint_badge(painter, {.text = QCoreApplication::translate("BeforeAfter", "Portrait"),
                          .at = {x - kGap, y},
                          .alignment = Qt::AlignRight | Qt::AlignBottom});
    paint_badge(painter, {.text = QCoreApplication::translate("BeforeAfter", "Result"),
                          .at = {x + kGap, y},
                          .alignment = Qt::AlignLeft | Qt::AlignBottom});
}

}  // namespace ditto::ui
