#include "preview/handle.h"

#include <QLineF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace ditto::ui {

bool Handle::holds(const Stand& stand, QPointF point) const {
    return QLineF(position(stand), point).length() <= kReach;
}

void Handle::paint_mark(QPainter& painter, QPointF at, const QColor& color, bool directed,
                        HandleLook look) {
    const double radius = look == HandleLook::Resting ? 7 : 9;
    painter.setPen(QPen(look == HandleLook::Resting ? color : Qt::white, 2));
    painter.setBrush(directed || look == HandleLook::Grabbed ? QBrush(color)
                                                             : QBrush(QColor(0, 0, 0, 110)));
    painter.drawEllipse(at, radius, radius);
}

ChannelValue Handle::angle(Channel channel, double degrees) {
    const auto [least, most] = channel_range(channel);
    const auto tenths = static_cast<float>(std::round(degrees * 10) / 10);
    return {channel, std::clamp(tenths, least, most)};
}

}  // namespace ditto::ui
