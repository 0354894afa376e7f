#include "preview/round_button.h"

#include <QAction>
#include <QApplication>
#include <QPainter>
#include <algorithm>

namespace ditto::ui {
namespace {

constexpr int kDiameter = 32, kPrimaryDiameter = 40;
constexpr double kIconPart = 0.56;  // of the disc

}  // namespace

RoundButton::RoundButton(QAction* action, TransportIcon icon, bool primary, QWidget* parent)
    : QToolButton(parent), icon_(icon), primary_(primary) {
    setDefaultAction(action);
    setAttribute(Qt::WA_Hover);
    const auto name = [this, action] { setAccessibleName(action->text()); };
    connect(action, &QAction::changed, this, name);
    name();
}

void RoundButton::set_icon(TransportIcon icon) {
    icon_ = icon;
    update();
}

QSize RoundButton::sizeHint() const {
    const int side = primary_ ? kPrimaryDiameter : kDiameter;
    return {side, side};
}

/// The style sheet takes the background from a tool button's own palette.
QColor RoundButton::disc_color() const {
    const QColor color =
        QApplication::palette().color(primary_ ? QPalette::Highlight : QPalette::Button);
    if (isDown()) return color.darker(120);
    return underMouse() && isEnabled() ? color.lighter(120) : color;
}

void RoundButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(width(), height());
    const QPointF centre = rect().toRectF().center();
    const bool outlined = hasFocus() || isChecked();
    const auto line = hasFocus() || primary_ ? QPalette::WindowText : QPalette::Highlight;
    painter.setPen(outlined ? QPen(palette().color(line), 2) : QPen(Qt::NoPen));
    painter.setBrush(disc_color());
    painter.drawEllipse(centre, side / 2 - 1, side / 2 - 1);
    const QPalette::ColorRole role = primary_      ? QPalette::HighlightedText
                                     : isChecked() ? QPalette::Highlight
                                                   : QPalette::ButtonText;
    painter.translate(centre - QPointF(1, 1) * side * kIconPart / 2);
    painter.scale(side * kIconPart, side * kIconPart);
    painter.fillPath(transport_icon(icon_), palette().color(role));
}

}  // namespace ditto::ui
