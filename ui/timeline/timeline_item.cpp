#include "timeline/timeline_item.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <utility>

#include "timeline/scene_nodes.h"

namespace ditto::ui {
namespace {

struct Nodes final : QSGNode {
    explicit Nodes(QQuickWindow& window)
        : scene(make_list_node(window)), overlay(make_list_node(window)) {
        appendChildNode(scene->node());
        appendChildNode(overlay->node());
    }

    ListNode *scene, *overlay;
};

}  // namespace

TimelineItem::TimelineItem(QQuickItem* parent) : QQuickItem(parent) {
    setFlag(ItemHasContents);
    setClip(true);
}

void TimelineItem::set_scene(DisplayList scene) {
    scene_ = std::move(scene);
    scene_changed_ = true;
    update();
}

void TimelineItem::set_overlay(DisplayList overlay) {
    overlay_ = std::move(overlay);
    overlay_changed_ = true;
    update();
}

QSGNode* TimelineItem::updatePaintNode(QSGNode* node, UpdatePaintNodeData*) {
    auto* nodes = static_cast<Nodes*>(node);
    const bool fresh = !nodes;
    if (fresh) nodes = new Nodes(*window());
    const QFont font = QGuiApplication::font();
    if (std::exchange(scene_changed_, false) || fresh) nodes->scene->show(scene_, font);
    if (std::exchange(overlay_changed_, false) || fresh) nodes->overlay->show(overlay_, font);
    return nodes;
}

}  // namespace ditto::ui
