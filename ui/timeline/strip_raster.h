#pragma once

#include <QColor>
#include <QImage>
#include <QPointF>
#include <span>

namespace ditto::ui {

/// Draws a smooth line whose x never falls onto an image (ARGB32, premultiplied), all in pixels of
/// the image. Costs follow the columns that it crosses: QPainter's way of stroking takes a hundred
/// times as long for the curve of thousands of keys.
void draw_strip(QImage& image, std::span<const QPointF> points, double width, const QColor& color);

/// Whether a line can be drawn so.
bool rises_in_x(std::span<const QPointF> points);

}  // namespace ditto::ui
