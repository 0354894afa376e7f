#include "source/portrait_card.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

#include "document/engine_text.h"
#include "shell/elided_label.h"
#include "shell/theme.h"
#include "source/advice_text.h"
#include "source/landmark_window.h"
#include "source/notice_line.h"

namespace ditto::ui {

PortraitThumbnail::PortraitThumbnail(Document& document, PortraitReporter& reporter,
                                     QWidget* parent)
    : QWidget(parent), document_(document), reporter_(reporter) {
    setMinimumHeight(132);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Portrait"));
    setToolTip(
        tr("Click to choose the portrait; if there are several faces, click the one to animate"));
    connect(&reporter, &PortraitReporter::changed, this, qOverload<>(&QWidget::update));
    connect(&document, &Document::project_changed, this, qOverload<>(&QWidget::update));
}

QRectF PortraitThumbnail::picture_rect() const {
    if (reporter_.sketch().size.isEmpty()) return rect();
    const QSizeF size = QSizeF(reporter_.sketch().size).scaled(this->size(), Qt::KeepAspectRatio);
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

QRectF PortraitThumbnail::face_rect(int face) const {
    const QRectF share = reporter_.report()->faces[static_cast<std::size_t>(face)];
    const QRectF picture = picture_rect();
    return {picture.left() + share.left() * picture.width(),
            picture.top() + share.top() * picture.height(), share.width() * picture.width(),
            share.height() * picture.height()};
}

/// Only where there is a choice.
int PortraitThumbnail::face_at(QPointF point) const {
    const auto& report = reporter_.report();
    if (!report || report->faces.size() < 2) return -1;
    for (int face = 0; face < static_cast<int>(report->faces.size()); ++face)
        if (face_rect(face).adjusted(-4, -4, 4, 4).contains(point)) return face;
    return -1;
}

void PortraitThumbnail::set_face(int face) {
    document_.edit(tr("Choose face"),
                   [face](Project& project) { ditto::set_face(project.settings, face); });
}

void PortraitThumbnail::mousePressEvent(QMouseEvent* event) {
    const int face = face_at(event->position());
    if (face < 0) {
        Q_EMIT choose();
    } else {
        set_face(face);
    }
}

void PortraitThumbnail::keyPressEvent(QKeyEvent* event) {
    const auto& report = reporter_.report();
    const int faces = report ? static_cast<int>(report->faces.size()) : 0;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT choose();
    } else if (faces > 1 && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        const int by = event->key() == Qt::Key_Right ? 1 : faces - 1;
        set_face((document_.project().settings.face + by) % faces);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void PortraitThumbnail::mouseMoveEvent(QMouseEvent* event) {
    hovered_ = face_at(event->position());
    update();
}

void PortraitThumbnail::leaveEvent(QEvent*) {
    hovered_ = -1;
    update();
}

void PortraitThumbnail::enterEvent(QEnterEvent*) {
    update();
}

/// Of the chosen face, as they were put right.
void PortraitThumbnail::paint_landmarks(QPainter& painter) const {
    const PortraitReport& report = *reporter_.report();
    FaceLandmarks face = report.face;
    apply_shifts(document_.project().settings.landmarks, report.size.width(), report.size.height(),
                 face);
    const QRectF picture = picture_rect();
    const double scale = picture.width() / report.size.width();
    painter.setPen(Qt::NoPen);
    painter.setBrush(channel_color(Channel::GazeYaw));
    for (const Point3& point : face.points)
        painter.drawEllipse(picture.topLeft() + scale * QPointF(point.x, point.y), 0.6, 0.6);
    painter.setBrush(Qt::NoBrush);
}

/// What it waits for: somebody to choose a picture, or the picture to be looked at.
void PortraitThumbnail::paint_state(QPainter& painter) const {
    const bool seen = !reporter_.sketch().thumbnail.isNull();
    if (seen && !reporter_.looking()) return;
    const QString text = reporter_.looking() ? tr("Analysing…")
                         : document_.project().settings.portrait.path.empty()
                             ? tr("Choose a portrait…")
                             : tr("Choose another portrait…");
    if (!seen) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect(), Qt::AlignCenter, text);
        return;
    }
    const QRect strip = rect().adjusted(0, height() - 24, 0, 0);
    painter.fillRect(strip, QColor(0, 0, 0, 160));
    painter.setPen(Qt::white);
    painter.drawText(strip, Qt::AlignCenter, text);
}

void PortraitThumbnail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath card;
    card.addRoundedRect(QRectF(rect()), 6, 6);
    painter.fillPath(card, palette().color(QPalette::AlternateBase));
    painter.setClipPath(card);
    painter.drawImage(picture_rect(), reporter_.sketch().thumbnail);
    paint_state(painter);
    const auto& report = reporter_.report();
    if (report && (hasFocus() || underMouse())) paint_landmarks(painter);
    if (report && report->faces.size() > 1) {
        for (int face = 0; face < static_cast<int>(report->faces.size()); ++face) {
            const bool chosen = face == document_.project().settings.face;
            painter.setPen(QPen(chosen ? palette().color(QPalette::Highlight) : QColor(Qt::white),
                                chosen || face == hovered_ ? 2 : 1,
                                chosen ? Qt::SolidLine : Qt::DashLine));
            painter.drawRoundedRect(face_rect(face), 4, 4);
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawPath(card);
    }
}

PortraitCard::PortraitCard(Document& document, QWidget* parent)
    : QWidget(parent),
      document_(document),
      name_(new ElidedLabel({}, Qt::ElideMiddle)),
      size_(new QLabel),
      advice_(new QLabel),
      landmarks_(new QPushButton(tr("Landmarks…"))) {
    auto* thumbnail = new PortraitThumbnail(document, reporter_);
    size_->setProperty("quiet", true);
    advice_->setWordWrap(true);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(thumbnail, 0, 0, 1, 2);
    grid->addWidget(name_, 1, 0);
    grid->addWidget(size_, 1, 1);
    grid->addWidget(advice_, 2, 0, 1, 2);
    grid->addWidget(landmarks_, 3, 0, 1, 2);
    landmarks_->setToolTip(
        tr("Shows where eyes, mouth and chin were detected, and lets you correct them"));
    connect(landmarks_, &QPushButton::clicked, this, &PortraitCard::show_landmarks);
    connect(thumbnail, &PortraitThumbnail::choose, this, &PortraitCard::choose);
    connect(&document, &Document::project_changed, this, &PortraitCard::show_portrait);
    connect(&document, &Document::status_changed, this, &PortraitCard::show_portrait);
    connect(&reporter_, &PortraitReporter::changed, this, &PortraitCard::show_portrait);
    show_portrait();
}

void PortraitCard::show_landmarks() {
    auto* dialog = findChild<LandmarkWindow*>();
    if (!dialog) {
        dialog = new LandmarkWindow(document_, reporter_, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

/// Below the portrait stands what prevents its use, else the gravest advice, else that it is good.
void PortraitCard::show_portrait() {
    const ProjectSettings& settings = document_.project().settings;
    reporter_.look_at(settings);
    name_->setText(QString::fromStdString(settings.portrait.path.filename().string()));
    name_->setToolTip(QString::fromStdString(settings.portrait.path.string()));
    const auto& report = reporter_.report();
    const QSize size = reporter_.sketch().size;
    size_->setText(size.isEmpty() ? QString()
                                  : QStringLiteral("%1 × %2").arg(size.width()).arg(size.height()));

    landmarks_->setEnabled(report.has_value());
    const SessionStatus status = document_.status();
    QString text;
    const char* state = "good";
    if (status.error_at == ProjectPart::Portrait) {
        text = breakable(engine_text(status.error));
        state = "wrong";
    } else if (report && !report->advice.empty()) {
        const Advice& first = report->advice.front();
        text = advice_text(first);
        state = first.severity == Severity::Warning ? "care" : "note";
    } else if (report) {
        text = tr("Good portrait");
    }
    if (report && status.error_at != ProjectPart::Portrait)
        for (const std::string& warning : report->warnings)
            text += QStringLiteral("\n● ") + engine_text(warning);
    show_notice(*advice_, text, state);
}

}  // namespace ditto::ui
