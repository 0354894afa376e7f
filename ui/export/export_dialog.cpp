#include "export/export_dialog.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/file_status.h"
#include "document/timecode.h"
#include "export/export_choices.h"
#include "export/export_estimate.h"
#include "export/export_target.h"

namespace ditto::ui {

namespace fs = std::filesystem;

namespace {

/// The box around the face in shares of the picture; empty while it is not known.
QRectF face_in_shares(const Document& document) {
    const auto face = document.face();
    const QSizeF size = document.frame_size();
    if (!face || size.isEmpty()) return {};
    const Box& box = face->box;
    return {box.x / size.width(), box.y / size.height(), box.width / size.width(),
            box.height / size.height()};
}

}  // namespace

ExportDialog::ExportDialog(Document& document, ExportQueue& queue, QWidget* parent)
    : QDialog(parent),
      document_(document),
      queue_(queue),
      name_(new QLineEdit),
      estimate_(new QLabel),
      problem_(new QLabel),
      export_(new QPushButton(tr("Export"))) {
    setWindowTitle(tr("Export"));
    estimate_->setProperty("quiet", true);
    problem_->setProperty("state", "care");
    problem_->setWordWrap(true);
    export_->setProperty("primary", true);
    export_->setDefault(true);
    export_->setToolTip(tr("Adds the video to the export queue; you can keep working"));
    auto* close = new QPushButton(tr("Cancel"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(export_, &QPushButton::clicked, this, &ExportDialog::order);

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    choices_ = new ExportChoices(*form, this);
    add_name(*form);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(estimate_, 1);
    buttons->addWidget(close);
    buttons->addWidget(export_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(problem_);
    column->addStretch();
    column->addLayout(buttons);
    connect_choices();
}

void ExportDialog::add_name(QFormLayout& form) {
    name_->setAccessibleName(tr("File"));
    auto* browse = new QPushButton(tr("Browse…"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::choose_name);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(name_, 1);
    row->addWidget(browse);
    form.addRow(tr("File"), row);
}

void ExportDialog::connect_choices() {
    connect(choices_, &ExportChoices::format_changed, this, &ExportDialog::take_format);
    connect(choices_, &ExportChoices::changed, this, &ExportDialog::show_estimate);
    connect(choices_, &ExportChoices::changed, this, &ExportDialog::show_problem);
    connect(name_, &QLineEdit::textChanged, this, &ExportDialog::show_problem);
    connect(&document_, &Document::leaving, this, &ExportDialog::close);
    connect(&document_, &Document::media_changed, this, &ExportDialog::take_project);
    connect(&document_, &Document::project_changed, this, &ExportDialog::take_project);
}

void ExportDialog::begin() {
    if (!isVisible()) show_project();
    raise();
    activateWindow();
}

void ExportDialog::show_project() {
    const ExportSettings& settings = document_.project().settings.output;
    const ExportFormatInfo& info = export_format(settings.format);
    const std::string file = document_.name().toStdString() + std::string(info.extensions[0]);
    name_->setText(QString::fromStdString((suggested_folder(document_) / file).string()));
    portrait_.clear();  // it may be another file by now
    show();
    take_project();
    choices_->show(settings);
    choices_->set_focus();
}

/// The ending of the name goes with the format.
void ExportDialog::take_format() {
    const ExportFormat format = choices_->format();
    const ExportFormatInfo& info = export_format(format);
    fs::path file = output();
    if (file.empty() || (!info.folder() && export_format_for(file) == format)) return;
    file.replace_extension(info.extensions[0]);
    name_->setText(QString::fromStdString(file.string()));
}

/// The portrait's header is read when there is another portrait.
void ExportDialog::take_project() {
    if (!isVisible()) return;
    const fs::path& portrait = document_.project().settings.portrait.path;
    if (portrait != portrait_) {
        portrait_ = portrait;
        portrait_size_ = picture_size(portrait);
    }
    show_estimate();
    show_problem();
}

ExportSettings ExportDialog::settings() const {
    return choices_->apply_to(document_.project().settings.output);
}

fs::path ExportDialog::output() const {
    return name_->text().trimmed().toStdString();
}

/// Where the file says nothing, the pictures that the session makes do.
ExportEstimate ExportDialog::estimate() const {
    const QSize source = portrait_size_.isEmpty() ? document_.frame_size() : portrait_size_;
    return estimate_export(settings(), source, face_in_shares(document_), document_.seconds());
}

void ExportDialog::show_estimate() {
    const ExportEstimate film = estimate();
    QStringList parts;
    if (film.bytes > 0)
        parts << tr("about %1")
                     .arg(QLocale().formattedDataSize(film.bytes, 1, QLocale::DataSizeSIFormat));
    if (film.seconds > 0) parts << timecode(frame_at(film.seconds));
    if (!film.size.isEmpty())
        parts << QStringLiteral("%1 × %2").arg(film.size.width()).arg(film.size.height());
    estimate_->setText(parts.join(QStringLiteral(" · ")));
}

void ExportDialog::show_problem() {
    const ProjectSettings& project = document_.project().settings;
    QString problem;
    bool possible = false;
    const TargetCheck target = check_target(output(), estimate().bytes);
    if (project.portrait.path.empty()) {
        problem = tr("Choose a portrait first");
    } else if (project.audio.path.empty()) {
        problem = tr("Choose a speech recording first");
    } else {
        possible = target.possible;
        problem = target.sentence;
        if (possible && is_there(output())) problem = tr("A file with this name already exists");
    }
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
    export_->setEnabled(possible);
    make_room();
}

/// Texts that need more lines are not cut off.
void ExportDialog::make_room() {
    layout()->activate();
    const int needed = layout()->totalHeightForWidth(width());
    if (height() < needed) resize(width(), needed);
}

void ExportDialog::choose_name() {
    auto* dialog = new QFileDialog(this, tr("Export As"), name_->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);  // it is asked when it is exported
    connect(dialog, &QFileDialog::fileSelected, name_, &QLineEdit::setText);
    dialog->open();
}

bool ExportDialog::may_replace() {
    const bool ordered = std::ranges::any_of(queue_.jobs(), [this](const ExportJob& job) {
        return !job.finished() && job.output == output();
    });
    if (!ordered && !is_there(output())) return true;
    const QString name = QString::fromStdString(output().filename().string());
    return QMessageBox::question(this, tr("Replace File?"),
                                 ordered ? tr("“%1” is already being exported.").arg(name)
                                         : tr("“%1” already exists.").arg(name),
                                 QMessageBox::Save | QMessageBox::Cancel,
                                 QMessageBox::Cancel) == QMessageBox::Save;
}

void ExportDialog::order() {
    if (!may_replace()) return;
    if (const QString problem = make_folder_of(output()); !problem.isEmpty()) {
        problem_->setText(problem);
        problem_->show();
        return;
    }
    const ExportSettings chosen = settings();
    if (chosen != document_.project().settings.output)
        document_.edit(tr("Change export settings"),
                       [&](Project& project) { project.settings.output = chosen; });
    const auto id = queue_.add({document_.project(), document_.name(), output()});
    const fs::path project = document_.untitled() ? fs::path() : document_.path();
    writing_.start([project, folder = output().parent_path()] { remember_folder(project, folder); },
                   [](const QString&) {});
    close();
    Q_EMIT queued(id);
}

}  // namespace ditto::ui
