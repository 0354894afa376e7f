#include "preview/badge.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace ditto::ui {
namespace {

constexpr double kHeight = 24, kPadding = 10, kMark = 14;

QRectF place_of(const Badge& badge, double width) {
    QRectF place({}, QSizeF(width, kHeight));
    place.moveTopLeft(badge.at);
    if (badge.alignment & Qt::AlignRight) place.moveRight(badge.at.x());
    if (badge.alignment & Qt::AlignHCenter) place.moveCenter({badge.at.x(), place.center().y()});
    if (badge.alignment & Qt::AlignVCenter) place.moveCenter({place.center().x(), badge.at.y()});
    if (badge.alignment & Qt::AlignBottom) place.moveBottom(badge.at.y());
    return place;
}

}  // namespace

QRectF paint_badge(QPainter& painter, const Badge& badge) {
    const double mark = badge.mark ? kMark : 0;
    const QFontMetricsF metrics(painter.font());
    QRectF place = place_of(badge, metrics.horizontalAdvance(badge.text) + 2 * kPadding + mark);
    const QRectF all = painter.viewport();
    place.moveLeft(
        std::clamp(place.left(), all.left(), std::max(all.left(), all.right() - place.width())));
    place.moveTop(
        std::clamp(place.top(), all.top(), std::max(all.top(), all.bottom() - place.height())));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 160));
    painter.drawRoundedRect(place, kHeight / 2, kHeight / 2);
    if (badge.mark) {
        painter.setBrush(*badge.mark);
        painter.drawEllipse(QPointF(place.left() + kPadding + 3, place.center().y()), 4, 4);
    }
    painter.setPen(Qt::white);
    painter.drawText(place.adjusted(kPadding + mark, 0, 0, 0), Qt::AlignVCenter, badge.text);
    return place;
}

}  // namespace ditto::ui
