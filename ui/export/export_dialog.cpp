#include "export/export_dialog.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "document/engine_text.h"
#include "document/film_text.h"
#include "document/timecode.h"
#include "export/encoder_box.h"
#include "export/export_estimate.h"

namespace ditto::ui {
namespace {

namespace fs = std::filesystem;

constexpr int kMostCrf = 51;
constexpr std::array kSizes{640, 1080, 1280, 1920, 2560, 3840};
constexpr std::array kFramings{Framing::Original, Framing::Wide, Framing::Tall, Framing::Square};

QString folder_setting() {
    return QStringLiteral("export/folder");
}

/// Whether a smaller CRF makes a better film.
bool has_quality(ExportFormat format) {
    return format != ExportFormat::ProRes4444 && format != ExportFormat::Png;
}

/// Chooses what the data says; adds it where it is not among the choices.
void choose(QComboBox& box, const QString& text, const QVariant& data) {
    if (box.findData(data) < 0) box.addItem(text, data);
    box.setCurrentIndex(box.findData(data));
}

fs::path first_folder(const Document& document) {
    const QString last = QSettings().value(folder_setting()).toString();
    if (!last.isEmpty() && fs::is_directory(last.toStdString())) return last.toStdString();
    if (!document.untitled()) return document.path().parent_path();
    return QStandardPaths::writableLocation(QStandardPaths::MoviesLocation).toStdString();
}

}  // namespace

ExportDialog::ExportDialog(Document& document, ExportQueue& queue, QWidget* parent)
    : QDialog(parent),
      document_(document),
      queue_(queue),
      format_(new QComboBox),
      framing_(new QComboBox),
      backdrop_(new QComboBox),
      rate_(new QComboBox),
      size_(new QComboBox),
      encoder_(new EncoderBox),
      crf_(new QSpinBox),
      name_(new QLineEdit),
      use_(new QLabel),
      estimate_(new QLabel),
      problem_(new QLabel),
      export_(new QPushButton(tr("Export"))) {
    setWindowTitle(tr("Export"));
    use_->setProperty("small", true);
    use_->setWordWrap(true);
    estimate_->setProperty("quiet", true);
    problem_->setProperty("state", "care");
    problem_->setWordWrap(true);
    export_->setProperty("primary", true);
    export_->setDefault(true);
    export_->setToolTip(tr("Adds it to the queue; you can go on working"));
    auto* close = new QPushButton(tr("Cancel"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(export_, &QPushButton::clicked, this, &ExportDialog::order);

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    add_choices(*form);
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

void ExportDialog::add_choices(QFormLayout& form) {
    for (const ExportFormatInfo& info : export_formats())
        format_->addItem(engine_text(info.title), static_cast<int>(info.format));
    for (const Framing framing : kFramings)
        framing_->addItem(FilmText::of(framing), static_cast<int>(framing));
    for (const int rate : kExportRates) rate_->addItem(tr("%1 a second").arg(rate), rate);
    for (const int side : kSizes) size_->addItem(tr("%1 pixels").arg(side), side);
    crf_->setRange(0, kMostCrf);
    crf_->setToolTip(
        tr("Constant rate factor: 18 looks like the original; less is larger, more is "
           "smaller and coarser"));
    framing_->setToolTip(tr("The head stays whole, whatever the shape"));
    size_->setToolTip(tr("Of the longer side at most; portraits are not enlarged"));
    backdrop_->setToolTip(tr("What is behind the person"));
    const auto add = [&](const QString& text, QWidget* field) {
        field->setAccessibleName(text);
        form.addRow(text, field);
    };
    add(tr("Format"), format_);
    form.addRow(QString(), use_);
    add(tr("Shape"), framing_);
    add(tr("Background"), backdrop_);
    add(tr("Pictures"), rate_);
    add(tr("Size"), size_);
    add(tr("Quality (CRF)"), crf_);
    add(tr("Encoder"), encoder_);
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
    connect(format_, &QComboBox::currentIndexChanged, this, &ExportDialog::take_format);
    for (QComboBox* box : {framing_, backdrop_, rate_, size_})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::show_estimate);
    connect(crf_, &QSpinBox::valueChanged, this, &ExportDialog::show_estimate);
    connect(name_, &QLineEdit::textChanged, this, &ExportDialog::show_estimate);
    const auto show_if_seen = [this] {
        if (isVisible()) show_estimate();
    };
    connect(&document_, &Document::media_changed, this, show_if_seen);
    connect(&document_, &Document::project_changed, this, show_if_seen);
}

void ExportDialog::begin() {
    const ExportSettings& settings = document_.project().settings.output;
    const ExportFormatInfo& info = export_format(settings.format);
    const std::string file = document_.name().toStdString() + std::string(info.extensions[0]);
    name_->setText(QString::fromStdString((first_folder(document_) / file).string()));
    show_settings(settings);
    show();
    raise();
    activateWindow();
    format_->setFocus();
}

void ExportDialog::show_settings(const ExportSettings& settings) {
    choose(*format_, {}, static_cast<int>(settings.format));
    take_format();
    choose(*framing_, {}, static_cast<int>(settings.framing));
    choose(*backdrop_, FilmText::of(settings.backdrop),
           QString::fromStdString(to_text(settings.backdrop)));
    choose(*rate_, tr("%1 a second").arg(settings.fps), settings.fps);
    choose(*size_, tr("%1 pixels").arg(settings.max_size), settings.max_size);
    crf_->setValue(settings.crf);
    encoder_->choose(settings.encoder);
    show_estimate();
}

/// What goes with the format: the backgrounds it can have, the name's ending, whether there is a
/// quality to choose.
void ExportDialog::take_format() {
    const auto format = static_cast<ExportFormat>(format_->currentData().toInt());
    const ExportFormatInfo& info = export_format(format);
    use_->setText(engine_text(info.use));
    crf_->setEnabled(has_quality(format));
    encoder_->set_format(format);
    const QVariant before = backdrop_->currentData();
    backdrop_->clear();
    for (const char* name : {"keep", "green", "transparent"}) {
        const Backdrop backdrop = *backdrop_from_text(name);
        if (backdrop.kind == Backdrop::Kind::Transparent && !info.alpha) continue;
        backdrop_->addItem(FilmText::of(backdrop), QString::fromStdString(to_text(backdrop)));
    }
    backdrop_->setCurrentIndex(std::max(0, backdrop_->findData(before)));
    fs::path file = output();
    if (!file.empty() && (info.folder() || export_format_for(file) != format)) {
        file.replace_extension(info.extensions[0]);
        name_->setText(QString::fromStdString(file.string()));
    }
    show_estimate();
}

ExportSettings ExportDialog::settings() const {
    ExportSettings settings = document_.project().settings.output;
    settings.format = static_cast<ExportFormat>(format_->currentData().toInt());
    settings.framing = static_cast<Framing>(framing_->currentData().toInt());
    settings.backdrop =
        backdrop_from_text(backdrop_->currentData().toString().toStdString()).value_or(Backdrop{});
    settings.fps = rate_->currentData().toInt();
    settings.max_size = size_->currentData().toInt();
    settings.crf = crf_->value();
    settings.encoder = encoder_->chosen();
    return settings;
}

fs::path ExportDialog::output() const {
    return name_->text().trimmed().toStdString();
}

void ExportDialog::show_estimate() {
    if (!format_->count() || !backdrop_->count()) return;  // while choices are being made
    const ProjectSettings& project = document_.project().settings;
    const ExportEstimate film =
        estimate_export(settings(), source_size(document_), document_.seconds());
    QStringList parts;
    if (film.bytes > 0)
        parts << tr("about %1")
                     .arg(QLocale().formattedDataSize(film.bytes, 1, QLocale::DataSizeSIFormat));
    if (film.seconds > 0) parts << timecode(frame_at(film.seconds));
    if (!film.size.isEmpty())
        parts << QStringLiteral("%1 × %2").arg(film.size.width()).arg(film.size.height());
    estimate_->setText(parts.join(QStringLiteral(" · ")));

    QString problem;
    bool possible = false;
    if (project.portrait.path.empty()) {
        problem = tr("Choose a portrait first");
    } else if (project.audio.path.empty()) {
        problem = tr("Choose a speech recording first");
    } else if (!output().is_absolute()) {
        problem = tr("Choose a folder for the film");
    } else {
        possible = true;
        if (fs::exists(output())) problem = tr("There is such a file already");
    }
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
    export_->setEnabled(possible);
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
    if (!ordered && !fs::exists(output())) return true;
    const QString name = QString::fromStdString(output().filename().string());
    return QMessageBox::question(this, tr("Replace the File?"),
                                 ordered ? tr("“%1” is being exported already.").arg(name)
                                         : tr("“%1” is there already.").arg(name),
                                 QMessageBox::Save | QMessageBox::Cancel,
                                 QMessageBox::Cancel) == QMessageBox::Save;
}

void ExportDialog::order() {
    if (!may_replace()) return;
    const ExportSettings chosen = settings();
    if (chosen != document_.project().settings.output)
        document_.edit(tr("Change export settings"),
                       [&](Project& project) { project.settings.output = chosen; });
    const auto id = queue_.add({document_.project(), document_.name(), output()});
    if (!id) return;
    QSettings().setValue(folder_setting(), QString::fromStdString(output().parent_path().string()));
    close();
    Q_EMIT queued(*id);
}

}  // namespace ditto::ui
