#pragma once

#include <QWidget>
#include <vector>

#include "playback/player.h"
#include "shell/actions.h"

class QBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace ditto::ui {

/// Time, buttons for playing and performing, and how the picture is shown. Made of actions that
/// were added before. Where there is no room for a button its action is in a menu at the end.
class TransportBar : public QWidget {
    Q_OBJECT
  public:
    TransportBar(Player& player, Actions& actions, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void add_time(QBoxLayout& row);
    void add_buttons(QBoxLayout& row);
    void add_performing(QBoxLayout& row);
    void add_view(QBoxLayout& row);
    void add_overflow(QBoxLayout& row);
    void show_time();
    void show_speed();

    Player& player_;
    Actions& actions_;
    QLineEdit* time_;
    QLabel* length_;
    QLabel* speed_;
    QToolButton* perform_ = nullptr;
    QToolButton* overflow_ = nullptr;
    std::vector<QWidget*> spare_;  ///< hidden where there is no room, the first first
};

}  // namespace ditto::ui
