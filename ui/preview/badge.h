#pragma once

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <optional>

class QPainter;

namespace ditto::ui {

/// A word on the picture, dark behind light letters so that it can be read on any.
struct Badge {
    QString text;
    QPointF at;                       ///< the side or corner of the badge that stays there
    Qt::Alignment alignment;          ///< which one it is
    std::optional<QColor> mark = {};  ///< a dot before the text
};

/// Returns where it came to lie: within the painter's viewport, moved if need be.
QRectF paint_badge(QPainter& painter, const Badge& badge);

}  // namespace ditto::ui
