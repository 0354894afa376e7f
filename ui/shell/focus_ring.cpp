#include "shell/focus_ring.h"

#include <QEvent>
#include <QPainter>
#include <QRegion>

namespace ditto::ui {
namespace {

constexpr int kWidth = 2;

}  // namespace

FocusRing::FocusRing(QWidget& around) : QWidget(&around) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    around.installEventFilter(this);
    place();
    setVisible(around.hasFocus());
}

bool FocusRing::eventFilter(QObject*, QEvent* event) {
    switch (event->type()) {
        case QEvent::Resize:
            place();
            break;
        case QEvent::FocusIn:
            raise();
            show();
            break;
        case QEvent::FocusOut:
            hide();
            break;
        default:
            break;
    }
    return false;
}

/// It covers only what it draws, so that the widget below is not drawn through it.
void FocusRing::place() {
    setGeometry(parentWidget()->rect());
    setMask(QRegion(rect()) - QRegion(rect().adjusted(kWidth, kWidth, -kWidth, -kWidth)));
}

void FocusRing::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), palette().color(QPalette::Highlight));
}

}  // namespace ditto::ui
