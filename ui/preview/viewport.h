#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace ditto::ui {

/// Which part of a picture a widget shows, and how large. Points are widget coordinates.
class Viewport {
  public:
    /// `picture` in its own pixels; `scale`: screen pixels of a widget's.
    void set_sizes(QSizeF picture, QSizeF widget, double scale);

    /// Screen pixels a picture pixel; 0 fits the picture into the widget.
    void set_zoom(double zoom);
    double zoom() const { return zoom_; }
    bool fits() const { return zoom_ == 0; }
    /// What stands at a point stays there.
    void zoom_at(QPointF point, double factor);
    /// Moves the picture, as far as there is more of it to see.
    void pan(QPointF by);

    /// Where the whole picture lies.
    QRectF picture_rect() const;
    /// The widget's length of a picture pixel.
    double pixel() const;

  private:
    void limit_centre();

    QSizeF picture_{1, 1}, widget_{1, 1};
    double scale_ = 1, zoom_ = 0;
    QPointF centre_{0.5, 0.5};  ///< in the middle of the widget, in parts of the picture
};

}  // namespace ditto::ui
