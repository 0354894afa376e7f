#include "preview/picture_view.h"

#include <QPainter>

#include "shell/theme.h"

namespace ditto::ui {
namespace {

QString state_text(FrameState state) {
    switch (state) {
        case FrameState::Exact:
            return PictureView::tr("exact");
        case FrameState::Draft:
            return PictureView::tr("draft");
        default:
            return PictureView::tr("before the edit");
    }
}

QColor state_color(FrameState state) {
    return state == FrameState::Exact ? state_colors().good : state_colors().care;
}

}  // namespace

QImage to_qimage(const std::shared_ptr<const Image>& image) {
    using Shared = std::shared_ptr<const Image>;
    const auto format = image->channels == 4 ? QImage::Format_RGBA8888 : QImage::Format_RGB888;
    return QImage(
        image->pixels.data(), image->width, image->height, static_cast<qsizetype>(image->stride()),
        format, [](void* shared) { delete static_cast<Shared*>(shared); }, new Shared(image));
}

PictureView::PictureView(Document& document, Player& player, QWidget* parent)
    : QWidget(parent), document_(document), player_(player) {
    setMinimumSize(160, 120);
    setFocusPolicy(Qt::ClickFocus);
    setAccessibleName(tr("Preview"));
    connect(&player, &Player::frame_changed, this, qOverload<>(&QWidget::update));
    connect(&document, &Document::media_changed, this, qOverload<>(&QWidget::update));
    connect(&document, &Document::frames_changed, this, [this](qint64 first, qint64 count) {
        if (player_.frame() >= first && player_.frame() < first + count) update();
    });
}

void PictureView::set_zoom(double zoom) {
    zoom_ = zoom;
    update();
}

QRectF PictureView::picture_rect() const {
    const QSizeF picture = document_.frame_size();
    const QSizeF shown = zoom_ > 0 ? picture * zoom_ / devicePixelRatioF()
                                   : picture.scaled(size(), Qt::KeepAspectRatio);
    return {QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown};
}

void PictureView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Dark));
    const auto frame = document_.frame(player_.frame());
    if (!frame) return paint_hint(painter);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(picture_rect(), to_qimage(frame->image));
    paint_state(painter, *frame);
}

/// A pill at the picture's corner: a mark and a word.
void PictureView::paint_state(QPainter& painter, const SessionFrame& frame) const {
    const QString text = state_text(frame.state);
    const QRectF picture = picture_rect().intersected(rect());
    const QRectF pill(picture.topLeft() + QPointF(8, 8),
                      QSizeF(fontMetrics().horizontalAdvance(text) + 32, 24));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 160));
    painter.drawRoundedRect(pill, 12, 12);
    painter.setBrush(state_color(frame.state));
    painter.drawEllipse(QPointF(pill.left() + 12, pill.center().y()), 4, 4);
    painter.setPen(Qt::white);
    painter.drawText(pill.adjusted(22, 0, 0, 0), Qt::AlignVCenter, text);
}

void PictureView::paint_hint(QPainter& painter) const {
    const SessionStatus status = document_.status();
    const ProjectSettings& settings = document_.project().settings;
    QString text;
    if (!status.error.empty()) {
        text = QString::fromStdString(status.error);
    } else if (settings.portrait.path.empty()) {
        text = tr("Drop a portrait here");
    } else if (settings.audio.path.empty()) {
        text = tr("Drop a speech recording here");
    } else {
        text = tr("Preparing the first picture…");
    }
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, text);
}

}  // namespace ditto::ui
