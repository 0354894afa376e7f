#pragma once

#include <QWidget>

#include "document/document.h"
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

  private:
    template <typename Dialog>
    void show_dialog();
    void choose(const QString& title, const QString& filter);

    Document& document_;
};

}  // namespace ditto::ui
