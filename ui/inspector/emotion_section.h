#pragma once

#include <QWidget>

#include "document/document.h"
#include "playback/player.h"

namespace ditto::ui {

/// The weights of the emotions at a time, side by side; those that weigh most are named.
class EmotionBar : public QWidget {
    Q_OBJECT
  public:
    EmotionBar(Document& document, Player& player, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {200, 40}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Document& document_;
    Player& player_;
};

/// What the face feels at the playhead, and buttons that key another emotion there.
class EmotionSection : public QWidget {
    Q_OBJECT
  public:
    EmotionSection(Document& document, Player& player, QWidget* parent = nullptr);

  private:
    void key_emotion(Channel emotion);

    Document& document_;
    Player& player_;
};

}  // namespace ditto::ui
