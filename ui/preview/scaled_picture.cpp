#include "preview/scaled_picture.h"

#include <QPainter>

namespace ditto::ui {
namespace {

constexpr double kAveraged = 2, kPixelated = 0.25;  // picture pixels a screen pixel

QRectF times(const QRectF& rect, double factor) {
    return {rect.topLeft() * factor, rect.size() * factor};
}

}  // namespace

QImage to_qimage(const std::shared_ptr<const Image>& image) {
    using Shared = std::shared_ptr<const Image>;
    const auto format = image->channels == 4 ? QImage::Format_RGBA8888 : QImage::Format_RGB888;
    return QImage(
        image->pixels.data(), image->width, image->height, static_cast<qsizetype>(image->stride()),
        format, [](void* shared) { delete static_cast<Shared*>(shared); }, new Shared(image));
}

void ScaledPicture::paint(QPainter& painter, const std::shared_ptr<const Image>& image,
                          const QRectF& whole, const QRectF& visible) {
    const double pixels = painter.device()->devicePixelRatioF();
    const QRect wanted = times(whole, pixels).toRect();
    const QRect target = wanted.intersected(times(visible, pixels).toAlignedRect());
    if (target.isEmpty()) return;
    if (image != image_ || wanted != whole_ || target != target_) {
        image_ = image;
        whole_ = wanted;
        target_ = target;
        scale();
    }
    painter.drawImage(times(QRectF(target_), 1 / pixels), scaled_);
}

/// A much reduced picture is averaged, so that fine patterns do not flicker; else it is
/// interpolated, and enlarged much it shows its pixels.
void ScaledPicture::scale() {
    const QImage picture = to_qimage(image_);
    const double x = double(picture.width()) / whole_.width(),
                 y = double(picture.height()) / whole_.height();
    const QRectF part((target_.left() - whole_.left()) * x, (target_.top() - whole_.top()) * y,
                      target_.width() * x, target_.height() * y);
    const auto format =
        picture.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32;
    const QImage used = picture.copy(part.toAlignedRect()).convertToFormat(format);
    if (used.size() == target_.size()) {
        scaled_ = used;
    } else if (x > kAveraged) {
        scaled_ = used.scaled(target_.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    } else {
        scaled_ = QImage(target_.size(), format);
        scaled_.fill(Qt::transparent);
        QPainter painter(&scaled_);
        painter.setRenderHint(QPainter::SmoothPixmapTransform, x > kPixelated);
        painter.drawImage(QRectF(QPointF(), target_.size()), used,
                          part.translated(-part.toAlignedRect().topLeft()));
    }
}

}  // namespace ditto::ui
