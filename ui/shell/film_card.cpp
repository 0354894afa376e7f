#include "shell/film_card.h"

#include <QPainter>
#include <QPainterPath>

#include "shell/glyph_button.h"

namespace ditto::ui {
namespace {

constexpr int kRadius = 8, kGap = 6, kNameHeight = 18, kSmall = 11;
constexpr double kPlayRadius = 22, kPlayScale = 1.5;

void paint_play(QPainter& painter, QPointF centre, const QPalette& palette) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.color(QPalette::Highlight));
    painter.drawEllipse(centre, kPlayRadius, kPlayRadius);
    painter.save();
    painter.translate(centre - QPointF(8, 8) * kPlayScale);
    painter.scale(kPlayScale, kPlayScale);
    painter.fillPath(glyph_path(Glyph::Play), palette.color(QPalette::HighlightedText));
    painter.restore();
}

void paint_words(QPainter& painter, QRect words, const FilmCardLook& look,
                 const QPalette& palette) {
    QFont font = painter.font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(QRect(words.topLeft(), QSize(words.width(), kNameHeight)),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(look.name, Qt::ElideMiddle, words.width()));
    font.setWeight(QFont::Normal);
    font.setPixelSize(kSmall);
    painter.setFont(font);
    painter.setPen(palette.color(QPalette::PlaceholderText));
    painter.drawText(words.adjusted(0, kNameHeight, 0, 0),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, look.line);
}

}  // namespace

void paint_film_card(QPainter& painter, const QRect& card, const FilmCardLook& look,
                     const QPalette& palette) {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRect picture(card.topLeft(), QSize(card.width(), kFilmPicture.height()));
    QPainterPath shape;
    shape.addRoundedRect(QRectF(picture).adjusted(1, 1, -1, -1), kRadius, kRadius);
    painter.fillPath(shape, palette.color(QPalette::AlternateBase));
    painter.save();
    painter.setClipPath(shape);
    if (!look.picture.isNull()) painter.drawImage(picture, look.picture);
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(look.marked ? QPen(palette.color(QPalette::Highlight), 2)
                               : QPen(palette.color(QPalette::Mid), 1));
    painter.drawPath(shape);
    if (look.play) paint_play(painter, QRectF(picture).center(), palette);
    paint_words(painter, card.adjusted(0, kFilmPicture.height() + kGap, 0, 0), look, palette);
    painter.restore();
}

FilmCard::FilmCard(const QString& name, QWidget* parent) : QPushButton(name, parent) {
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFixedSize(kFilmCard);
}

void FilmCard::set_picture(const QImage& picture) {
    picture_ = picture;
    update();
}

void FilmCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint_film_card(painter, rect(),
                    {.picture = picture_,
                     .name = text(),
                     .line = toolTip(),
                     .marked = hasFocus() || underMouse(),
                     .play = true},
                    palette());
}

/// In the middle of what the list gives it, whatever that is.
void FilmCardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    QRect card(QPoint(), kFilmCard);
    card.moveCenter(option.rect.center());
    card.moveTop(option.rect.top());
    const bool focused = (option.state & QStyle::State_HasFocus) != 0;
    const bool hovered = (option.state & QStyle::State_MouseOver) != 0;
    paint_film_card(*painter, card,
                    {.picture = index.data(Qt::DecorationRole).value<QImage>(),
                     .name = index.data(Qt::DisplayRole).toString(),
                     .line = index.data(line_role_).toString(),
                     .marked = focused || hovered},
                    option.palette);
}

}  // namespace ditto::ui
