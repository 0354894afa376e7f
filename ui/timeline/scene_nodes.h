#pragma once

#include <QFont>
#include <QSGNode>

#include "timeline/display_list.h"

class QQuickWindow;

namespace ditto::ui {

/// A display list as a node of the scene graph, whose owner is the node it is a child of.
class ListNode {
  public:
    virtual ~ListNode() = default;
    virtual QSGNode* node() = 0;
    /// On the render thread, while the window's thread waits.
    virtual void show(const DisplayList& list, const QFont& font) = 0;
};

/// Triangles for the graphics processor where there is one, else painted.
ListNode* make_list_node(QQuickWindow& window);

}  // namespace ditto::ui
