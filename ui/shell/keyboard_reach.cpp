#include "shell/keyboard_reach.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabBar>
#include <QTextEdit>
#include <utility>

#include "shell/focus_home.h"

namespace ditto::ui {
namespace {

constexpr auto kOtherModifiers = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

/// What is typed into a control.
enum class Typing { Nothing, Number, Text };

/// Fields of numbers and times say so by the keyboard they ask for, as spin boxes do.
Typing typing_in(const QWidget& control) {
    constexpr auto kNumbers = Qt::ImhDigitsOnly | Qt::ImhFormattedNumbersOnly | Qt::ImhTime;
    if (const auto* line = qobject_cast<const QLineEdit*>(&control)) {
        if (line->isReadOnly()) return Typing::Nothing;
        return line->inputMethodHints() & kNumbers ? Typing::Number : Typing::Text;
    }
    if (const auto* box = qobject_cast<const QAbstractSpinBox*>(&control))
        return box->isReadOnly() ? Typing::Nothing : Typing::Number;
    if (const auto* box = qobject_cast<const QComboBox*>(&control))
        return box->isEditable() ? Typing::Text : Typing::Nothing;
    if (const auto* text = qobject_cast<const QTextEdit*>(&control))
        return text->isReadOnly() ? Typing::Nothing : Typing::Text;
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&control))
        return text->isReadOnly() ? Typing::Nothing : Typing::Text;
    return qobject_cast<const QKeySequenceEdit*>(&control) ? Typing::Text : Typing::Nothing;
}

/// The line in which a field of numbers is typed.
QLineEdit* line_of(const QWidget& field) {
    if (auto* line = qobject_cast<const QLineEdit*>(&field)) return const_cast<QLineEdit*>(line);
    return field.findChild<QLineEdit*>();
}

/// Whether something is typed that does not count yet.
bool is_pending(const QWidget& field) {
    const QLineEdit* line = line_of(field);
    return line && line->isModified();
}

/// Takes back what does not count yet.
void restore(QWidget& field) {
    if (auto* box = qobject_cast<QDoubleSpinBox*>(&field)) box->setValue(box->value());
    if (auto* box = qobject_cast<QSpinBox*>(&field)) box->setValue(box->value());
    if (QLineEdit* line = line_of(field)) line->setModified(false);
}

bool is_enter(const QKeyEvent& key) {
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

bool is_arrow(int key) {
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

bool is_move(int key) {
    return is_arrow(key) || key == Qt::Key_Home || key == Qt::Key_End || key == Qt::Key_PageUp ||
           key == Qt::Key_PageDown;
}

/// Letters and Space are no part of a number; signs, points and colons are.
bool is_no_number(const QKeyEvent& key) {
    const QString text = key.text();
    return !text.isEmpty() && (text[0].isLetter() || text[0].isSpace()) && !is_enter(key) &&
           key.key() != Qt::Key_Tab && key.key() != Qt::Key_Backtab;
}

bool is_undo(const QKeyEvent& key) {
    return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
}

/// Whether the key works the control although it may be a shortcut.
bool works(const QWidget& control, int key, bool clicked) {
    if (qobject_cast<const QAbstractButton*>(&control)) return !clicked && key == Qt::Key_Space;
    if (qobject_cast<const QAbstractSlider*>(&control)) return !clicked && is_move(key);
    if (qobject_cast<const QTabBar*>(&control)) return is_arrow(key);
    if (qobject_cast<const QAbstractItemView*>(&control))
        return is_move(key) || key == Qt::Key_Space || key == Qt::Key_Return;
    if (qobject_cast<const QComboBox*>(&control))
        return !clicked && (is_move(key) || key == Qt::Key_Space);
    return qobject_cast<const QAbstractSpinBox*>(&control) && is_move(key);
}

/// Whether it may take Space for itself; the picture and the timeline know better.
bool is_control(const QWidget& widget) {
    return qobject_cast<const QAbstractButton*>(&widget) ||
           qobject_cast<const QAbstractSlider*>(&widget) ||
           qobject_cast<const QTabBar*>(&widget) ||
           qobject_cast<const QAbstractItemView*>(&widget) ||
           qobject_cast<const QComboBox*>(&widget);
}

}  // namespace

KeyboardReach::KeyboardReach(QWidget& window, const QAction& play, std::function<bool()> plays,
                             FocusHome& home)
    : QObject(&home), window_(window), play_(play), plays_(std::move(plays)), home_(home) {
    QCoreApplication::instance()->installEventFilter(this);
}

/// Panels that float are part of it, popups and dialogs are not.
bool KeyboardReach::is_in_window(const QWidget& control) const {
    const QWidget* top = control.window();
    if (top->windowType() == Qt::Tool && top->parentWidget()) top = top->parentWidget()->window();
    return top == &window_;
}

bool KeyboardReach::is_play(const QKeyEvent& key) const {
    const QKeySequence keys(QKeyCombination(key.modifiers(), static_cast<Qt::Key>(key.key())));
    return play_.shortcuts().contains(keys) && play_.isEnabled() && plays_();
}

bool KeyboardReach::eventFilter(QObject* watched, QEvent* event) {
    const auto type = event->type();
    if (type != QEvent::FocusIn && type != QEvent::ShortcutOverride && type != QEvent::KeyPress)
        return false;
    auto* control = qobject_cast<QWidget*>(watched);
    if (!control || !is_in_window(*control)) return false;
    if (type == QEvent::FocusIn) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            clicked_ = reason == Qt::MouseFocusReason;
        if (typing_in(*control) == Typing::Number)
            if (QLineEdit* line = line_of(*control)) line->setModified(false);
        return false;
    }
    auto& key = *static_cast<QKeyEvent*>(event);
    return type == QEvent::KeyPress ? work(*control, key) : give_key(*control, key);
}

/// Before shortcuts are tried: an accepted key is the control's. True: it is decided.
bool KeyboardReach::give_key(const QWidget& control, QKeyEvent& key) const {
    const Typing typing = typing_in(control);
    const bool to_window =
        typing == Typing::Number
            ? (is_undo(key) ? !is_pending(control)
                            : !(key.modifiers() & kOtherModifiers) && is_no_number(key))
            : typing == Typing::Nothing && is_control(control) && is_play(key);
    if (to_window) {
        key.ignore();
        return true;
    }
    if ((key.modifiers() & kOtherModifiers) || !works(control, key.key(), clicked_)) return false;
    key.accept();
    return true;
}

/// What no shortcut took. True: it is done.
bool KeyboardReach::work(QWidget& control, QKeyEvent& key) {
    if (typing_in(control) == Typing::Number) return leave_field(control, key);
    if (!is_enter(key) || (key.modifiers() & kOtherModifiers)) return false;
    if (auto* button = qobject_cast<QAbstractButton*>(&control)) {
        button->click();
        return true;
    }
    auto* box = qobject_cast<QComboBox*>(&control);
    if (!box || box->isEditable()) return false;
    box->showPopup();
    return true;
}

bool KeyboardReach::leave_field(QWidget& field, QKeyEvent& key) {
    if (key.key() == Qt::Key_Escape) {
        restore(field);
        home_.go();
        return true;
    }
    if (!is_enter(key)) return false;
    static_cast<QObject&>(field).event(&key);  // it counts before the focus leaves
    home_.go();
    key.accept();
    return true;
}

}  // namespace ditto::ui
