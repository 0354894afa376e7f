#include "shell/elided_label.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <algorithm>

#include "shell/tip_place.h"

namespace ditto::ui {
namespace {

constexpr int kLeastCharacters = 4;

}  // namespace

ElidedLabel::ElidedLabel(const QString& text, Qt::TextElideMode mode, QWidget* parent)
    : QLabel(text, parent), mode_(mode) {
    setTextFormat(Qt::PlainText);
}

bool ElidedLabel::elided() const {
    return fontMetrics().horizontalAdvance(text()) > inner().width();
}

QSize ElidedLabel::minimumSizeHint() const {
    const QSize whole = QLabel::minimumSizeHint();
    const int around = whole.width() - fontMetrics().horizontalAdvance(text());
    const int least = kLeastCharacters * fontMetrics().averageCharWidth() + std::max(0, around);
    return {std::min(whole.width(), least), whole.height()};
}

/// Where the text goes: a style sheet's padding counts as the label's own margins do.
QRect ElidedLabel::inner() const {
    const QSize spare = QLabel::minimumSizeHint() -
                        QSize(fontMetrics().horizontalAdvance(text()), fontMetrics().height());
    const QRect all = contentsRect();
    const int side = std::max(0, spare.width() - (width() - all.width())) / 2;
    return all.adjusted(side, 0, -side, 0);
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRect box = inner();
    style()->drawItemText(&painter, box, static_cast<int>(alignment()), palette(), isEnabled(),
                          fontMetrics().elidedText(text(), mode_, box.width()), foregroundRole());
}

bool ElidedLabel::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty()) return QLabel::event(event);
    show_tip(*this, elided() ? text() : QString(), rect());
    return true;
}

}  // namespace ditto::ui
