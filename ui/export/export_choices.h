#pragma once

#include <QObject>

#include "project/export_settings.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace ditto::ui {

class EncoderBox;

/// What there is to choose of a film, as rows of a form.
class ExportChoices : public QObject {
    Q_OBJECT
  public:
    /// Adds its rows to the form.
    explicit ExportChoices(QFormLayout& form, QObject* parent = nullptr);

    void show(const ExportSettings& settings);
    /// `settings` with what is chosen.
    ExportSettings apply_to(ExportSettings settings) const;
    ExportFormat format() const;
    void set_focus();

  Q_SIGNALS:
    void format_changed();
    void changed();  ///< any of them, the format too

  private:
    void fill();
    void add_rows(QFormLayout& form);
    void take_format();

    QComboBox *format_, *framing_, *backdrop_, *rate_, *size_;
    EncoderBox* encoder_;
    QSpinBox* crf_;
    QLabel* use_;
};

}  // namespace ditto::ui
