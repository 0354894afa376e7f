#pragma once

#include <QWidget>

#include "playback/player.h"
#include "shell/actions.h"

class QLabel;
class QLineEdit;

namespace ditto::ui {

/// Time, buttons for playing, and what the preview shows.
class TransportBar : public QWidget {
    Q_OBJECT
  public:
    TransportBar(Player& player, Actions& actions, QWidget* parent = nullptr);

  private:
    void add_actions(Actions& actions);
    void show_time();

    Player& player_;
    QLineEdit* time_;
    QLabel* length_;
};

}  // namespace ditto::ui
