#include "source/source_panel.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

#include "shell/scrolled.h"
#include "source/cut_editor.h"
#include "source/portrait_card.h"
#include "source/record_dialog.h"
#include "source/speech_card.h"
#include "source/text_dialog.h"

namespace ditto::ui {
namespace {

QLabel* heading(const QString& text) {
    auto* label = new QLabel(text.toUpper());
    label->setProperty("heading", true);
    return label;
}

}  // namespace

SourcePanel::SourcePanel(Document& document, SoundLoader& sound, QWidget* models, QWidget* parent)
    : QWidget(parent), document_(document) {
    auto* portrait = new PortraitCard(document);
    auto* speech = new SpeechCard(document, sound);
    portrait_ = portrait;
    speech_ = speech;
    connect(portrait, &PortraitCard::choose, this, &SourcePanel::choose_portrait);
    connect(speech, &SpeechCard::choose, this, &SourcePanel::choose_audio);
    auto* record = new QPushButton(tr("Record…"));
    record->setToolTip(tr("Records speech with a microphone"));
    connect(record, &QPushButton::clicked, this, [this] { show_dialog<RecordDialog>(); });
    auto* type = new QPushButton(tr("Type Text…"));
    type->setToolTip(tr("Lets a synthetic voice speak a text you type"));
    connect(type, &QPushButton::clicked, this, [this] { show_dialog<TextDialog>(); });
    auto* make = new QHBoxLayout;
    make->addWidget(record);
    make->addWidget(type);
    auto* hint =
        new QLabel(tr("Drop a portrait, a recording,\na project or a model folder anywhere."));
    hint->setProperty("quiet", true);
    hint->setWordWrap(true);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addWidget(heading(tr("Source")));
    column->addWidget(portrait);
    column->addSpacing(4);
    column->addWidget(speech);
    column->addWidget(new CutEditor(document));
    column->addLayout(make);
    column->addSpacing(8);
    column->addWidget(heading(tr("Model")));
    column->addWidget(models);
    column->addStretch();
    column->addWidget(hint);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolled(content, 224));
    setAutoFillBackground(true);
}

DropSpot SourcePanel::spot_at(QPoint screen) const {
    for (const auto& [card, place] :
         {std::pair(portrait_, DropPlace::Portrait), std::pair(speech_, DropPlace::Speech)})
        if (card->visibleRegion().contains(card->mapFromGlobal(screen)))
            return {place, {card->mapToGlobal(QPoint()), card->size()}};
    return {};
}

/// One at a time, beside the window, and gone when it is closed.
template <typename Dialog>
Dialog& SourcePanel::show_dialog() {
    auto* dialog = findChild<Dialog*>();
    if (!dialog) {
        dialog = new Dialog(document_, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return *dialog;
}

bool SourcePanel::recorded() const {
    const auto* dialog = findChild<RecordDialog*>();
    return dialog && dialog->recorded();
}

bool SourcePanel::may_leave() {
    return !recorded() || show_dialog<RecordDialog>().close();
}

void SourcePanel::choose(DropKind kind, const QString& title, const QString& filter) {
    const QString file = QFileDialog::getOpenFileName(this, title, {}, filter);
    if (!file.isEmpty()) take_drop({kind, file.toStdString(), {}}, document_);
}

void SourcePanel::choose_portrait() {
    choose(DropKind::Portrait, tr("Choose a Portrait"),
           tr("Pictures and videos (*.png *.jpg *.jpeg *.webp *.heic *.heif *.avif *.bmp *.gif *.tif "
              "*.tiff *.mp4 *.m4v *.mov *.mkv *.webm)"));
}

void SourcePanel::choose_audio() {
    choose(DropKind::Audio, tr("Choose a Speech Recording"),
           tr("Sound and videos (*.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.mov *.webm)"));
}

}  // namespace ditto::ui
