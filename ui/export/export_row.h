#pragma once

#include <QWidget>

#include "export/export_queue.h"
#include "shell/glyph_button.h"

class QHBoxLayout;
class QLabel;
class QProgressBar;

namespace ditto::ui {

/// One job of the queue: what it is, how far it is, and what can be done about it.
class ExportRow : public QWidget {
    Q_OBJECT
  public:
    ExportRow(ExportQueue& queue, std::uint64_t id, QWidget* parent = nullptr);

    /// Shows the job as it is now.
    void show_job();

  private:
    GlyphButton* add_button(Glyph glyph, const QString& what, const std::function<void()>& run);
    void add_buttons();
    void show_buttons(const ExportJob& job);

    ExportQueue& queue_;
    std::uint64_t id_;
    QLabel *picture_, *name_, *status_, *problem_, *detail_;
    QProgressBar* bar_;
    QHBoxLayout* buttons_;
    GlyphButton *up_, *down_, *pause_, *resume_, *retry_, *elsewhere_, *reveal_, *cancel_, *remove_;
};

/// "1:05", for what is left of a job.
QString time_left(double seconds);

}  // namespace ditto::ui
