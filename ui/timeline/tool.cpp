#include "timeline/tool.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <algorithm>
#include <cmath>

#include "timeline/display_painter.h"
#include "timeline/key_edits.h"

namespace ditto::ui {
namespace {

constexpr double kSnapReach = 6;  // pixels

}  // namespace

Snap snap(double seconds, const std::vector<double>& targets, const TimeAxis& axis, bool free) {
    if (free) return {std::max(0.0, seconds), false};
    const double found = snapped(seconds, targets, kSnapReach / axis.scale());
    if (found != seconds) return {found, true};
    return {std::max(0.0, std::round(seconds * kFrameRate) / kFrameRate), false};
}

void draw_snap(DisplayList& list, const SceneInput& input, const Snap& snap) {
    if (!snap.to_target) return;
    const double x = std::round(input.layout.axis.x(snap.seconds));
    list.rect({x, Layout::kRulerHeight, 1, input.layout.height}, input.colors.text);
}

void draw_caption(DisplayList& list, const SceneInput& input, QPointF at, const QString& text) {
    const QFontMetricsF metrics(label_font(QGuiApplication::font(), true));
    const QSizeF size(metrics.horizontalAdvance(text) + 14, 20);
    const double most_x = std::max(0.0, input.layout.axis.width() - size.width());
    const double most_y = std::max(Layout::kLanesTop, input.layout.height - size.height());
    const QRectF box(
        {std::clamp(at.x() + 14, 0.0, most_x), std::clamp(at.y() - 28, Layout::kLanesTop, most_y)},
        size);
    list.rect(box.adjusted(-1, -1, 1, 1), input.colors.line);
    list.rect(box, input.colors.raised);
    list.labels.push_back({box.adjusted(7, 0, 0, 0), text, input.colors.text});
}

QString value_text(Channel channel, float value) {
    const ChannelRange range = channel_range(channel);
    const bool angle = range.most > 10;
    return QString::number(value, 'f', angle ? 1 : 2) + (angle ? QStringLiteral("°") : QString());
}

}  // namespace ditto::ui
