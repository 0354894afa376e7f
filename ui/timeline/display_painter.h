#pragma once

#include <QFont>
#include <QImage>

#include "timeline/display_list.h"

class QPainter;

namespace ditto::ui {

/// The font of labels; `small` as quiet captions are.
QFont label_font(const QFont& font, bool small);

/// Paints on the CPU, a shape at a time. The image (ARGB32, premultiplied) has its pixel ratio set,
/// and `corner` of the list at its top left.
void paint(QImage& image, QPointF corner, const DisplayList& list, const QFont& font);
void paint(QPainter& painter, const Label& label, const QFont& font);

/// What a list covers, with a pixel around.
QRectF bounds(const DisplayList& list);

}  // namespace ditto::ui
