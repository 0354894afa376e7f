#include "export/export_room.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>
#include <algorithm>

#include "document/run_marker.h"
#include "export/export_target.h"
#include "export/run_export.h"

namespace ditto::ui {
namespace {

/// Of a job that failed.
QString notice_of(std::uint64_t job) {
    return QStringLiteral("export-%1").arg(job);
}

}  // namespace

ExportRoom::ExportRoom(Document& document, Player& player, Actions& actions, NoticeBar& notices,
                       QWidget& window)
    : QObject(&window),
      notices_(notices),
      queue_(document.drafts().parent_path() / "exports",
             export_run(graphics_marks(document.drafts().parent_path()))),
      grab_(document, player),
      panel_(new ExportPanel(queue_)),
      dialog_(new ExportDialog(document, queue_, &window)),
      button_(new QPushButton(tr("Export…"))) {
    add_actions(actions);
    const auto tell_wrong = [this](const QString& sentence) {
        notices_.tell({QStringLiteral("export"), Notice::Kind::Wrong, sentence, {}});
    };
    connect(dialog_, &ExportDialog::queued, this, &ExportRoom::attention);
    connect(&queue_, &ExportQueue::job_changed, this, &ExportRoom::take_change);
    connect(&queue_, &ExportQueue::failed, this, tell_wrong);
    connect(&grab_, &FrameGrab::failed, this, tell_wrong);
    connect(&grab_, &FrameGrab::saved, this,
            [this](const QString& file) { tell_saved(tr("Frame saved as %1").arg(file), file); });
    tell_interrupted();
}

void ExportRoom::add_actions(Actions& actions) {
    const QString group = tr("File");
    QAction* begin = actions.add({QStringLiteral("file.export"),
                                  group,
                                  tr("Export…"),
                                  tr("Exports the project as a video"),
                                  {Qt::CTRL | Qt::Key_M},
                                  [this] { dialog_->begin(); }});
    actions.add({QStringLiteral("file.grab"),
                 group,
                 tr("Save Frame as Picture"),
                 tr("Saves the frame at the playhead as PNG, exactly as it will be exported"),
                 {Qt::CTRL | Qt::SHIFT | Qt::Key_G},
                 [this] { grab_.grab(); }});
    button_->setProperty("primary", true);
    button_->setToolTip(begin->toolTip());
    button_->setAccessibleName(tr("Export…"));
    connect(button_, &QPushButton::clicked, begin, &QAction::trigger);
}

void ExportRoom::tell_saved(const QString& sentence, const QString& file) {
    notices_.tell({QStringLiteral("export"),
                   Notice::Kind::Note,
                   sentence,
                   {{tr("Reveal in Folder"), [folder = QFileInfo(file).path()] {
                         QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
                     }}}});
}

void ExportRoom::take_change(quint64 id) {
    const ExportJob* job = queue_.find(id);
    if (!job) return;
    if (job->state != ExportState::Failed) notices_.withdraw(notice_of(id));
    const QString file = QString::fromStdString(job->output.string());
    if (job->state == ExportState::Done)
        tell_saved(tr("%1 exported").arg(QFileInfo(file).fileName()), file);
    if (job->state == ExportState::Failed) tell_failed(*job);
}

void ExportRoom::tell_failed(const ExportJob& job) {
    const auto file = QString::fromStdString(job.output.filename().string());
    notices_.tell({notice_of(job.id),
                   Notice::Kind::Wrong,
                   tr("%1 was not exported: %2").arg(file, job.note),
                   {{tr("Try Again"), [this, id = job.id] { queue_.retry(id); }},
                    {tr("Export As…"),
                     [this, id = job.id] { ask_for_other_target(queue_, id, panel_->window()); }},
                    {tr("Show"), [this, id = job.id] {
                         Q_EMIT attention();
                         panel_->show_row(id);
                     }}}});
}

void ExportRoom::tell_interrupted() {
    if (std::ranges::all_of(queue_.jobs(), &ExportJob::finished)) return;
    notices_.tell({QStringLiteral("export-interrupted"),
                   Notice::Kind::Care,
                   tr("Some exports were not finished when Ditto Studio closed."),
                   {{tr("Show"), [this] { Q_EMIT attention(); }}}});
}

}  // namespace ditto::ui
