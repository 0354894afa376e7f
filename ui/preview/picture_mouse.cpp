// What mouse and keys do on the picture.
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QWheelEvent>
#include <cmath>
#include <utility>

#include "preview/picture_view.h"

namespace ditto::ui {
namespace {

constexpr double kZoomStep = 1.2;    // of a notch of the wheel
constexpr double kWheelNotch = 120;  // eighths of a degree

}  // namespace

void PictureView::mousePressEvent(QMouseEvent* event) {
    const QPointF point = event->position();
    if (hold_ != Hold::Nothing) return;
    if (event->button() == Qt::MiddleButton || (space_ && event->button() == Qt::LeftButton)) {
        hold_ = Hold::Picture;
        space_used_ = true;
    } else if (event->button() != Qt::LeftButton) {
        return event->ignore();
    } else if (split_.on() && picture_rect().contains(point)) {
        hold_ = Hold::Line;
        split_.drag(picture_rect(), point);
        update();
    } else if (armed_ && player_.frame_count() > 0 && handles_.stand()) {
        begin_performance(point, event->modifiers() & Qt::ShiftModifier);
    } else if (handles_visible() && handles_.grab(point)) {
        hold_ = Hold::Handle;
    }
    last_ = point;
    show_cursor(point);
}

void PictureView::begin_performance(QPointF point, bool shift) {
    hold_ = Hold::Performance;
    const bool head = shift || performed_ == PerformedPart::Head;
    const Handle& handle = head ? handles_.head() : handles_.gaze();
    handles_.point_out(&handle);
    if (handles_.obstacle(handle).isEmpty()) performance_.begin(handle, *handles_.stand(), point);
}

void PictureView::mouseMoveEvent(QMouseEvent* event) {
    const QPointF point = event->position();
    show_handles(true);
    switch (hold_) {
        case Hold::Picture:
            viewport_.pan(point - last_);
            lay_out();
            break;
        case Hold::Line:
            split_.drag(picture_rect(), point);
            update();
            break;
        case Hold::Handle:
            handles_.drag(point, event->modifiers() & Qt::ShiftModifier);
            break;
        case Hold::Performance:
            performance_.move(point);
            break;
        case Hold::Nothing:
            if (handles_visible() && handles_.hover(point)) update();
            show_cursor(point);
            break;
    }
    last_ = point;
}

void PictureView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->buttons() != Qt::NoButton) return;
    const Hold held = std::exchange(hold_, Hold::Nothing);
    if (held == Hold::Handle) handles_.release();
    if (held == Hold::Performance) performance_.end();
    show_cursor(event->position());
    if (!rect().contains(event->position().toPoint())) show_handles(false);
}

void PictureView::enterEvent(QEnterEvent*) {
    show_handles(true);
}

void PictureView::leaveEvent(QEvent*) {
    if (hold_ != Hold::Nothing) return;
    if (handles_.point_out(nullptr)) update();
    show_handles(false);
}

void PictureView::contextMenuEvent(QContextMenuEvent* event) {
    event->accept();
    if (menu_ && hold_ == Hold::Nothing) menu_->popup(event->globalPos());
}

void PictureView::show_cursor(QPointF point) {
    if (hold_ == Hold::Picture) return setCursor(Qt::ClosedHandCursor);
    if (space_) return setCursor(Qt::OpenHandCursor);
    if (hold_ == Hold::Line || (split_.on() && picture_rect().contains(point)))
        return setCursor(Qt::SplitHCursor);
    if (armed_ && picture_rect().contains(point)) return setCursor(Qt::CrossCursor);
    if (handles_visible() && handles_.at(point)) return setCursor(Qt::PointingHandCursor);
    unsetCursor();
}

void PictureView::wheelEvent(QWheelEvent* event) {
    const double notches = event->angleDelta().y() / kWheelNotch;
    if (notches == 0 || hold_ == Hold::Handle) return event->ignore();
    viewport_.zoom_at(event->position(), std::pow(kZoomStep, notches));
    lay_out();
    Q_EMIT zoom_changed();
}

void PictureView::cancel_hold() {
    const Hold held = std::exchange(hold_, Hold::Nothing);
    if (held == Hold::Handle) handles_.cancel();
    if (held == Hold::Performance) performance_.cancel();
    show_cursor(last_);
}

/// Space moves the picture while a button is held and plays when none was; Escape ends a drag. Both
/// are shortcuts elsewhere, so they are asked for before those.
bool PictureView::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = key->modifiers() == Qt::NoModifier;
        if ((plain && key->key() == Qt::Key_Space) ||
            (key->key() == Qt::Key_Escape && (hold_ != Hold::Nothing || armed_))) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void PictureView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        space_ = true;
        space_used_ = false;
        show_cursor(last_);
    } else if (event->key() == Qt::Key_Escape) {
        hold_ != Hold::Nothing ? cancel_hold() : arm(false);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void PictureView::focusOutEvent(QFocusEvent* event) {
    space_ = false;
    QWidget::focusOutEvent(event);
}

void PictureView::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Space || event->isAutoRepeat() || !space_)
        return QWidget::keyReleaseEvent(event);
    space_ = false;
    if (!space_used_) player_.toggle();
    show_cursor(last_);
}

}  // namespace ditto::ui
