#pragma once

#include <QAbstractButton>
#include <vector>

#include "document/selection.h"
#include "timeline/timeline_view.h"

namespace ditto::ui {

/// Names a lane; pressed, it opens or closes the group, or takes the focus to the channel.
class LaneHead : public QAbstractButton {
    Q_OBJECT
  public:
    LaneHead(TimelineView& view, Selection& selection, const Lane& lane, QWidget* parent);

    const Lane& lane() const { return lane_; }
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void paint_channels(QPainter& painter, const QRect& box, Qt::Alignment alignment) const;
    void press();

    TimelineView& view_;
    Selection& selection_;
    const Lane lane_;
};

/// The names of the lanes, beside them; scrolls as they do.
class LaneHeads : public QWidget {
    Q_OBJECT
  public:
    LaneHeads(TimelineView& view, Selection& selection, QWidget* parent = nullptr);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void lay_out();

    TimelineView& view_;
    Selection& selection_;
    std::vector<LaneHead*> heads_;
};

}  // namespace ditto::ui
