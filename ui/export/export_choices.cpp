#include "export/export_choices.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <algorithm>
#include <array>

#include "document/engine_text.h"
#include "document/film_text.h"
#include "export/encoder_box.h"

namespace ditto::ui {
namespace {

constexpr int kMostCrf = 51;
constexpr std::array kSizes{640, 1080, 1280, 1920, 2560, 3840};
constexpr std::array kFramings{Framing::Original, Framing::Wide, Framing::Tall, Framing::Square};

/// Whether a smaller CRF makes a better film.
bool has_quality(ExportFormat format) {
    return format != ExportFormat::ProRes4444 && format != ExportFormat::Png;
}

/// Chooses what the data says; adds it where it is not among the choices.
void choose(QComboBox& box, const QString& text, const QVariant& data) {
    if (box.findData(data) < 0) box.addItem(text, data);
    box.setCurrentIndex(box.findData(data));
}

/// "29.97 fps", in the language's figures.
QString text_of(const FrameRate& rate) {
    constexpr int kFigures = 5;
    return ExportChoices::tr("%1 fps").arg(QLocale().toString(rate.named(), 'g', kFigures));
}

QVariant data_of(const FrameRate& rate) {
    return QString::fromStdString(to_text(rate));
}

}  // namespace

ExportChoices::ExportChoices(QFormLayout& form, QObject* parent)
    : QObject(parent),
      format_(new QComboBox),
      framing_(new QComboBox),
      backdrop_(new QComboBox),
      rate_(new QComboBox),
      size_(new QComboBox),
      encoder_(new EncoderBox),
      crf_(new QSpinBox),
      use_(new QLabel) {
    use_->setProperty("small", true);
    use_->setWordWrap(true);
    fill();
    add_rows(form);
    connect(format_, &QComboBox::currentIndexChanged, this, &ExportChoices::take_format);
    for (QComboBox* box : {framing_, backdrop_, rate_, size_})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportChoices::changed);
    connect(crf_, &QSpinBox::valueChanged, this, &ExportChoices::changed);
}

void ExportChoices::fill() {
    for (const ExportFormatInfo& info : export_formats())
        format_->addItem(engine_text(info.title), static_cast<int>(info.format));
    for (const Framing framing : kFramings)
        framing_->addItem(FilmText::of(framing), static_cast<int>(framing));
    for (const FrameRate& rate : kExportRates) rate_->addItem(text_of(rate), data_of(rate));
    for (const int side : kSizes) size_->addItem(tr("%1 pixels").arg(side), side);
    crf_->setRange(0, kMostCrf);
}

void ExportChoices::add_rows(QFormLayout& form) {
    crf_->setToolTip(
        tr("Constant rate factor: 18 looks like the original; lower values give larger files, "
           "higher values smaller files of lower quality"));
    framing_->setToolTip(tr("The whole head stays in frame at any aspect ratio"));
    size_->setToolTip(tr("Longest side of the video at most; portraits are not enlarged"));
    backdrop_->setToolTip(tr("What is shown behind the person"));
    const auto add = [&](const QString& text, QWidget* field) {
        field->setAccessibleName(text);
        form.addRow(text, field);
    };
    add(tr("Format"), format_);
    form.addRow(QString(), use_);
    add(tr("Aspect ratio"), framing_);
    add(tr("Background"), backdrop_);
    add(tr("Frame rate"), rate_);
    add(tr("Size"), size_);
    add(tr("Quality (CRF)"), crf_);
    add(tr("Encoder"), encoder_);
}

/// One change, whatever goes with it.
void ExportChoices::show(const ExportSettings& settings) {
    {
        const QSignalBlocker blocker(this);
        choose(*format_, {}, static_cast<int>(settings.format));
        take_format();
        choose(*framing_, {}, static_cast<int>(settings.framing));
        choose(*backdrop_, FilmText::of(settings.backdrop),
               QString::fromStdString(to_text(settings.backdrop)));
        choose(*rate_, text_of(settings.fps), data_of(settings.fps));
        choose(*size_, tr("%1 pixels").arg(settings.max_size), settings.max_size);
        crf_->setValue(settings.crf);
        encoder_->choose(settings.encoder);
    }
    Q_EMIT format_changed();
    Q_EMIT changed();
}

/// What goes with the format: the backgrounds it can have, whether there is a quality to choose.
void ExportChoices::take_format() {
    const ExportFormatInfo& info = export_format(format());
    use_->setText(engine_text(info.use));
    crf_->setEnabled(has_quality(info.format));
    encoder_->set_format(info.format);
    {
        const QSignalBlocker blocker(backdrop_);
        const QVariant before = backdrop_->currentData();
        backdrop_->clear();
        for (const char* name : {"keep", "green", "transparent"}) {
            const Backdrop backdrop = *backdrop_from_text(name);
            if (backdrop.kind == Backdrop::Kind::Transparent && !info.alpha) continue;
            backdrop_->addItem(FilmText::of(backdrop), QString::fromStdString(to_text(backdrop)));
        }
        backdrop_->setCurrentIndex(std::max(0, backdrop_->findData(before)));
    }
    Q_EMIT format_changed();
    Q_EMIT changed();
}

ExportFormat ExportChoices::format() const {
    return static_cast<ExportFormat>(format_->currentData().toInt());
}

void ExportChoices::set_focus() {
    format_->setFocus();
}

ExportSettings ExportChoices::apply_to(ExportSettings settings) const {
    settings.format = format();
    settings.framing = static_cast<Framing>(framing_->currentData().toInt());
    settings.backdrop =
        backdrop_from_text(backdrop_->currentData().toString().toStdString()).value_or(Backdrop{});
    settings.fps =
        export_rate_from_text(rate_->currentData().toString().toStdString()).value_or(FrameRate{});
    settings.max_size = size_->currentData().toInt();
    settings.crf = crf_->value();
    settings.encoder = encoder_->chosen();
    return settings;
}

}  // namespace ditto::ui
