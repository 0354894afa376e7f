#include "preview/head_turn_handle.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QtMath>
#include <array>

#include "shell/theme.h"

namespace ditto::ui {
namespace {

constexpr double kRest = 1.25;    // of the knob from the head's centre, in its radius
constexpr double kAngle = 45;     // that moves the knob by the head's radius, degrees
constexpr double kViewTilt = 16;  // that rings are seen under, so that they show as ellipses
constexpr int kRingPoints = 64;

using Point = std::array<double, 3>;  // right, up, towards the viewer

Point rotated(Point p, double yaw, double pitch, double roll) {
    const auto turn = [](double& a, double& b, double degrees) {
        const double angle = qDegreesToRadians(degrees), c = qCos(angle), s = qSin(angle);
        const double turned = a * c + b * s;
        b = b * c - a * s;
        a = turned;
    };
    turn(p[1], p[2], pitch);
    turn(p[0], p[2], yaw);
    turn(p[0], p[1], roll);
    return p;
}

/// A circle around the head, of points at an angle.
template <typename At>
QPainterPath ring(const Stand& stand, At at) {
    QPolygonF points;
    for (int i = 0; i <= kRingPoints; ++i) {
        const double angle = 2 * M_PI * i / kRingPoints;
        const Point p = rotated(
            at(qCos(angle), qSin(angle)), stand.row.get(Channel::HeadYaw) + kViewTilt,
            stand.row.get(Channel::HeadPitch) - kViewTilt, stand.row.get(Channel::HeadRoll));
        points << stand.face.centre + stand.face.radius * QPointF(p[0], -p[1]);
    }
    QPainterPath path;
    path.addPolygon(points);
    return path;
}

bool directed(const ControlRow& row) {
    return row.weight(Channel::HeadYaw) > 0 || row.weight(Channel::HeadPitch) > 0;
}

}  // namespace

QPointF HeadTurnHandle::position(const Stand& stand) const {
    const FaceOnScreen& face = stand.face;
    return face.centre +
           face.radius * QPointF(face.side * kRest + stand.row.get(Channel::HeadYaw) / kAngle,
                                 -stand.row.get(Channel::HeadPitch) / kAngle);
}

ChannelValues HeadTurnHandle::dragged(const Stand& stand, QPointF from, QPointF to) const {
    const QPointF turn = (to - from) * kAngle / stand.face.radius;
    return {angle(Channel::HeadYaw, stand.row.get(Channel::HeadYaw) + turn.x()),
            angle(Channel::HeadPitch, stand.row.get(Channel::HeadPitch) - turn.y())};
}

void HeadTurnHandle::paint(QPainter& painter, const Stand& stand, HandleLook look) const {
    const QColor color = channel_color(Channel::HeadYaw);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.5, Qt::DashLine));
    painter.drawPath(ring(stand, [](double c, double s) { return Point{c, 0, s}; }));
    painter.drawPath(ring(stand, [](double c, double s) { return Point{0, c, s}; }));
    paint_mark(painter, position(stand), color, directed(stand.row), look);
}

QString HeadTurnHandle::text(const ControlRow& row) const {
    return QCoreApplication::translate("Handle", "head %1°, %2°")
        .arg(qRound(row.get(Channel::HeadYaw)))
        .arg(qRound(row.get(Channel::HeadPitch)));
}

QString HeadTurnHandle::edit() const {
    return QCoreApplication::translate("Handle", "Turn head");
}

QString HeadTurnHandle::performance() const {
    return QCoreApplication::translate("Handle", "Perform head");
}

}  // namespace ditto::ui
