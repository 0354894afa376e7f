#include "packs/pack_card.h"

#include <QPainter>
#include <QStyle>

#include "shell/glyph_button.h"

namespace ditto::ui {
namespace {

constexpr int kPadding = 12, kLine = 20, kRadius = 6, kMark = 16;
constexpr int kSmall = 11;  // pixels

QFont title_font(const QWidget& widget) {
    QFont font = widget.font();
    font.setWeight(QFont::DemiBold);
    return font;
}

}  // namespace

PackCard::PackCard(QWidget* parent) : QAbstractButton(parent) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PackCard::show_pack(const QString& title, const QString& detail, Mark mark) {
    setText(title);
    detail_ = detail;
    mark_ = mark;
    setChecked(mark == Mark::Chosen);
    setAccessibleName(title);
    setAccessibleDescription(detail);
    setToolTip(mark == Mark::Download ? tr("Download or import this model…")
                                      : tr("Use this model for the video") + u'\n' + detail);
    update();
}

QSize PackCard::sizeHint() const {
    return {200, 2 * kLine + 2 * 8};
}

QSize PackCard::minimumSizeHint() const {
    return {120, sizeHint().height()};
}

void PackCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette& colors = palette();
    const bool marked = isChecked() || hasFocus() || underMouse();
    const auto line = isChecked() || hasFocus() ? QPalette::Highlight : QPalette::Mid;
    painter.setPen(QPen(marked ? colors.color(line) : colors.color(QPalette::AlternateBase),
                        hasFocus() ? 2 : 1));
    painter.setBrush(colors.color(QPalette::AlternateBase));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);

    const QRect inner = rect().adjusted(kPadding, 8, -kPadding - kMark - 4, -8);
    painter.setFont(title_font(*this));
    painter.setPen(colors.color(QPalette::Text));
    painter.drawText(inner, Qt::AlignTop | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, inner.width()));
    QFont small = font();
    small.setPixelSize(kSmall);
    painter.setFont(small);
    painter.setPen(colors.color(QPalette::PlaceholderText));
    painter.drawText(inner, Qt::AlignBottom | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(detail_, Qt::ElideRight, inner.width()));
    paint_mark(painter);
}

void PackCard::paint_mark(QPainter& painter) const {
    const QPointF centre(width() - kPadding - kMark / 2.0, height() / 2.0);
    if (mark_ == Mark::Chosen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Highlight));
        painter.drawEllipse(centre, 4, 4);
    } else if (mark_ == Mark::Download) {
        painter.translate(centre - QPointF(kMark / 2.0, kMark / 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 1.5, Qt::SolidLine,
                            Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(glyph_path(Glyph::Download));
    }
}

}  // namespace ditto::ui
