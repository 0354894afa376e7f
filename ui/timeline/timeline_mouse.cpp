// What the mouse does in the timeline.
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <algorithm>
#include <cmath>

#include "shell/tip_place.h"
#include "timeline/timeline_view.h"
#include "timeline/tips.h"

namespace ditto::ui {
namespace {

constexpr double kZoomPerDegree = 1.015;  // of the wheel
constexpr double kNearCurve = 8;          // pixels in which a new key stays on the curve
constexpr int kTipReach = 8;              // pixels around the pointer that a tip is about

KeySelection with(const KeySelection& selection, const KeySelection& keys) {
    KeySelection all = selection;
    for (const KeyRef& key : keys)
        if (std::ranges::find(all, key) == all.end()) all.push_back(key);
    return all;
}

KeySelection without(KeySelection selection, const KeySelection& keys) {
    std::erase_if(selection,
                  [&](const KeyRef& key) { return std::ranges::find(keys, key) != keys.end(); });
    return selection;
}

bool contains_all(const KeySelection& selection, const KeySelection& keys) {
    return std::ranges::all_of(keys, [&](const KeyRef& key) {
        return std::ranges::find(selection, key) != selection.end();
    });
}

}  // namespace

bool TimelineView::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (tool_ || local_action(key)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip) {
        const auto& help = *static_cast<QHelpEvent*>(event);
        const QPoint at = help.pos();
        // What tells of the ruler and of what is rendered stands above both.
        const QRect about =
            at.y() < Layout::kLanesTop
                ? QRect(at.x() - kTipReach, 0, 2 * kTipReach, Layout::kLanesTop)
                : QRect(at - QPoint(kTipReach, kTipReach), QSize(2 * kTipReach, 2 * kTipReach));
        show_tip(*this, tip_text(input(), hit_at(input(), at), layout_.axis.seconds(at.x())),
                 about);
        return true;
    }
    const bool taken = QQuickWidget::event(event);
    if (event->type() == QEvent::WindowChangeInternal) draw_now();
    return taken;
}

std::unique_ptr<Tool> TimelineView::keys_tool(const Hit& hit, const Pointer& pointer) {
    const bool chosen = contains_all(selection_.keys(), hit.keys);
    if (pointer.modifiers & Qt::ControlModifier) {
        selection_.set_keys(chosen ? without(selection_.keys(), hit.keys)
                                   : with(selection_.keys(), hit.keys));
        return nullptr;
    }
    if (pointer.modifiers & Qt::ShiftModifier) {
        selection_.set_keys(with(selection_.keys(), hit.keys));
    } else if (!chosen) {
        selection_.set_keys(hit.keys);
    } else {
        pressed_ = hit.keys;
    }
    const KeyRef anchor = hit.keys.front();
    if (pointer.modifiers & Qt::AltModifier) return make_scale_tool(context_, anchor, pointer.at);
    return make_move_tool(context_, anchor, pointer.at, hit.lane->kind == LaneKind::Curves);
}

std::unique_ptr<Tool> TimelineView::tool_for(const Hit& hit, const Pointer& pointer) {
    const bool shift = pointer.modifiers & Qt::ShiftModifier;
    if (hit.channel != Channel::Count && hit.kind != HitKind::Keys)
        selection_.set_channel(hit.channel);
    switch (hit.kind) {
        case HitKind::Ruler:
        case HitKind::Cache:
            if (!shift) return make_scrub_tool(context_);
            return make_loop_tool(context_,
                                  std::llround(layout_.axis.seconds(pointer.at.x()) * kFrameRate));
        case HitKind::LoopStart:
            return make_loop_tool(context_, player_.loop()->end);
        case HitKind::LoopEnd:
            return make_loop_tool(context_, player_.loop()->first);
        case HitKind::Marker:
            return make_marker_tool(context_, hit.marker);
        case HitKind::SpanStart:
        case HitKind::SpanEnd:
            return make_stretch_tool(context_, hit.kind == HitKind::SpanEnd);
        case HitKind::Handle:
            return make_handle_tool(context_, *hit.handle, pointer.at);
        case HitKind::Keys:
            return keys_tool(hit, pointer);
        case HitKind::Lane:
        case HitKind::Nothing:
            break;
    }
    return make_box_tool(context_, pointer.at, shift || (pointer.modifiers & Qt::ControlModifier));
}

void TimelineView::mousePressEvent(QMouseEvent* event) {
    event->accept();
    const Pointer pointer{event->position(), event->modifiers()};
    if (tool_) return end_tool(event->button() == Qt::LeftButton);
    pressed_.clear();
    pointer_ = pointer;
    if (event->button() == Qt::MiddleButton) tool_ = make_pan_tool(context_, pointer.at);
    if (event->button() != Qt::LeftButton) return;
    const Hit hit = hit_at(input(), pointer.at);
    tool_ = tool_for(hit, pointer);
    if (tool_ && (hit.kind == HitKind::Ruler || hit.kind == HitKind::Cache)) move_tool(pointer);
    draw_later(true);
}

