#pragma once

#include <QFrame>

#include "shell/actions.h"

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace ditto::ui {

/// Everything the user can do, found by typing a few letters of it. Lies over the upper middle of
/// the window; Up and Down choose, Return does it, Escape or a click elsewhere closes it.
class CommandPalette : public QFrame {
    Q_OBJECT
  public:
    CommandPalette(Actions& actions, QWidget& window);

    void open();

    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void show_matches();
    void add_row(QAction* action);
    void place();
    void run(const QListWidgetItem* item);
    bool take_key(QKeyEvent* event);

    Actions& actions_;
    QLineEdit* typed_;
    QListWidget* list_;
};

}  // namespace ditto::ui
