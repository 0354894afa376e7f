#pragma once

#include <QDialog>

#include "document/document.h"
#include "export/export_queue.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ditto::ui {

class EncoderBox;

/// How the project is exported, and under which name. Not modal; what is asked for goes into the
/// queue as the project is then, and stays with the project as its export settings.
class ExportDialog : public QDialog {
    Q_OBJECT
  public:
    ExportDialog(Document& document, ExportQueue& queue, QWidget* parent = nullptr);

    /// Shows the project's own settings and a name that fits it.
    void begin();

    /// As chosen.
    ExportSettings settings() const;
    std::filesystem::path output() const;

    QSize sizeHint() const override { return {480, 420}; }

  Q_SIGNALS:
    void queued(quint64 id);

  private:
    void add_choices(QFormLayout& form);
    void add_name(QFormLayout& form);
    void connect_choices();
    void show_settings(const ExportSettings& settings);
    void take_format();
    void show_estimate();
    void choose_name();
    bool may_replace();
    void order();

    Document& document_;
    ExportQueue& queue_;
    QComboBox *format_, *framing_, *backdrop_, *rate_, *size_;
    EncoderBox* encoder_;
    QSpinBox* crf_;
    QLineEdit* name_;
    QLabel *use_, *estimate_, *problem_;
    QPushButton* export_;
};

}  // namespace ditto::ui