void TimelineView::mouseMoveEvent(QMouseEvent* event) {
    event->accept();
    const Pointer pointer{event->position(), event->modifiers()};
    if (!tool_) {
        pointer_ = pointer;
        return show_cursor(hit_at(input(), pointer.at));
    }
    if (pointer.at != pointer_.at) pressed_.clear();
    move_tool(pointer);
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event) {
    event->accept();
    if (!tool_) return;
    end_tool(true);
    if (!pressed_.empty()) selection_.set_keys(std::exchange(pressed_, {}));
}

void TimelineView::move_tool(const Pointer& pointer) {
    pointer_ = pointer;
    tool_->move(pointer);
    layout_moved();
}

void TimelineView::end_tool(bool finish) {
    const auto tool = std::exchange(tool_, nullptr);
    finish ? tool->finish() : tool->cancel();
    draw_later(true);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event) {
    event->accept();
    if (event->button() != Qt::LeftButton) return;
    const QPointF at = event->position();
    const Hit hit = hit_at(input(), at);
    const double time =
        std::max(0.0, std::round(layout_.axis.seconds(at.x()) * kFrameRate) / kFrameRate);
    if (hit.kind == HitKind::Marker) return rename_marker(hit.marker);
    if (hit.kind == HitKind::Ruler) return player_.set_loop(std::nullopt);
    if (hit.kind != HitKind::Lane || hit.channel == Channel::Count) return;
    if (hit.lane->kind == LaneKind::Segments)
        return Q_EMIT emotion_wanted(event->globalPosition().toPoint(), time);
    const Track* track = document_.project().timeline.find(hit.channel);
    std::optional<float> value;
    if (hit.lane->kind == LaneKind::Curves) {
        const bool directed = track && !track->values.empty();
        const float here = directed ? track->values.at(time) : 0;
        if (!directed ||
            std::abs(layout_.point(*hit.lane, hit.channel, time, here).y() - at.y()) > kNearCurve)
            value = layout_.lanes.value(*hit.lane, hit.channel, layout_.lanes_y(at.y()));
    }
    commands_.add_key_at(hit.channel, time, value);
}

void TimelineView::wheelEvent(QWheelEvent* event) {
    event->accept();
    const QPoint pixels =
        event->pixelDelta().isNull() ? event->angleDelta() * 2 / 3 : event->pixelDelta();
    // Alt turns the wheel sideways, and some desktops keep it for themselves.
    const Qt::KeyboardModifiers held = event->modifiers();
    const bool taller =
        (held & Qt::AltModifier) || held == (Qt::ControlModifier | Qt::ShiftModifier);
    if (taller) {
        const QPoint way = event->angleDelta();
        const Lane* lane = layout_.lane_at(event->position());
        if (!lane) return;
        const double factor = std::pow(kZoomPerDegree, (way.y() ? way.y() : way.x()) / 8.0);
        return set_height_factor(lane->group, factor * layout_.lanes.height_factor(lane->group),
                                 event->position().y());
    }
    if (held & Qt::ControlModifier) {
        fitted_ = false;
        const int turned = event->angleDelta().y() ? event->angleDelta().y() : pixels.y();
        layout_.axis.zoom(std::pow(kZoomPerDegree, turned / 8.0), event->position().x());
    } else if (!(event->modifiers() & Qt::ShiftModifier) && pixels.x() == 0 &&
               layout_.most_scroll() > 0 && event->position().y() > Layout::kLanesTop) {
        layout_.scroll -= pixels.y();
    } else {
        fitted_ = false;
        layout_.axis.scroll(pixels.x() ? -pixels.x() : -pixels.y());
    }
    layout_moved();
}

void TimelineView::show_cursor(const Hit& hit) {
    switch (hit.kind) {
        case HitKind::Marker:
        case HitKind::LoopStart:
        case HitKind::LoopEnd:
        case HitKind::SpanStart:
        case HitKind::SpanEnd:
            return setCursor(Qt::SizeHorCursor);
        case HitKind::Keys:
        case HitKind::Handle:
            return setCursor(Qt::PointingHandCursor);
        default:
            return setCursor(Qt::ArrowCursor);
    }
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event) {
    if (tool_) return;
    const Hit hit = hit_at(input(), event->pos());
    if (hit.kind == HitKind::Keys && !contains_all(selection_.keys(), hit.keys))
        selection_.set_keys(hit.keys);
    if (hit.kind != HitKind::Marker) {
        if (menu_) menu_->popup(event->globalPos());
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Rename Marker"), this, [this, hit] { rename_marker(hit.marker); });
    menu->addAction(tr("Delete Marker"), this,
                    [this, hit] { commands_.delete_marker(hit.marker); });
    menu->popup(event->globalPos());
}

}  // namespace ditto::ui
