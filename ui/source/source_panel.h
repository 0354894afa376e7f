#pragma once

#include <QWidget>

#include "document/document.h"
#include "document/drop.h"
#include "playback/sound_loader.h"

namespace ditto::ui {

/// What the project is made from: portrait, recording, model.
class SourcePanel : public QWidget {
    Q_OBJECT
  public:
    /// `models`: what the model is chosen from.
    SourcePanel(Document& document, SoundLoader& sound, QWidget* models, QWidget* parent = nullptr);

    void choose_portrait();
    void choose_audio();
    /// What is dropped on a card is meant to be what the card is of.
    DropSpot spot_at(QPoint screen) const;

    /// Whether there is a recording that was not used: it would be lost with this.
    bool recorded() const;
    /// Asks what to do with it; false: stay.
    bool may_leave();

  private:
    template <typename Dialog>
    Dialog& show_dialog();
    void choose(DropKind kind, const QString& title, const QString& filter);

    Document& document_;
    QWidget *portrait_, *speech_;  ///< the cards
};

}  // namespace ditto::ui
