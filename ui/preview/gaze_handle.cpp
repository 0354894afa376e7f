#include "preview/gaze_handle.h"

#include <QCoreApplication>
#include <QPainter>
#include <QtMath>

#include "shell/theme.h"

namespace ditto::ui {
namespace {

constexpr double kDistance = 4;  // of the target from the face, in distances of the eyes

bool directed(const ControlRow& row) {
    return row.weight(Channel::GazeYaw) > 0 || row.weight(Channel::GazePitch) > 0;
}

}  // namespace

QPointF GazeHandle::position(const Stand& stand) const {
    const double reach = kDistance * stand.face.eye_distance;
    return stand.face.eyes +
           reach * QPointF(qTan(qDegreesToRadians(double{stand.row.get(Channel::GazeYaw)})),
                           -qTan(qDegreesToRadians(double{stand.row.get(Channel::GazePitch)})));
}

ChannelValues GazeHandle::dragged(const Stand& stand, QPointF from, QPointF to) const {
    const double reach = kDistance * stand.face.eye_distance;
    const QPointF offset = position(stand) + to - from - stand.face.eyes;
    return {angle(Channel::GazeYaw, qRadiansToDegrees(qAtan(offset.x() / reach))),
            angle(Channel::GazePitch, qRadiansToDegrees(qAtan(-offset.y() / reach)))};
}

void GazeHandle::paint(QPainter& painter, const Stand& stand, HandleLook look) const {
    const QColor color = channel_color(Channel::GazeYaw);
    const QPointF at = position(stand);
    painter.setPen(QPen(color, 1.5));
    painter.drawLine(stand.face.eyes, at);
    paint_mark(painter, at, color, directed(stand.row), look);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawEllipse(at, 2.5, 2.5);
}

QString GazeHandle::text(const ControlRow& row) const {
    return QCoreApplication::translate("Handle", "gaze %1°, %2°")
        .arg(qRound(row.get(Channel::GazeYaw)))
        .arg(qRound(row.get(Channel::GazePitch)));
}

QString GazeHandle::edit() const {
    return QCoreApplication::translate("Handle", "Move gaze");
}

QString GazeHandle::performance() const {
    return QCoreApplication::translate("Handle", "Perform gaze");
}

}  // namespace ditto::ui
