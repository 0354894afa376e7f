#include "shell/drop_overlay.h"

#include <QApplication>
#include <QDockWidget>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>
#include <QWindow>
#include <utility>

#include "shell/drag_source.h"
#include "shell/theme.h"

namespace ditto::ui {
namespace {

constexpr int kWatchMilliseconds = 250;
constexpr qint64 kSilenceMilliseconds = 5000;  // a drag that rests is shown again when it moves

/// What comes only when nothing is dragged: a drag takes mouse and keyboard away from all windows.
bool is_ordinary_input(QEvent::Type type) {
    switch (type) {
        case QEvent::MouseMove:
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonRelease:
        case QEvent::Wheel:
        case QEvent::KeyPress:
        case QEvent::ShortcutOverride:
        case QEvent::TouchBegin:
            return true;
        default:
            return false;
    }
}

}  // namespace

DropOverlay::DropOverlay(QWidget& window, Find find, Look look)
    : QWidget(&window), find_(std::move(find)), look_(std::move(look)) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("Drop files here"));
    window.setAcceptDrops(true);  // else the window system is told that nothing can be dropped
    hide();
    watch_.setInterval(kWatchMilliseconds);
    connect(&watch_, &QTimer::timeout, this, &DropOverlay::look_for_end);
    qApp->installEventFilter(this);
}

bool DropOverlay::eventFilter(QObject* watched, QEvent* event) {
    const auto type = event->type();
    const bool blocked =
        type == QEvent::WindowBlocked && watched == parentWidget()->windowHandle();
    if (isVisible() && (blocked || is_ordinary_input(type))) {
        end();
        return false;
    }
    if (!watched->isWindowType()) return false;
    const auto& window = *static_cast<QWindow*>(watched);
    switch (type) {
        case QEvent::DragEnter:
        case QEvent::DragMove:
        case QEvent::Drop:
            return follow(window, *static_cast<QDropEvent*>(event));
        case QEvent::DragLeave:
            if (isVisible() && is_ours(window)) end();
            return false;
        default:
            return false;
    }
}

/// The window, or a panel that floats beside it.
bool DropOverlay::is_ours(const QWindow& window) const {
    if (&window == parentWidget()->windowHandle()) return true;
    for (const auto* dock : parentWidget()->findChildren<QDockWidget*>())
        if (dock->isWindow() && dock->windowHandle() == &window) return true;
    return false;
}

/// True: the event is answered.
bool DropOverlay::follow(const QWindow& window, QDropEvent& event) {
    const QMimeData& dragged = *event.mimeData();
    if ((!dragged.hasUrls() && !dragged.hasImage()) || !is_ours(window)) return false;
    const DropSpot spot = find_(window.mapToGlobal(event.position().toPoint()));
    const bool known = isVisible() && event.type() == QEvent::DragMove && spot.place == spot_.place;
    if (!known) begin(dragged, spot);
    heard_.start();
    // What is dropped stays where it is, whatever its program proposes.
    if (event.possibleActions() & Qt::CopyAction) event.setDropAction(Qt::CopyAction);
    event.setAccepted(is_usable(drops_));
    if (event.type() != QEvent::Drop) return true;
    end();
    Q_EMIT dropped(dragged, spot.place);
    return true;
}

void DropOverlay::begin(const QMimeData& dragged, const DropSpot& spot) {
    spot_ = spot;
    drops_ = look_(dragged, spot.place);
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
    watch_.start();
}

void DropOverlay::end() {
    watch_.stop();
    hide();
}

void DropOverlay::look_for_end() {
    if (heard_.hasExpired(kSilenceMilliseconds) || drag_source_is_gone()) end();
}

/// A veil, but for the part that is meant.
void DropOverlay::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool usable = is_usable(drops_);
    const QRect part = spot_.area.isEmpty()
                           ? QRect()
                           : QRect(mapFromGlobal(spot_.area.topLeft()), spot_.area.size());
    QPainterPath veiled, meant;
    veiled.addRect(rect());
    meant.addRoundedRect(part, 8, 8);
    QColor veil = palette().color(QPalette::Dark);
    veil.setAlphaF(0.85f);
    painter.fillPath(veiled - meant, veil);
    painter.setPen(QPen(usable ? palette().color(QPalette::Highlight) : state_colors().wrong, 2,
                        usable ? Qt::SolidLine : Qt::DashLine));
    if (part.isEmpty()) {
        painter.drawRoundedRect(rect().adjusted(24, 24, -24, -24), 12, 12);
    } else {
        painter.drawPath(meant);
    }
    QFont large = font();
    large.setPixelSize(20);
    painter.setFont(large);
    painter.setPen(palette().color(QPalette::WindowText));
    const QString text =
        (usable ? QStringLiteral("⤓\n\n") : QStringLiteral("✕\n\n")) + sentence_of(drops_);
    painter.drawText(rect().adjusted(64, 64, -64, -64), Qt::AlignCenter | Qt::TextWordWrap, text);
}

}  // namespace ditto::ui
