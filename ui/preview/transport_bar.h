#pragma once

#include <QWidget>
#include <vector>

#include "playback/player.h"
#include "shell/actions.h"

class QBoxLayout;
class QLabel;
class QLineEdit;

namespace ditto::ui {

/// Time, buttons for playing and performing, and how the picture is shown. Made of actions that
/// were added before.
class TransportBar : public QWidget {
    Q_OBJECT
  public:
    TransportBar(Player& player, Actions& actions, QWidget* parent = nullptr);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void add_time(QBoxLayout& row);
    void add_buttons(QBoxLayout& row);
    void add_performing(QBoxLayout& row);
    void add_view(QBoxLayout& row);
    void show_time();
    void show_speed();

    Player& player_;
    Actions& actions_;
    QLineEdit* time_;
    QLabel* length_;
    QLabel* speed_;
    std::vector<QWidget*> spare_;  ///< hidden where there is no room, the first first
};

}  // namespace ditto::ui
