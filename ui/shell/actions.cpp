#include "shell/actions.h"

#include <QSettings>
#include <QWidget>

namespace ditto::ui {
namespace {

constexpr char kGroup[] = "group";
constexpr char kSubmenu[] = "submenu";
constexpr char kDefaults[] = "default-shortcuts";

QString setting(const QAction& action) {
    return QStringLiteral("shortcuts/") + action.objectName();
}

/// An empty text reads as one empty shortcut, and a standard shortcut may be none on a platform.
QList<QKeySequence> without_empty(QList<QKeySequence> shortcuts) {
    shortcuts.removeIf([](const QKeySequence& shortcut) { return shortcut.isEmpty(); });
    return shortcuts;
}

QString tool_tip(const QAction& action) {
    const QString what = action.statusTip().isEmpty() ? action.text() : action.statusTip();
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    return key.isEmpty() ? what : what + QStringLiteral(" (") + key + u')';
}

}  // namespace

Actions::Actions(QWidget* window) : QObject(window), window_(window) {}

QAction* Actions::add(const ActionSpec& spec) {
    auto* action = new QAction(spec.text, this);
    action->setObjectName(spec.id);
    action->setStatusTip(spec.tip);
    action->setCheckable(spec.checkable);
    action->setProperty(kGroup, spec.group);
    action->setProperty(kSubmenu, spec.submenu);
    action->setProperty(kDefaults, QKeySequence::listToString(spec.shortcuts));
    const QVariant chosen = QSettings().value(setting(*action));
    action->setShortcuts(without_empty(
        chosen.isValid() ? QKeySequence::listFromString(chosen.toString()) : spec.shortcuts));
    action->setToolTip(tool_tip(*action));
    connect(action, &QAction::triggered, this, [run = spec.run] {
        if (run) run();
    });
    window_->addAction(action);
    actions_.push_back(action);
    return action;
}

QAction* Actions::find(const QString& id) const {
    for (QAction* action : actions_)
        if (action->objectName() == id) return action;
    return nullptr;
}

QString Actions::group(const QAction& action) {
    return action.property(kGroup).toString();
}

QString Actions::submenu(const QAction& action) {
    return action.property(kSubmenu).toString();
}

QList<QKeySequence> Actions::default_shortcuts(const QAction& action) const {
    return without_empty(QKeySequence::listFromString(action.property(kDefaults).toString()));
}

void Actions::set_shortcuts(QAction& action, const QList<QKeySequence>& shortcuts) {
    action.setShortcuts(shortcuts);
    action.setToolTip(tool_tip(action));
    QSettings settings;
    if (shortcuts == default_shortcuts(action)) {
        settings.remove(setting(action));
    } else {
        settings.setValue(setting(action), QKeySequence::listToString(shortcuts));
    }
}

QAction* Actions::conflict(const QAction& action, const QKeySequence& shortcut) const {
    for (QAction* other : actions_)
        if (other != &action && other->shortcuts().contains(shortcut)) return other;
    return nullptr;
}

}  // namespace ditto::ui
