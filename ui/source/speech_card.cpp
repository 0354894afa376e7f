#include "source/speech_card.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <vector>

#include "document/engine_text.h"
#include "document/timecode.h"
#include "shell/elided_label.h"
#include "source/notice_line.h"

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

namespace {

/// "Track 2: English · Commentary · stereo (default)", as far as it is known.
QString track_text(const SoundTrackInfo& track, int number) {
    QStringList parts;
    const auto language = QLocale::codeToLanguage(QString::fromStdString(track.language));
    if (language != QLocale::AnyLanguage) parts += QLocale(language).nativeLanguageName();
    if (!track.title.empty()) parts += QString::fromStdString(track.title);
    parts += track.channels == 1   ? SpeechCard::tr("mono")
             : track.channels == 2 ? SpeechCard::tr("stereo")
                                   : SpeechCard::tr("%n channels", nullptr, track.channels);
    const QString text =
        SpeechCard::tr("Track %1: %2").arg(number).arg(parts.join(QStringLiteral(" · ")));
    return track.is_default ? SpeechCard::tr("%1 (default)").arg(text) : text;
}

}  // namespace

SpeechCard::SpeechCard(Document& document, SoundLoader& sound, QWidget* parent)
    : QWidget(parent),
      document_(document),
      sound_(sound),
      name_(new ElidedLabel({}, Qt::ElideMiddle)),
      length_(new QLabel),
      notice_(new QLabel),
      tracks_(new QComboBox) {
    auto* waveform = new WaveformView(sound);
    length_->setProperty("quiet", true);
    notice_->setWordWrap(true);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(name_, 0, 0);
    grid->addWidget(length_, 0, 1);
    grid->addWidget(waveform, 1, 0, 1, 2);
    grid->addWidget(tracks_, 2, 0, 1, 2);
    grid->addWidget(notice_, 3, 0, 1, 2);
    tracks_->setAccessibleName(tr("Sound track"));
    tracks_->setToolTip(tr("Which sound track of the file is heard, in the video as well"));
    tracks_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(tracks_, &QComboBox::activated, this, &SpeechCard::choose_track);
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
    QStringList told;
    if (wrong) told += breakable(engine_text(status.error));
    if (!wrong && sound_.sound())
        for (const std::string& warning : sound_.sound()->warnings()) told += engine_text(warning);
    if (!wrong && sound_.speechless())
        told += tr("No speech is heard in it, so the mouth stays shut; choose another recording.");
    show_notice(*notice_, told.join(QStringLiteral("\n● ")), wrong ? "wrong" : "care");
    show_tracks();
}

void SpeechCard::show_tracks() {
    const std::vector<SoundTrackInfo>& tracks = sound_.tracks();
    if (tracks != shown_) {
        shown_ = tracks;
        tracks_->clear();
        for (std::size_t i = 0; i < tracks.size(); ++i)
            tracks_->addItem(track_text(tracks[i], static_cast<int>(i) + 1));
    }
    int chosen = document_.project().settings.cut.track - 1;
    for (std::size_t i = 0; chosen < 0 && i < tracks.size(); ++i)
        if (tracks[i].is_default) chosen = static_cast<int>(i);
    tracks_->setCurrentIndex(chosen);
    tracks_->setVisible(tracks.size() > 1);
}

void SpeechCard::choose_track(int index) {
    const bool usual = shown_.at(static_cast<std::size_t>(index)).is_default;
    document_.edit(tr("Choose sound track"),
                   [&](Project& project) { project.settings.cut.track = usual ? 0 : index + 1; });
}

}  // namespace ditto::ui
