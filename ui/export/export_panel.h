#pragma once

#include <QWidget>
#include <map>

#include "export/export_queue.h"
#include "export/export_row.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ditto::ui {

/// The export queue, a row for each job.
class ExportPanel : public QWidget {
    Q_OBJECT
  public:
    explicit ExportPanel(ExportQueue& queue, QWidget* parent = nullptr);

    /// Scrolls to a job, as it does to each new one.
    void show_row(std::uint64_t id);

    QSize sizeHint() const override { return {280, 320}; }

  private:
    void show_jobs();
    void show_clear();

    ExportQueue& queue_;
    std::map<std::uint64_t, ExportRow*> rows_;
    QScrollArea* scroll_;
    QVBoxLayout* list_;
    QLabel* empty_;
    QPushButton* clear_;
};

}  // namespace ditto::ui
