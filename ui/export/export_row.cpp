#include "export/export_row.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QUrl>
#include <cmath>

#include "document/engine_text.h"
#include "export/export_target.h"
#include "shell/elided_label.h"

namespace ditto::ui {
namespace {

constexpr int kPictureSide = 56;
constexpr int kBarSteps = 1000;

QLabel* label_with(const char* property, const QVariant& value) {
    auto* label = new QLabel;
    label->setProperty(property, value);
    label->setWordWrap(true);
    return label;
}

QString file_name(const ExportJob& job) {
    return QString::fromStdString(job.output.filename().string());
}

QString status_text(const ExportJob& job) {
    const int percent = static_cast<int>(job.progress.share() * 100);
    switch (job.state) {
        case ExportState::Waiting:
            return job.unkept ? ExportRow::tr("Preparing…") : ExportRow::tr("Waiting");
        case ExportState::Running:
            if (job.progress.done == 0) return ExportRow::tr("Preparing…");
            if (!job.progress.seconds_left) return ExportRow::tr("%1 %").arg(percent);
            return ExportRow::tr("%1 % · %2 left")
                .arg(percent)
                .arg(time_left(*job.progress.seconds_left));
        case ExportState::Paused:
            return job.progress.done > 0 ? ExportRow::tr("Paused at %1 %").arg(percent)
                                         : ExportRow::tr("Paused");
        case ExportState::Done:
            return ExportRow::tr("Done");
        case ExportState::Failed:
            return ExportRow::tr("Failed");
        case ExportState::Cancelled:
            break;
    }
    return ExportRow::tr("Cancelled");
}

}  // namespace

QString time_left(double seconds) {
    const auto whole = static_cast<qint64>(std::ceil(seconds));
    const QString minutes = QString::number(whole / 60 % 60);
    const QString rest = QStringLiteral(":%1").arg(whole % 60, 2, 10, QLatin1Char('0'));
    if (whole < 3600) return minutes + rest;
    return QString::number(whole / 3600) + u':' + minutes.rightJustified(2, u'0') + rest;
}

ExportRow::ExportRow(ExportQueue& queue, std::uint64_t id, QWidget* parent)
    : QWidget(parent),
      queue_(queue),
      id_(id),
      picture_(new QLabel),
      name_(new ElidedLabel({}, Qt::ElideMiddle)),
      status_(label_with("quiet", true)),
      problem_(label_with("state", "wrong")),
      detail_(label_with("small", true)),
      bar_(new QProgressBar),
      buttons_(new QHBoxLayout) {
    picture_->setFixedSize(kPictureSide, kPictureSide);
    picture_->setAlignment(Qt::AlignCenter);
    picture_->setBackgroundRole(QPalette::Dark);
    picture_->setAutoFillBackground(true);
    bar_->setRange(0, kBarSteps);
    bar_->setTextVisible(false);
    buttons_->setSpacing(0);
    buttons_->addWidget(detail_, 1);
    add_buttons();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 8, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->addWidget(picture_, 0, 0, 3, 1, Qt::AlignTop);
    grid->addWidget(name_, 0, 1);
    grid->addWidget(status_, 1, 1);
    grid->addWidget(bar_, 2, 1);
    grid->addWidget(problem_, 3, 0, 1, 2);
    grid->addLayout(buttons_, 4, 0, 1, 2);
    show_job();
}

GlyphButton* ExportRow::add_button(Glyph glyph, const QString& what,
                                   const std::function<void()>& run) {
    auto* button = new GlyphButton(glyph, what);
    // What it does may take the row away, so it is done when the click is over.
    connect(button, &QToolButton::clicked, this, run, Qt::QueuedConnection);
    buttons_->addWidget(button);
    return button;
}

void ExportRow::add_buttons() {
    up_ = add_button(Glyph::Up, tr("Move up"), [this] { queue_.move(id_, -1); });
    down_ = add_button(Glyph::Down, tr("Move down"), [this] { queue_.move(id_, 1); });
    pause_ = add_button(Glyph::Pause, tr("Pause"), [this] { queue_.pause(id_); });
    resume_ = add_button(Glyph::Play, tr("Resume"), [this] { queue_.resume(id_); });
    retry_ = add_button(Glyph::Again, tr("Try again"), [this] { queue_.retry(id_); });
    elsewhere_ = add_button(Glyph::Folder, tr("Export as…"),
                            [this] { ask_for_other_target(queue_, id_, window()); });
    reveal_ = add_button(Glyph::Folder, tr("Reveal in folder"), [this] {
        if (const ExportJob* job = queue_.find(id_))
            QDesktopServices::openUrl(
                QUrl::fromLocalFile(QString::fromStdString(job->output.parent_path().string())));
    });
    cancel_ = add_button(Glyph::Stop, tr("Cancel"), [this] { queue_.cancel(id_); });
    remove_ = add_button(Glyph::Remove, tr("Remove from list"), [this] { queue_.remove(id_); });
}

void ExportRow::show_buttons(const ExportJob& job) {
    const bool active = queue_.active() == id_;
    const bool queued = !active && !job.finished();
    up_->setVisible(queued && queue_.jobs().front().id != id_);
    down_->setVisible(queued && queue_.jobs().back().id != id_);
    pause_->setVisible(job.state == ExportState::Running || job.state == ExportState::Waiting);
    resume_->setVisible(job.state == ExportState::Paused);
    retry_->setVisible(job.state == ExportState::Failed || job.state == ExportState::Cancelled);
    elsewhere_->setVisible(job.state == ExportState::Failed);
    reveal_->setVisible(job.state == ExportState::Done);
    cancel_->setVisible(active);
    remove_->setVisible(!active);
    for (GlyphButton* button :
         {up_, down_, pause_, resume_, retry_, elsewhere_, reveal_, cancel_, remove_})
        button->setAccessibleName(button->toolTip() + QStringLiteral(": ") + file_name(job));
}

void ExportRow::show_job() {
    const ExportJob* job = queue_.find(id_);
    if (!job) return;
    setAccessibleName(file_name(*job) + QStringLiteral(", ") + status_text(*job));
    name_->setText(file_name(*job));
    name_->setToolTip(QString::fromStdString(job->output.string()));
    status_->setText(status_text(*job));
    const bool failed = job->state == ExportState::Failed;
    if (!failed && !job->note.isEmpty()) status_->setText(job->note);
    problem_->setText(breakable(job->note));
    problem_->setVisible(failed);
    detail_->setText(job->detail);
    bar_->setVisible(!job->finished() && job->state != ExportState::Waiting);
    bar_->setValue(static_cast<int>(job->progress.share() * kBarSteps));
    bar_->setAccessibleName(tr("Progress of %1").arg(file_name(*job)));
    if (!job->progress.last_frame.isNull()) {
        const double scale = devicePixelRatioF();
        QPixmap picture =
            QPixmap::fromImage(job->progress.last_frame)
                .scaled(picture_->size() * scale, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        picture.setDevicePixelRatio(scale);
        picture_->setPixmap(picture);
    }
    show_buttons(*job);
}

}  // namespace ditto::ui
