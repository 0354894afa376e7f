#include "export/export_panel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <optional>

#include "shell/scrolled.h"

namespace ditto::ui {

ExportPanel::ExportPanel(ExportQueue& queue, QWidget* parent)
    : QWidget(parent),
      queue_(queue),
      list_(new QVBoxLayout),
      empty_(new QLabel(tr("Nothing is being exported."))),
      clear_(new QPushButton(tr("Remove Finished"))) {
    empty_->setProperty("quiet", true);
    empty_->setContentsMargins(12, 8, 8, 8);
    clear_->setToolTip(
        tr("Removes finished, failed and cancelled exports from the list; files are kept"));
    connect(clear_, &QPushButton::clicked, &queue, &ExportQueue::remove_finished);
    list_->setContentsMargins(0, 0, 0, 0);
    list_->setSpacing(0);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(0);
    column->addWidget(empty_);
    column->addLayout(list_);
    column->addStretch();
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 8);
    scroll_ = scrolled(content, 240);
    whole->addWidget(scroll_, 1);
    whole->addWidget(clear_, 0, Qt::AlignHCenter);
    setAccessibleName(tr("Exports"));

    const auto show_row = [this](quint64 id) {
        if (const auto row = rows_.find(id); row != rows_.end()) row->second->show_job();
    };
    connect(&queue, &ExportQueue::jobs_changed, this, &ExportPanel::show_jobs);
    connect(&queue, &ExportQueue::job_progressed, this, show_row);
    connect(&queue, &ExportQueue::job_changed, this, [this, show_row](quint64 id) {
        show_row(id);
        show_clear();
    });
    show_jobs();
}

/// Rows are kept, so that the keyboard's focus stays where it is.
void ExportPanel::show_jobs() {
    std::map<std::uint64_t, ExportRow*> gone = std::move(rows_);
    rows_.clear();
    std::optional<std::uint64_t> added;
    for (const ExportJob& job : queue_.jobs()) {
        const auto old = gone.extract(job.id);
        if (!old) added = job.id;
        ExportRow* row = old ? old.mapped() : new ExportRow(queue_, job.id);
        rows_[job.id] = row;
        list_->removeWidget(row);
        list_->addWidget(row);
        row->show_job();  // its place may allow more or less now
    }
    for (const auto& [id, row] : gone) delete row;
    if (added) show_row(*added);
    empty_->setVisible(rows_.empty());
    show_clear();
}

void ExportPanel::show_row(std::uint64_t id) {
    // Rows have their places once they are laid out.
    QMetaObject::invokeMethod(
        this,
        [this, id] {
            const auto row = rows_.find(id);
            if (row == rows_.end()) return;
            scroll_->widget()->layout()->activate();
            scroll_->ensureWidgetVisible(row->second);
        },
        Qt::QueuedConnection);
}

void ExportPanel::show_clear() {
    clear_->setVisible(std::ranges::any_of(queue_.jobs(), &ExportJob::finished));
}

}  // namespace ditto::ui
