#pragma once

#include <QImage>
#include <QRectF>
#include <memory>

#include "media/image.h"

class QPainter;

namespace ditto::ui {

/// A picture as it is painted: scaled to the screen's pixels once, then copied as often as the
/// widget is painted. Only what is seen is scaled.
class ScaledPicture {
  public:
    /// Paints the part of a picture that falls into `visible`; `whole` is where all of it lies.
    /// Both in the painter's coordinates.
    void paint(QPainter& painter, const std::shared_ptr<const Image>& image, const QRectF& whole,
               const QRectF& visible);

  private:
    void scale();

    std::shared_ptr<const Image> image_;
    QRect whole_, target_;  ///< where the picture and scaled_ lie, screen pixels
    QImage scaled_;
};

/// Shares the pixels.
QImage to_qimage(const std::shared_ptr<const Image>& image);

}  // namespace ditto::ui
