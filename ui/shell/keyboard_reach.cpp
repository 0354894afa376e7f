#include "shell/keyboard_reach.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QTabBar>

namespace ditto::ui {
namespace {

bool is_arrow(int key) {
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

bool is_move(int key) {
    return is_arrow(key) || key == Qt::Key_Home || key == Qt::Key_End || key == Qt::Key_PageUp ||
           key == Qt::Key_PageDown;
}

bool works(const QObject* control, int key, bool clicked) {
    if (qobject_cast<const QAbstractButton*>(control)) return !clicked && key == Qt::Key_Space;
    if (qobject_cast<const QAbstractSlider*>(control)) return !clicked && is_move(key);
    if (qobject_cast<const QTabBar*>(control)) return is_arrow(key);
    if (qobject_cast<const QAbstractItemView*>(control) || qobject_cast<const QComboBox*>(control))
        return is_move(key) || key == Qt::Key_Space || key == Qt::Key_Return;
    if (qobject_cast<const QAbstractSpinBox*>(control)) return is_move(key);
    return false;
}

}  // namespace

KeyboardReach::KeyboardReach(QObject* parent) : QObject(parent) {
    QCoreApplication::instance()->installEventFilter(this);
}

bool KeyboardReach::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn)
        clicked_ = static_cast<QFocusEvent*>(event)->reason() == Qt::MouseFocusReason;
    if (event->type() != QEvent::ShortcutOverride) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    constexpr auto kOther = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if ((key->modifiers() & kOther) || !works(watched, key->key(), clicked_)) return false;
    event->accept();
    return true;
}

}  // namespace ditto::ui
