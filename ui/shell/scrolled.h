#pragma once

#include <QEvent>
#include <QScrollArea>

namespace ditto::ui {

/// Keeps the wheel from controls that it merely passes over; who has the focus still takes it.
class WheelGuard : public QObject {
  public:
    using QObject::QObject;

    void watch(QWidget& control) {
        if (control.focusPolicy() == Qt::NoFocus) return;
        if (control.focusPolicy() == Qt::WheelFocus) control.setFocusPolicy(Qt::StrongFocus);
        control.installEventFilter(this);
    }

  protected:
    bool eventFilter(QObject* control, QEvent* event) override {
        if (event->type() != QEvent::Wheel || static_cast<QWidget*>(control)->hasFocus())
            return false;
        event->ignore();  // so that it goes on to what scrolls
        return true;
    }
};

/// Lets a column of controls scroll up and down where there is no room for all of it.
inline QScrollArea* scrolled(QWidget* content) {
    auto* scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* guard = new WheelGuard(scroll);
    for (QWidget* control : content->findChildren<QWidget*>()) guard->watch(*control);
    return scroll;
}

}  // namespace ditto::ui
