#include "shell/tip_place.h"

#include <QApplication>
#include <QHelpEvent>
#include <QScreen>
#include <QToolTip>
#include <QWidget>
#include <algorithm>

namespace ditto::ui {
namespace {

constexpr int kGap = 4;  // between a tip and what it is about

/// Qt's own; null while none is shown.
QWidget* shown_tip() {
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (widget->inherits("QTipLabel") && widget->isVisible()) return widget;
    return nullptr;
}

}  // namespace

void show_tip(QWidget& widget, const QString& text, const QRect& about) {
    const QRect part(widget.mapToGlobal(about.topLeft()), about.size());
    const QPoint pointer = QCursor::pos();
    QToolTip::showText({std::clamp(pointer.x(), part.left(), part.right()), part.top()}, text,
                       &widget, about);
    QWidget* tip = text.isEmpty() ? nullptr : shown_tip();
    if (!tip) return;
    const QRect screen = widget.screen()->availableGeometry();
    const int above = part.top() - kGap - tip->height();
    tip->move(tip->x(), above >= screen.top() ? above : part.bottom() + kGap);
}

TipPlace::TipPlace(QObject* parent) : QObject(parent) {
    qApp->installEventFilter(this);
}

/// Parts of a widget that have tips of their own, as lists and the timeline, place them themselves.
bool TipPlace::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ToolTip || !watched->isWidgetType()) return false;
    auto& widget = *static_cast<QWidget*>(watched);
    if (widget.toolTip().isEmpty() || widget.isWindow()) return false;
    show_tip(widget, widget.toolTip(), widget.rect());
    return true;
}

}  // namespace ditto::ui
