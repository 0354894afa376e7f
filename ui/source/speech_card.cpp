#include "source/speech_card.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <vector>

#include "document/engine_text.h"
#include "document/timecode.h"
#include "shell/elided_label.h"

namespace ditto::ui {

WaveformView::WaveformView(SoundLoader& sound, QWidget* parent) : QWidget(parent), sound_(sound) {
    setMinimumHeight(36);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Speech"));
    setToolTip(tr("Click to choose the speech recording; keys stay in place"));
    connect(&sound, &SoundLoader::changed, this, qOverload<>(&QWidget::update));
}

void WaveformView::mousePressEvent(QMouseEvent*) {
    Q_EMIT clicked();
}

void WaveformView::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QWidget::keyPressEvent(event);
    Q_EMIT clicked();
}

void WaveformView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight)) : QPen(Qt::NoPen));
    painter.setBrush(palette().color(QPalette::AlternateBase));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    if (!sound_.sound()) {
        painter.drawText(rect(), Qt::AlignCenter,
                         sound_.loading() ? tr("Analysing…") : tr("Choose a speech recording…"));
        return;
    }
    const Waveform& waveform = sound_.sound()->waveform();
    std::vector<Peak> peaks(static_cast<std::size_t>(std::max(1, width() - 16)));
    waveform.peaks(0, waveform.seconds() / static_cast<double>(peaks.size()), peaks);
    const double middle = height() / 2.0, scale = (height() / 2.0 - 4) / 128;
    QPainterPath outline;
    for (std::size_t i = 0; i < peaks.size(); ++i) {
        const double x = 8.5 + static_cast<double>(i);
        outline.moveTo(x, middle - peaks[i].most * scale - 0.5);
        outline.lineTo(x, middle - peaks[i].least * scale + 0.5);
    }
    painter.drawPath(outline);
}

SpeechCard::SpeechCard(Document& document, SoundLoader& sound, QWidget* parent)
    : QWidget(parent),
      document_(document),
      sound_(sound),
      name_(new ElidedLabel({}, Qt::ElideMiddle)),
      length_(new QLabel),
      error_(new QLabel) {
    auto* waveform = new WaveformView(sound);
    length_->setProperty("quiet", true);
    error_->setProperty("state", "wrong");
    error_->setWordWrap(true);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(name_, 0, 0);
    grid->addWidget(length_, 0, 1);
    grid->addWidget(waveform, 1, 0, 1, 2);
    grid->addWidget(error_, 2, 0, 1, 2);
    connect(waveform, &WaveformView::clicked, this, &SpeechCard::choose);
    connect(&document, &Document::project_changed, this, &SpeechCard::show_speech);
    connect(&document, &Document::status_changed, this, &SpeechCard::show_speech);
    connect(&sound, &SoundLoader::changed, this, &SpeechCard::show_speech);
    show_speech();
}

void SpeechCard::show_speech() {
    const MediaFile& audio = document_.project().settings.audio;
    name_->setText(QString::fromStdString(audio.path.filename().string()));
    name_->setToolTip(QString::fromStdString(audio.path.string()));
    length_->setText(sound_.sound() ? timecode(frames_of(sound_.sound()->seconds())) : QString());
    const SessionStatus status = document_.status();
    const bool wrong = status.error_at == ProjectPart::Audio;
    error_->setText(wrong ? QStringLiteral("● ") + engine_text(status.error) : QString());
    error_->setVisible(wrong);
}

}  // namespace ditto::ui
