#pragma once

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>

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

/// Scrolls up and down only, so it is never narrower than its content beside the scroll bar.
class ScrollColumn : public QScrollArea {
  public:
    explicit ScrollColumn(int least_width) : least_width_(least_width) {
        setFocusPolicy(Qt::NoFocus);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }

    QSize minimumSizeHint() const override {
        const int content = widget() ? widget()->minimumSizeHint().width() : 0;
        const int around = 2 * frameWidth() + verticalScrollBar()->sizeHint().width();
        return {std::max(least_width_, content + around), 64};
    }
    QSize sizeHint() const override {
        return {minimumSizeHint().width(), QScrollArea::sizeHint().height()};
    }

  protected:
    bool eventFilter(QObject* content, QEvent* event) override {
        if (content == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
        return QScrollArea::eventFilter(content, event);
    }

  private:
    const int least_width_;
};

/// Lets a column of controls scroll up and down where there is no room for all of it.
inline QScrollArea* scrolled(QWidget* content, int least_width = 0) {
    auto* scroll = new ScrollColumn(least_width);
    scroll->setWidget(content);
    auto* guard = new WheelGuard(scroll);
    for (QWidget* control : content->findChildren<QWidget*>()) guard->watch(*control);
    return scroll;
}

}  // namespace ditto::ui
