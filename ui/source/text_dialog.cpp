#include "source/text_dialog.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include "document/drop.h"

namespace ditto::ui {
namespace {

QString voice_setting() {
    return QStringLiteral("speech/voice");
}

QDoubleSpinBox* number(double least, double most, double value, const QString& suffix,
                       const QString& name) {
    auto* box = new QDoubleSpinBox;
    box->setRange(least, most);
    box->setSingleStep(0.05);
    box->setValue(value);
    box->setSuffix(suffix);
    box->setAccessibleName(name);
    return box;
}

}  // namespace

TextDialog::TextDialog(Document& document, QWidget* parent)
    : QDialog(parent),
      document_(document),
      text_(new QPlainTextEdit),
      voice_(new QComboBox),
      rate_(number(0.5, 2, 1, QStringLiteral(" ×"), tr("Speed"))),
      pause_(number(0, 3, Delivery{}.pause, tr(" s"), tr("Pause between sentences"))),
      progress_(new QProgressBar),
      error_(new QLabel),
      speak_(new QPushButton(tr("Create Speech"))),
      cancel_(new QPushButton(tr("Cancel"))) {
    setWindowTitle(tr("Type What to Say"));
    text_->setPlaceholderText(tr("Type what to say"));
    text_->setAccessibleName(tr("Text"));
    voice_->setAccessibleName(tr("Voice"));
    progress_->setTextVisible(false);
    error_->setProperty("state", "wrong");
    error_->setWordWrap(true);
    speak_->setProperty("primary", true);
    speak_->setDefault(true);
    list_voices();

    auto* form = new QFormLayout;
    form->addRow(tr("Voice"), voice_);
    form->addRow(tr("Speed"), rate_);
    form->addRow(tr("Pause between sentences"), pause_);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel_);
    buttons->addWidget(speak_);
    auto* column = new QVBoxLayout(this);
    column->addWidget(text_, 1);
    column->addLayout(form);
    column->addWidget(progress_);
    column->addWidget(error_);
    column->addLayout(buttons);
    resize(480, 400);

    connect(speak_, &QPushButton::clicked, this, &TextDialog::speak);
    connect(cancel_, &QPushButton::clicked, this,
            [this] { maker_.busy() ? maker_.cancel() : reject(); });
    connect(text_, &QPlainTextEdit::textChanged, this, &TextDialog::show_state);
    connect(&maker_, &SpeechMaker::busy_changed, this, &TextDialog::show_state);
    connect(&maker_, &SpeechMaker::progress, this,
            [this](double share) { progress_->setValue(static_cast<int>(share * 100)); });
    connect(&maker_, &SpeechMaker::failed, this, [this](const QString& sentence) {
        error_->setText(sentence);
        show_state();
    });
    connect(&maker_, &SpeechMaker::made, this, [this](const QString& file) {
        if (take_drop({DropKind::Audio, file.toStdString(), {}}, document_)) accept();
    });
    show_state();
}

void TextDialog::list_voices() {
    for (const InstalledVoice& voice : installed_voices()) {
        const QString name = QString::fromStdString(voice.name);
        const QString language = QString::fromStdString(voice.language);
        voice_->addItem(language.isEmpty() ? name : name + QStringLiteral(" · ") + language, name);
    }
    const QString last = QSettings().value(voice_setting(), QStringLiteral("flite:slt")).toString();
    voice_->setCurrentIndex(std::max(0, voice_->findData(last)));
}

void TextDialog::speak() {
    error_->clear();
    const QString voice = voice_->currentData().toString();
    QSettings().setValue(voice_setting(), voice);
    maker_.speak(text_->toPlainText(), voice.toStdString(),
                 {.rate = rate_->value(), .pause = pause_->value()},
                 unused_speech_file(document_.path().parent_path()));
}

void TextDialog::show_state() {
    const bool busy = maker_.busy();
    text_->setReadOnly(busy);
    progress_->setVisible(busy);
    error_->setVisible(!busy && !error_->text().isEmpty());
    speak_->setEnabled(!busy && voice_->count() > 0 && !text_->toPlainText().trimmed().isEmpty());
}

}  // namespace ditto::ui
