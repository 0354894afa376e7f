#include "source/source_panel.h"

#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "document/drop.h"
#include "document/timecode.h"

namespace ditto::ui {
namespace {

QLabel* label_with(const char* property, const QVariant& value) {
    auto* label = new QLabel;
    label->setProperty(property, value);
    label->setWordWrap(true);
    return label;
}

QString name_of(const MediaFile& file) {
    return QString::fromStdString(file.path.filename().string());
}

}  // namespace

SourcePanel::SourcePanel(Document& document, SoundLoader& sound, QWidget* parent)
    : QWidget(parent),
      document_(document),
      sound_(sound),
      portrait_(new QLabel),
      audio_(new QLabel),
      portrait_error_(label_with("state", "wrong")),
      audio_error_(label_with("state", "wrong")) {
    auto* choose_portrait_button = new QPushButton(tr("Choose Portrait…"));
    auto* choose_audio_button = new QPushButton(tr("Choose Speech…"));
    connect(choose_portrait_button, &QPushButton::clicked, this, &SourcePanel::choose_portrait);
    connect(choose_audio_button, &QPushButton::clicked, this, &SourcePanel::choose_audio);
    auto* column = new QVBoxLayout(this);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{portrait_, portrait_error_, choose_portrait_button, audio_,
                                         audio_error_, choose_audio_button})
        column->addWidget(widget);
    column->addStretch();
    setMinimumWidth(200);
    connect(&document, &Document::project_changed, this, &SourcePanel::show_sources);
    connect(&document, &Document::status_changed, this, &SourcePanel::show_errors);
    connect(&sound, &SoundLoader::changed, this, &SourcePanel::show_sources);
    show_sources();
    show_errors();
}

void SourcePanel::show_sources() {
    const ProjectSettings& settings = document_.project().settings;
    portrait_->setText(settings.portrait.path.empty() ? tr("No portrait yet")
                                                      : name_of(settings.portrait));
    QString audio = settings.audio.path.empty() ? tr("No speech yet") : name_of(settings.audio);
    if (sound_.sound())
        audio += QStringLiteral(" · ") + timecode(frame_at(sound_.sound()->seconds()));
    audio_->setText(audio);
}

void SourcePanel::show_errors() {
    const SessionStatus status = document_.status();
    const auto show = [&](QLabel* label, ProjectPart part) {
        const bool here = status.error_at == part;
        label->setVisible(here);
        label->setText(here ? QString::fromStdString(status.error) : QString());
    };
    show(portrait_error_, ProjectPart::Portrait);
    show(audio_error_, ProjectPart::Audio);
}

void SourcePanel::choose(const QString& title, const QString& filter) {
    const QString file = QFileDialog::getOpenFileName(this, title, {}, filter);
    if (!file.isEmpty())
        take_drop(look_at_file(file.toStdString(), document_.project()), document_);
}

void SourcePanel::choose_portrait() {
    choose(tr("Choose a Portrait"),
           tr("Pictures and videos (*.png *.jpg *.jpeg *.webp *.bmp *.tiff *.mp4 *.mov *.webm)"));
}

void SourcePanel::choose_audio() {
    choose(tr("Choose a Speech Recording"),
           tr("Sound and videos (*.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.mov *.webm)"));
}

}  // namespace ditto::ui
