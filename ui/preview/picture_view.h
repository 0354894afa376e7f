#pragma once

#include <QImage>
#include <QWidget>

#include "document/document.h"
#include "playback/player.h"

namespace ditto::ui {

/// The picture at the playhead, fitted into the widget or at a zoom.
class PictureView : public QWidget {
    Q_OBJECT
  public:
    PictureView(Document& document, Player& player, QWidget* parent = nullptr);

    /// Screen pixels a picture pixel; 0 fits the picture into the widget.
    void set_zoom(double zoom);
    double zoom() const { return zoom_; }
    /// Where the picture lies, in widget coordinates.
    QRectF picture_rect() const;
    QSize sizeHint() const override { return {640, 480}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void paint_state(QPainter& painter, const SessionFrame& frame) const;
    void paint_hint(QPainter& painter) const;

    Document& document_;
    Player& player_;
    double zoom_ = 0;
};

/// Shares the pixels.
QImage to_qimage(const std::shared_ptr<const Image>& image);

}  // namespace ditto::ui
