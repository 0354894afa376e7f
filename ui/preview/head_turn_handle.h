#pragma once

#include "preview/handle.h"

namespace ditto::ui {

/// How the head is turned: rings around it, and a knob for yaw and pitch.
class HeadTurnHandle : public Handle {
  public:
    QPointF position(const Stand& stand) const override;
    ChannelValues dragged(const Stand& stand, QPointF from, QPointF to) const override;
    void paint(QPainter& painter, const Stand& stand, HandleLook look) const override;
    QString text(const ControlRow& row) const override;
    QString edit() const override;
    QString performance() const override;
};

}  // namespace ditto::ui
