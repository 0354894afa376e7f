#include "preview/viewport.h"

#include <algorithm>

namespace ditto::ui {
namespace {

constexpr double kLeastZoom = 1.0 / 16, kMostZoom = 16;
constexpr double kMargin = 12;  // around a picture that fits

/// The part of a picture that can be in the middle of the widget without showing what is beside it.
double limited_centre(double centre, double shown, double room) {
    if (shown <= room) return 0.5;
    const double half = room / shown / 2;
    return std::clamp(centre, half, 1 - half);
}

}  // namespace

void Viewport::set_sizes(QSizeF picture, QSizeF widget, double scale) {
    if (!picture.isEmpty()) picture_ = picture;
    if (!widget.isEmpty()) widget_ = widget;
    scale_ = scale;
    limit_centre();
}

void Viewport::set_zoom(double zoom) {
    zoom_ = zoom <= 0 ? 0 : std::clamp(zoom, kLeastZoom, kMostZoom);
    limit_centre();
}

void Viewport::zoom_at(QPointF point, double factor) {
    const QRectF before = picture_rect();
    const QPointF part((point.x() - before.left()) / before.width(),
                       (point.y() - before.top()) / before.height());
    zoom_ = std::clamp(pixel() * scale_ * factor, kLeastZoom, kMostZoom);
    const QSizeF shown = picture_ * pixel();
    centre_ = {part.x() - (point.x() - widget_.width() / 2) / shown.width(),
               part.y() - (point.y() - widget_.height() / 2) / shown.height()};
    limit_centre();
}

void Viewport::pan(QPointF by) {
    const QSizeF shown = picture_ * pixel();
    centre_ -= QPointF(by.x() / shown.width(), by.y() / shown.height());
    limit_centre();
}

double Viewport::pixel() const {
    if (!fits()) return zoom_ / scale_;
    const double width = std::max(widget_.width() - 2 * kMargin, 1.0),
                 height = std::max(widget_.height() - 2 * kMargin, 1.0);
    return std::min(width / picture_.width(), height / picture_.height());
}

QRectF Viewport::picture_rect() const {
    const QSizeF shown = picture_ * pixel();
    return {QPointF(widget_.width() / 2 - centre_.x() * shown.width(),
                    widget_.height() / 2 - centre_.y() * shown.height()),
            shown};
}

void Viewport::limit_centre() {
    const QSizeF shown = picture_ * pixel();
    centre_ = {limited_centre(centre_.x(), shown.width(), widget_.width()),
               limited_centre(centre_.y(), shown.height(), widget_.height())};
}

}  // namespace ditto::ui
