#pragma once

#include <QImage>
#include <QPushButton>
#include <QStyledItemDelegate>

namespace ditto::ui {

/// How a film looks in the start page: its picture, and below it its name and a line about it.
struct FilmCardLook {
    QImage picture;  ///< fills the upper part; null: a plain area
    QString name, line;
    bool marked = false;  ///< by the pointer or the keyboard's focus
    bool play = false;    ///< with a sign that it plays at once
};

/// Of a card, and of the picture in it.
inline constexpr QSize kFilmPicture{248, 155}, kFilmCard{248, 155 + 52};

void paint_film_card(QPainter& painter, const QRect& card, const FilmCardLook& look,
                     const QPalette& palette);

/// A card that is pressed. The text is its name, the tool tip the line below it.
class FilmCard : public QPushButton {
    Q_OBJECT
  public:
    explicit FilmCard(const QString& name, QWidget* parent = nullptr);

    void set_picture(const QImage& picture);
    QSize sizeHint() const override { return kFilmCard; }
    QSize minimumSizeHint() const override { return kFilmCard; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QImage picture_;
};

/// Shows the items of a list as cards: Qt::DecorationRole is the picture, `line_role` the line.
class FilmCardDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    FilmCardDelegate(int line_role, QObject* parent)
        : QStyledItemDelegate(parent), line_role_(line_role) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return kFilmCard;
    }

  private:
    const int line_role_;
};

}  // namespace ditto::ui
