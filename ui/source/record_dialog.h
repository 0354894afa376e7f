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

/// The microphone becomes the speech of the project. What was recorded is lost only when the user
/// says so.
class RecordDialog : public QDialog {
    Q_OBJECT
  public:
    explicit RecordDialog(Document& document, QWidget* parent = nullptr);

    /// Where the microphone writes; tests write there as well.
    Recording& recording() { return recording_; }
    /// Whether there is a recording that was not used.
    bool recorded() const { return recording_.seconds() > 0; }

  public Q_SLOTS:
    /// Stays, and asks, where there is a recording.
    void reject() override;

  private:
    using Step = void (RecordDialog::*)();

    void list_devices();
    void toggle();
    void start();
    void stop();
    void use();
    void leave() { QDialog::reject(); }
    /// Goes on once there is nothing that would be lost.
    void ask_before(Step step);
    void keep();
    void discard();
    void tell_filled();
    void show_state();

    Document& document_;
    SpeechMaker maker_;
    Recording recording_;
    std::unique_ptr<QAudioSource> source_;
    QComboBox* device_;
    QProgressBar* level_;
    QLabel *time_, *hint_, *question_;
    QPushButton *record_, *use_, *keep_, *discard_;
    Step asked_before_ = nullptr;  ///< what waits for the answer; null: nothing is asked
};

}  // namespace ditto::ui
