#include "preview/head_roll_handle.h"

#include <QCoreApplication>
#include <QLineF>
#include <QPainter>
#include <QtMath>

#include "shell/theme.h"

namespace ditto::ui {
namespace {

constexpr double kRing = 1.55;  // in the head's radius
constexpr double kWidth = 6;    // of the ring on either side for the mouse, widget pixels

/// Clockwise from the top, degrees.
double clock_angle(QPointF from, QPointF to) {
    return qRadiansToDegrees(qAtan2(to.x() - from.x(), from.y() - to.y()));
}

/// The same angle, between -180 and 180.
double wrapped(double degrees) {
    return degrees - 360 * qRound(degrees / 360);
}

}  // namespace

/// Below the head, where portraits have more room than above it.
QPointF HeadRollHandle::position(const Stand& stand) const {
    const double roll = qDegreesToRadians(double{stand.row.get(Channel::HeadRoll)});
    return stand.face.centre + kRing * stand.face.radius * QPointF(-qSin(roll), qCos(roll));
}

bool HeadRollHandle::holds(const Stand& stand, QPointF point) const {
    const double distance = QLineF(stand.face.centre, point).length();
    return qAbs(distance - kRing * stand.face.radius) <= kWidth || Handle::holds(stand, point);
}

ChannelValues HeadRollHandle::dragged(const Stand& stand, QPointF from, QPointF to) const {
    const double turned =
        wrapped(clock_angle(stand.face.centre, to) - clock_angle(stand.face.centre, from));
    return {angle(Channel::HeadRoll, stand.row.get(Channel::HeadRoll) + turned)};
}

void HeadRollHandle::paint(QPainter& painter, const Stand& stand, HandleLook look) const {
    const QColor color = channel_color(Channel::HeadRoll);
    const double radius = kRing * stand.face.radius;
    QColor faint = color;
    faint.setAlphaF(look == HandleLook::Resting ? 0.35f : 0.9f);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(faint, look == HandleLook::Resting ? 1 : 2));
    painter.drawEllipse(stand.face.centre, radius, radius);
    paint_mark(painter, position(stand), color, stand.row.weight(Channel::HeadRoll) > 0, look);
}

QString HeadRollHandle::text(const ControlRow& row) const {
    return QCoreApplication::translate("Handle", "tilt %1°")
        .arg(qRound(row.get(Channel::HeadRoll)));
}

QString HeadRollHandle::edit() const {
    return QCoreApplication::translate("Handle", "Tilt head");
}

QString HeadRollHandle::performance() const {
    return QCoreApplication::translate("Handle", "Perform tilt");
}

}  // namespace ditto::ui
