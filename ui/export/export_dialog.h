#pragma once

#include <QDialog>
#include <filesystem>

#include "document/document.h"
#include "export/export_estimate.h"
#include "export/export_queue.h"

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ditto::ui {

class ExportChoices;

/// How the project is exported, and under which name. Not modal, and closed when another project is
/// opened; what is asked for goes into the queue as the project is then, and stays with the project
/// as its export settings.
class ExportDialog : public QDialog {
    Q_OBJECT
  public:
    ExportDialog(Document& document, ExportQueue& queue, QWidget* parent = nullptr);

    /// Shows the project's own settings and a name that fits it; once they are shown they stay as
    /// they were changed.
    void begin();

    /// As chosen.
    ExportSettings settings() const;
    std::filesystem::path output() const;

    QSize sizeHint() const override { return {480, 420}; }

  Q_SIGNALS:
    void queued(quint64 id);

  private:
    void add_name(QFormLayout& form);
    void connect_choices();
    void show_project();
    void take_format();
    void take_project();
    ExportEstimate estimate() const;
    void show_estimate();
    void show_problem();
    void make_room();
    void choose_name();
    bool may_replace();
    void order();

    Document& document_;
    ExportQueue& queue_;
    ExportChoices* choices_;
    QLineEdit* name_;
    QLabel *estimate_, *problem_;
    QPushButton* export_;
    std::filesystem::path portrait_;  ///< whose size is known
    QSize portrait_size_;             ///< by its header; empty where that says nothing
    WorkQueue writing_;               // last: it ends before anything else goes
};

}  // namespace ditto::ui
