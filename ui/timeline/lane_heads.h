#pragma once

#include <QAbstractButton>
#include <vector>

#include "document/selection.h"
#include "timeline/lane_switch.h"
#include "timeline/timeline_view.h"

namespace ditto::ui {

/// Names a lane; pressed, it opens or closes the group, or takes the focus to the channel. Beside
/// the name are the switches of the lane and the scale of its values; its lower edge is dragged to
/// make the lane taller.
class LaneHead : public QAbstractButton {
    Q_OBJECT
  public:
    LaneHead(Document& document, TimelineView& view, Selection& selection, const Lane& lane,
             QWidget* parent);

    const Lane& lane() const { return lane_; }
    /// Where its lane is now.
    void set_lane(const Lane& lane) { lane_ = lane; }
    QSize sizeHint() const override;

  Q_SIGNALS:
    void menu_wanted(const QPoint& global);

  protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

  private:
    void add_switches(const QString& name);
    void show_switches();
    bool is_tall() const;
    /// Whether a place is at the edge that makes it taller.
    bool is_edge(QPointF at) const;
    void focus_lane();
    void press();
    void paint_name(QPainter& painter);
    void paint_channels(QPainter& painter, const QRect& box, Qt::Alignment alignment) const;
    void paint_scale(QPainter& painter) const;

    Document& document_;
    TimelineView& view_;
    Selection& selection_;
    Lane lane_;
    std::vector<LaneSwitch*> switches_;  ///< in the order of LaneSwitchKind; none for speech
    bool resizing_ = false;
};

/// The names of the lanes, beside them; scrolls as they do.
class LaneHeads : public QWidget {
    Q_OBJECT
  public:
    LaneHeads(Document& document, TimelineView& view, Selection& selection,
              QWidget* parent = nullptr);

    /// As wide as the longest name of a lane needs, whichever lanes are open.
    QSize minimumSizeHint() const override;

  Q_SIGNALS:
    /// `directed`: for a lane of channels, which has the focus now.
    void menu_wanted(const QPoint& global, bool directed);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void lay_out();
    void add_head(const Lane& lane);

    Document& document_;
    TimelineView& view_;
    Selection& selection_;
    std::vector<LaneHead*> heads_;
};

}  // namespace ditto::ui
