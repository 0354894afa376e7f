#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>
#include <functional>
#include <vector>

namespace ditto::ui {

/// What describes an action before it exists.
struct ActionSpec {
    QString id;     ///< "timeline.add-key": stands in settings and shortcut presets
    QString group;  ///< heading in the command palette and the shortcut editor: "Timeline"
    QString text;   ///< "Add Key", with an ellipsis where a dialog asks for more
    QString tip;    ///< what it does, one sentence; empty: the text says it all
    QList<QKeySequence> shortcuts;
    std::function<void()> run;
    bool checkable = false;
    QString submenu{};  ///< of the group's menu: "Layout"; empty: in the menu itself
};

/// Everything the user can do, by name: what menus, tool buttons, shortcuts, the palette and the
/// shortcut editor are made from. Each room adds its own. Shortcuts the user chose are remembered.
class Actions : public QObject {
    Q_OBJECT
  public:
    explicit Actions(QWidget* window);

    /// The action works in the whole window.
    QAction* add(const ActionSpec& spec);
    /// Null where there is none.
    QAction* find(const QString& id) const;
    const std::vector<QAction*>& all() const { return actions_; }

    static QString group(const QAction& action);
    static QString submenu(const QAction& action);
    QList<QKeySequence> default_shortcuts(const QAction& action) const;
    void set_shortcuts(QAction& action, const QList<QKeySequence>& shortcuts);
    /// The other action that has a shortcut; null where it is free.
    QAction* conflict(const QAction& action, const QKeySequence& shortcut) const;

  private:
    QWidget* window_;
    std::vector<QAction*> actions_;
};

}  // namespace ditto::ui
