#pragma once

#include "preview/handle.h"

namespace ditto::ui {

/// Where eyes look: a target, with a line to it from the eyes.
class GazeHandle : public Handle {
  public:
    QPointF position(const Stand& stand) const override;
    /// The target jumps to the mouse.
    QPointF grip(const Stand& stand, QPointF) const override { return position(stand); }
    ChannelValues dragged(const Stand& stand, QPointF from, QPointF to) const override;
    void paint(QPainter& painter, const Stand& stand, HandleLook look) const override;
    QString text(const ControlRow& row) const override;
    QString edit() const override;
    QString performance() const override;
};

}  // namespace ditto::ui
