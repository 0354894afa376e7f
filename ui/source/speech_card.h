#pragma once

#include <QWidget>
#include <vector>

#include "document/document.h"
#include "playback/sound_loader.h"

class QComboBox;
class QLabel;

namespace ditto::ui {

/// The outline of the whole recording.
class WaveformView : public QWidget {
    Q_OBJECT
  public:
    explicit WaveformView(SoundLoader& sound, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {204, 36}; }

  Q_SIGNALS:
    void clicked();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    SoundLoader& sound_;
};

/// The recording: name, length, outline, its sound tracks to choose from, and what is wrong with
/// it.
class SpeechCard : public QWidget {
    Q_OBJECT
  public:
    SpeechCard(Document& document, SoundLoader& sound, QWidget* parent = nullptr);

  Q_SIGNALS:
    void choose();

  private:
    void show_speech();
    void show_tracks();
    void choose_track(int index);

    Document& document_;
    SoundLoader& sound_;
    QLabel *name_, *length_, *notice_;
    QComboBox* tracks_;  ///< of a file that has several
    std::vector<SoundTrackInfo> shown_;
};

}  // namespace ditto::ui
