#pragma once

#include <QRectF>

class QPainter;

namespace ditto::ui {

/// The picture split by a line that can be dragged: left of it the portrait as it is, right of it
/// what is made of it.
class BeforeAfter {
  public:
    void set_on(bool on) { on_ = on; }
    bool on() const { return on_; }

    /// The part of the widget that shows what was before; `picture` is where the picture lies.
    QRectF before(const QRectF& picture) const;
    void drag(const QRectF& picture, QPointF point);
    void paint(QPainter& painter, const QRectF& picture) const;

  private:
    double line_x(const QRectF& picture) const { return picture.left() + at_ * picture.width(); }

    bool on_ = false;
    double at_ = 0.5;  ///< of the picture's width
};

}  // namespace ditto::ui
