#include "preview/film_view.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <utility>

#include "session/film_pictures.h"

namespace ditto::ui {
namespace {

constexpr int kSquare = 8;  // of the chequerboard, widget pixels
constexpr int kMaskAlpha = 150;

QPixmap chequerboard(const QPalette& palette) {
    QPixmap tile(2 * kSquare, 2 * kSquare);
    tile.fill(palette.color(QPalette::Button));
    QPainter painter(&tile);
    const QColor other = palette.color(QPalette::Mid);
    painter.fillRect(0, 0, kSquare, kSquare, other);
    painter.fillRect(kSquare, kSquare, kSquare, kSquare, other);
    return tile;
}

}  // namespace

FilmView::FilmView(Document& document, QObject* parent) : QObject(parent), document_(document) {
    thread_.setMaxThreadCount(1);
}

std::optional<QRectF> FilmView::window() const {
    const auto face = document_.face();
    const QSize size = document_.frame_size();
    if (!face || size.isEmpty()) return std::nullopt;
    const FilmLook look(settings(), size.width(), size.height(), *face);
    if (!look.framer().changes()) return std::nullopt;
    const Box box = look.framer().window();
    return QRectF(box.x, box.y, box.width, box.height);
}

std::shared_ptr<const Image> FilmView::picture(const std::shared_ptr<const Image>& frame) {
    const auto face = document_.face();
    if (!frame || !face) return made_;
    wanted_ = Order{frame, settings(), *face};
    // Pictures from before the background was chosen still have the portrait's.
    if (frame->channels == 3) wanted_->settings.backdrop = {};
    if (wanted_ != made_of_ && !making_) make();
    return made_;
}

void FilmView::make() {
    making_ = true;
    thread_.start([this, order = *wanted_] {
        auto film = std::make_shared<Image>(*order.frame);
        FilmLook(order.settings, film->width, film->height, order.face).apply(*film);
        const auto take = [this, order, film] {
            making_ = false;
            made_of_ = order;
            made_ = film;
            if (wanted_ != made_of_) make();
            Q_EMIT changed();
        };
        QMetaObject::invokeMethod(this, take, Qt::QueuedConnection);
    });
}

void FilmView::paint_behind(QPainter& painter, const QRectF& picture,
                            const QPalette& palette) const {
    const Backdrop& backdrop = settings().backdrop;
    if (backdrop.kind == Backdrop::Kind::Colour) {
        const auto& [red, green, blue] = backdrop.colour;
        painter.fillRect(picture, QColor(red, green, blue));
    } else {
        painter.setBrushOrigin(picture.topLeft());
        painter.fillRect(picture, chequerboard(palette));
    }
}

void FilmView::paint_mask(QPainter& painter, const QRectF& picture, const QRectF& kept) {
    QPainterPath outside;
    outside.addRect(picture);
    outside.addRect(kept & picture);
    outside.setFillRule(Qt::OddEvenFill);
    painter.fillPath(outside, QColor(0, 0, 0, kMaskAlpha));
    painter.setPen(QPen(QColor(255, 255, 255, kMaskAlpha), 1));
    painter.drawRect(kept);
}

}  // namespace ditto::ui
