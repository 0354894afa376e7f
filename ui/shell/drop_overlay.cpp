#include "shell/drop_overlay.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <utility>

#include "shell/theme.h"

namespace ditto::ui {

DropOverlay::DropOverlay(QWidget& window, Look look) : QWidget(&window), look_(std::move(look)) {
    setAcceptDrops(true);
    setAccessibleName(tr("Drop files here"));
    window.setAcceptDrops(true);
    hide();
    qApp->installEventFilter(this);
}

/// Whatever part of the window the drag enters first, the overlay takes it from there. A drag that
/// does not move after that leaves from there as well.
bool DropOverlay::eventFilter(QObject* watched, QEvent* event) {
    const auto type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::Drop && type != QEvent::DragLeave)
        return false;
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || widget == this || widget->window() != window()) return false;
    if (type == QEvent::DragLeave) {
        hide();
        return false;
    }
    auto* drop = static_cast<QDropEvent*>(event);
    if (!drop->mimeData()->hasUrls() && !drop->mimeData()->hasImage()) return false;
    type == QEvent::Drop ? dropEvent(drop) : begin(drop);
    return true;
}

void DropOverlay::begin(QDropEvent* event) {
    drops_ = look_(*event->mimeData());
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
    event->acceptProposedAction();
    event->setAccepted(is_usable(drops_));
}

void DropOverlay::dragEnterEvent(QDragEnterEvent* event) {
    begin(event);
}

void DropOverlay::dragMoveEvent(QDragMoveEvent* event) {
    event->acceptProposedAction();
    event->setAccepted(is_usable(drops_));
}

void DropOverlay::dragLeaveEvent(QDragLeaveEvent*) {
    hide();
}

void DropOverlay::dropEvent(QDropEvent* event) {
    hide();
    const auto drops = look_(*event->mimeData());
    event->acceptProposedAction();
    event->setAccepted(is_usable(drops));
    Q_EMIT dropped(*event->mimeData(), drops);
}

void DropOverlay::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QColor veil = palette().color(QPalette::Dark);
    veil.setAlphaF(0.85f);
    painter.fillRect(rect(), veil);
    const bool usable = is_usable(drops_);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(usable ? palette().color(QPalette::Highlight) : state_colors().wrong, 2,
                        usable ? Qt::SolidLine : Qt::DashLine));
    painter.drawRoundedRect(rect().adjusted(24, 24, -24, -24), 12, 12);
    QFont large = font();
    large.setPixelSize(20);
    painter.setFont(large);
    painter.setPen(palette().color(QPalette::WindowText));
    const QString text =
        (usable ? QStringLiteral("⤓\n\n") : QStringLiteral("✕\n\n")) + sentence_of(drops_);
    painter.drawText(rect().adjusted(64, 64, -64, -64), Qt::AlignCenter | Qt::TextWordWrap, text);
}

}  // namespace ditto::ui
