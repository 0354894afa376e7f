#include "shell/focus_home.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <algorithm>

namespace ditto::ui {
namespace {

bool holds(const QWidget* outer, const QWidget* inner) {
    return outer && inner && (outer == inner || outer->isAncestorOf(inner));
}

}  // namespace

FocusHome::FocusHome(QWidget& window, const QList<QWidget*>& places)
    : QObject(&window), window_(window), places_(places.begin(), places.end()) {
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, const QWidget* now) { note(now); });
    qApp->installEventFilter(this);
}

void FocusHome::note(const QWidget* focus) {
    const auto place = std::ranges::find_if(
        places_, [&](const QPointer<QWidget>& each) { return holds(each, focus); });
    if (place != places_.end()) std::rotate(places_.begin(), place, place + 1);
}

void FocusHome::go(const QWidget* leaving) {
    for (const QPointer<QWidget>& place : places_)
        if (place && place->isVisible() && !holds(leaving, place)) return place->setFocus();
}

/// What is hidden with the focus in it would leave that to whatever comes next.
bool FocusHome::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Hide || event->spontaneous()) return false;
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget) return false;
    const bool own_dialog = qobject_cast<const QDialog*>(widget) && widget->parentWidget() &&
                            widget->parentWidget()->window() == &window_;
    if (own_dialog || holds(widget, window_.focusWidget())) go(widget);
    return false;
}

}  // namespace ditto::ui
