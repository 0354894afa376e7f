#pragma once

#include <QDialog>

#include "document/document.h"
#include "source/speech_maker.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace ditto::ui {

/// A text, spoken by a synthetic voice, becomes the speech of the project.
class TextDialog : public QDialog {
    Q_OBJECT
  public:
    explicit TextDialog(Document& document, QWidget* parent = nullptr);

  private:
    void list_voices();
    void speak();
    void show_state();

    Document& document_;
    SpeechMaker maker_;
    QPlainTextEdit* text_;
    QComboBox* voice_;
    QDoubleSpinBox *rate_, *pause_;
    QProgressBar* progress_;
    QLabel* error_;
    QPushButton *speak_, *cancel_;
};

}  // namespace ditto::ui
