#pragma once

#include <QAudioSource>
#include <QDialog>
#include <memory>

#include "document/document.h"
#include "source/recording.h"
#include "source/speech_maker.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace ditto::ui {

/// The microphone becomes the speech of the project.
class RecordDialog : public QDialog {
    Q_OBJECT
  public:
    explicit RecordDialog(Document& document, QWidget* parent = nullptr);

    /// Where the microphone writes; tests write there as well.
    Recording& recording() { return recording_; }

  public Q_SLOTS:
    void reject() override;

  private:
    void list_devices();
    void toggle();
    void start();
    void stop();
    void use();
    void show_state();

    Document& document_;
    SpeechMaker maker_;
    Recording recording_;
    std::unique_ptr<QAudioSource> source_;
    QComboBox* device_;
    QProgressBar* level_;
    QLabel *time_, *hint_;
    QPushButton *record_, *use_;
};

}  // namespace ditto::ui
