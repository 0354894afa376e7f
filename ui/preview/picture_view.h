#pragma once

#include <QElapsedTimer>
#include <QVariantAnimation>
#include <QWidget>
#include <optional>

#include "document/document.h"
#include "document/portrait_preview.h"
#include "playback/player.h"
#include "preview/before_after.h"
#include "preview/film_view.h"
#include "preview/handle_layer.h"
#include "preview/performance.h"
#include "preview/rate_meter.h"
#include "preview/scaled_picture.h"
#include "preview/viewport.h"

class QMenu;

namespace ditto::ui {

/// What is performed while the picture is held.
enum class PerformedPart { Gaze, Head };

/// The picture at the playhead, and what is dragged on it. Where the frame is not made yet the one
/// before it stays.
class PictureView : public QWidget {
    Q_OBJECT
  public:
    PictureView(Document& document, Player& player, QWidget* parent = nullptr);

    /// Screen pixels a picture pixel; 0 fits the picture into the widget.
    void set_zoom(double zoom);
    double zoom() const { return viewport_.zoom(); }
    /// Where what is seen lies, in widget coordinates: the whole picture, or what the film shows.
    QRectF picture_rect() const { return viewport_.picture_rect(); }
    /// Where all of the portrait's picture lies.
    QRectF portrait_rect() const;
    /// Shows what is exported and nothing else.
    void set_cut(bool on);
    const FilmView& film() const { return film_; }

    /// The frame that is shown, of whatever state; nothing before the first.
    const std::optional<SessionFrame>& shown() const { return shown_; }
    /// Where the portrait lies that is shown until it is prepared; nothing where there is no need.
    std::optional<QRectF> preview_rect() const;

    HandleLayer& handles() { return handles_; }
    void set_handles_shown(bool shown);
    /// How much of the handles is seen, 0 … 1: they fade while the mouse is away.
    double handles_strength() const { return strength_.currentValue().toDouble(); }
    /// Compares with the portrait; the picture is not directed meanwhile.
    void set_split(bool on);
    bool split() const { return split_.on(); }
    /// What the right mouse button shows.
    void set_menu(QMenu* menu) { menu_ = menu; }
    /// Armed, the picture is held to record a performance; Shift makes it the head's.
    void arm(bool armed);
    bool armed() const { return armed_; }
    void set_performed(PerformedPart part) { performed_ = part; }
    const Performance& performance() const { return performance_; }
    /// Pictures shown a second while it plays; 0 before it is known.
    double rate() { return meter_.rate(since_start_.elapsed()); }

    QSize sizeHint() const override { return {640, 480}; }

  Q_SIGNALS:
    void zoom_changed();
    void armed_changed(bool armed);
    void split_changed(bool on);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    enum class Hold { Nothing, Picture, Line, Handle, Performance };

    void take_frame();
    void lay_out();
    std::optional<FaceOnScreen> face_on_screen() const;
    bool handles_visible() const;
    void show_handles(bool near);
    void begin_performance(QPointF point, bool shift);
    void show_cursor(QPointF point);
    void cancel_hold();
    void paint_picture(QPainter& painter);
    void paint_frame(QPainter& painter, const std::shared_ptr<const Image>& frame);
    void paint_mask(QPainter& painter);
    void paint_badges(QPainter& painter);
    void paint_preview(QPainter& painter, const QRectF& whole);
    void paint_hint(QPainter& painter, const QString& text) const;
    QString hint() const;

    Document& document_;
    Player& player_;
    Viewport viewport_;
    HandleLayer handles_;
    Performance performance_;
    BeforeAfter split_;
    FilmView film_;
    PortraitPreview preview_;
    ScaledPicture picture_, portrait_, film_picture_, preview_picture_;
    std::optional<SessionFrame> shown_;
    std::int64_t shown_frame_ = -1;
    RateMeter meter_;
    QElapsedTimer since_start_;
    QVariantAnimation strength_;  ///< of the handles
    QMenu* menu_ = nullptr;
    Hold hold_ = Hold::Nothing;
    QPointF last_;  ///< of the mouse, while the picture is moved
    bool handles_shown_ = true, armed_ = false;
    bool space_ = false, space_used_ = false;
    PerformedPart performed_ = PerformedPart::Gaze;
};

}  // namespace ditto::ui
