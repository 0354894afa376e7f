#pragma once

#include <QDialog>

#include "shell/actions.h"

class QComboBox;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace ditto::ui {

/// All actions with their shortcuts: search, change, take from another action, reset, or have them
/// as in another program. Changes count at once.
class ShortcutEditor : public QDialog {
    Q_OBJECT
  public:
    explicit ShortcutEditor(Actions& actions, QWidget* parent = nullptr);

    /// Fills the list anew.
    void refresh();

  private:
    QWidget* top_row();
    QWidget* edit_row();
    void filter();
    void show_current();
    void show_conflict();
    void assign();
    void give(QAction& action, const QList<QKeySequence>& shortcuts);
    void choose_preset(int index);
    QAction* current() const;

    Actions& actions_;
    QLineEdit* search_;
    QComboBox* presets_;
    QTreeWidget* tree_;
    QKeySequenceEdit* keys_;
    QPushButton* assign_;
    QPushButton* reset_;
    QLabel* conflict_;
};

}  // namespace ditto::ui
