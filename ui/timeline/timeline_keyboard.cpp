// What the keyboard does in the timeline.
#include <QAction>
#include <QKeyEvent>

#include "timeline/timeline_view.h"

namespace ditto::ui {

QAction* TimelineView::local_action(const QKeyEvent& event) const {
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const QKeySequence keys(QKeyCombination(modifiers, static_cast<Qt::Key>(event.key())));
    for (QAction* action : local_actions_)
        if (action->shortcuts().contains(keys)) return action;
    return nullptr;
}

/// While a drag goes on all keys are its own.
bool TimelineView::tool_key(const QKeyEvent& event) {
    if (!tool_) return false;
    switch (event.key()) {
        case Qt::Key_Escape:
            end_tool(false);
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            end_tool(true);
            break;
        case Qt::Key_Control:
        case Qt::Key_Shift:
        case Qt::Key_Alt:
            move_tool({pointer_.at, event.modifiers()});
            break;
        case Qt::Key_Backspace:
            tool_->type(QStringLiteral("\b"));
            break;
        default:
            tool_->type(event.text());
            break;
    }
    draw_later(true);
    return true;
}

void TimelineView::keyPressEvent(QKeyEvent* event) {
    if (tool_key(*event)) return event->accept();
    if (QAction* action = local_action(*event)) return action->trigger();
    if (event->key() == Qt::Key_Escape && !selection_.keys().empty())
        return selection_.set_keys({});
    QWidget::keyPressEvent(event);
}

/// Tab goes from key to key, and behind the last one on to the next control.
bool TimelineView::focusNextPrevChild(bool next) {
    if (!tool_ && commands_.select_next(next ? 1 : -1)) {
        layout_moved();
        return true;
    }
    return tool_ ? false : QQuickWidget::focusNextPrevChild(next);
}

void TimelineView::grab() {
    if (tool_) return;
    const KeySelection keys = commands_.meant();
    if (keys.empty()) return;
    selection_.set_keys(keys);
    const QPointF at = mapFromGlobal(QCursor::pos());
    setFocus();
    pointer_ = {rect().contains(at.toPoint()) ? at : QPointF(rect().center()), {}};
    tool_ = make_move_tool(context_, keys.front(), pointer_.at, true, true);
    draw_later(true);
}

}  // namespace ditto::ui
