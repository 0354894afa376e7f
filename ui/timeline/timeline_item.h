#pragma once

#include <QQuickItem>

#include "timeline/display_list.h"

namespace ditto::ui {

/// Shows a scene and, as a node of its own, the playhead: that moves without the scene being drawn
/// again. Takes no events.
class TimelineItem : public QQuickItem {
    Q_OBJECT
  public:
    explicit TimelineItem(QQuickItem* parent = nullptr);

    void set_scene(DisplayList scene);
    /// What lies over the scene: the playhead, and what a drag shows.
    void set_overlay(DisplayList overlay);

  protected:
    QSGNode* updatePaintNode(QSGNode* node, UpdatePaintNodeData* data) override;

  private:
    DisplayList scene_, overlay_;
    bool scene_changed_ = true, overlay_changed_ = true;
};

}  // namespace ditto::ui
