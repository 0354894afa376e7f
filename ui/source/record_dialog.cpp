#include "source/record_dialog.h"

#include <QAudioDevice>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMediaDevices>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

#include "document/drop.h"
#include "document/timecode.h"

namespace ditto::ui {
namespace {

constexpr int kLevels = 100;

QAudioFormat recording_format() {
    QAudioFormat format;
    format.setSampleRate(Recording::kSampleRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

}  // namespace

RecordDialog::RecordDialog(Document& document, QWidget* parent)
    : QDialog(parent),
      document_(document),
      device_(new QComboBox),
      level_(new QProgressBar),
      time_(new QLabel),
      hint_(new QLabel),
      question_(new QLabel(tr("This recording has not been used yet."))),
      record_(new QPushButton),
      use_(new QPushButton(tr("Use"))),
      keep_(new QPushButton(tr("Keep"))),
      discard_(new QPushButton(tr("Discard"))) {
    setWindowTitle(tr("Record"));
    device_->setAccessibleName(tr("Microphone"));
    level_->setRange(0, kLevels);
    level_->setTextVisible(false);
    level_->setAccessibleName(tr("Level"));
    hint_->setProperty("quiet", true);
    hint_->setWordWrap(true);
    question_->setProperty("state", "care");
    question_->setWordWrap(true);
    use_->setProperty("primary", true);
    keep_->setProperty("primary", true);
    list_devices();

    auto* form = new QFormLayout;
    form->addRow(tr("Microphone"), device_);
    form->addRow(tr("Level"), level_);
    form->addRow(tr("Time"), time_);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(record_);
    buttons->addStretch();
    for (QPushButton* button : {discard_, keep_, use_}) buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(hint_);
    column->addWidget(question_);
    column->addLayout(buttons);
    resize(400, 160);

    connect(record_, &QPushButton::clicked, this, &RecordDialog::toggle);
    connect(use_, &QPushButton::clicked, this, &RecordDialog::use);
    connect(keep_, &QPushButton::clicked, this, &RecordDialog::keep);
    connect(discard_, &QPushButton::clicked, this, &RecordDialog::discard);
    connect(&recording_, &Recording::grown, this, &RecordDialog::show_state);
    // Later: the microphone that wrote it ends with it.
    connect(&recording_, &Recording::filled, this, &RecordDialog::tell_filled,
            Qt::QueuedConnection);
    connect(&maker_, &SpeechMaker::busy_changed, this, &RecordDialog::show_state);
    connect(&maker_, &SpeechMaker::failed, hint_, &QLabel::setText);
    connect(&maker_, &SpeechMaker::made, this, [this](const QString& file) {
        if (!take_drop({DropKind::Audio, file.toStdString(), {}}, document_)) return;
        recording_.clear();
        accept();
    });
    show_state();
}

void RecordDialog::list_devices() {
    for (const QAudioDevice& device : QMediaDevices::audioInputs())
        device_->addItem(device.description(), QVariant::fromValue(device));
    if (device_->count() == 0)
        hint_->setText(tr("No microphone found; connect one and open this again"));
}

void RecordDialog::toggle() {
    source_ ? stop() : ask_before(&RecordDialog::start);
}

void RecordDialog::start() {
    hint_->clear();
    source_ = std::make_unique<QAudioSource>(device_->currentData().value<QAudioDevice>(),
                                             recording_format());
    source_->start(&recording_);
    if (source_->error() != QAudio::NoError) {
        source_.reset();
        hint_->setText(tr(
            "The microphone cannot be opened; choose another, or close the program that uses it"));
    }
    show_state();
}

void RecordDialog::stop() {
    if (source_) source_->stop();
    source_.reset();
    show_state();
}

void RecordDialog::use() {
    stop();
    maker_.write(recording_.samples(), Recording::kSampleRate,
                 unused_speech_file(document_.path().parent_path()));
}

void RecordDialog::reject() {
    stop();
    ask_before(&RecordDialog::leave);
}

void RecordDialog::ask_before(Step step) {
    if (!recorded()) return (this->*step)();
    asked_before_ = step;
    show_state();
    keep_->setFocus();
}

void RecordDialog::keep() {
    asked_before_ = nullptr;
    show_state();
    use_->setFocus();
}

void RecordDialog::discard() {
    const Step step = std::exchange(asked_before_, nullptr);
    recording_.clear();
    show_state();
    (this->*step)();
}

void RecordDialog::tell_filled() {
    stop();
    hint_->setText(tr("Recording stopped: %1 minutes is the limit").arg(Recording::kLongest / 60));
}

void RecordDialog::show_state() {
    const bool asking = asked_before_ != nullptr;
    for (QWidget* part : std::initializer_list<QWidget*>{question_, keep_, discard_})
        part->setVisible(asking);
    for (QWidget* part : {record_, use_}) part->setVisible(!asking);
    record_->setText(source_ ? tr("Stop") : tr("Record"));
    record_->setEnabled(device_->count() > 0 && !maker_.busy());
    device_->setEnabled(!source_);
    use_->setEnabled(recorded() && !maker_.busy());
    level_->setValue(static_cast<int>(recording_.level() * kLevels));
    time_->setText(timecode(frame_at(recording_.seconds())));
}

}  // namespace ditto::ui
