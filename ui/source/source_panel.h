#pragma once

#include <QWidget>

#include "document/document.h"
#include "playback/sound_loader.h"

class QLabel;

namespace ditto::ui {

/// What the project is made from: portrait, recording, model.
class SourcePanel : public QWidget {
    Q_OBJECT
  public:
    SourcePanel(Document& document, SoundLoader& sound, QWidget* parent = nullptr);

    void choose_portrait();
    void choose_audio();

  private:
    void show_sources();
    void show_errors();
    void choose(const QString& title, const QString& filter);

    Document& document_;
    SoundLoader& sound_;
    QLabel *portrait_, *audio_, *portrait_error_, *audio_error_;
};

}  // namespace ditto::ui
