#include "preview/handle_layer.h"

#include <QLineF>
#include <QPainter>
#include <algorithm>
#include <ranges>
#include <utility>

#include "document/timecode.h"
#include "preview/badge.h"

namespace ditto::ui {
namespace {

constexpr double kStill = 3;   // widget pixels that a press may move and still be a click
constexpr double kFine = 0.1;  // of the mouse's way, while it is to be followed finely
constexpr QPointF kLabelAt{16, 0};

}  // namespace

HandleLayer::HandleLayer(Document& document, Player& player, QObject* parent)
    : QObject(parent), document_(document), player_(player) {
    // Whoever ends the gesture ends the drag: undo, a click elsewhere, another project.
    connect(&document, &Document::project_changed, this, [this] {
        if (drag_ && drag_->moved && !document_.in_gesture()) drag_.reset();
        Q_EMIT changed();
    });
}

std::optional<Stand> HandleLayer::stand() const {
    if (!face_) return std::nullopt;
    return Stand{*face_, document_.project().timeline.at(frame_time(player_.frame()))};
}

const Handle* HandleLayer::at(QPointF point) const {
    const auto now = stand();
    if (!now) return nullptr;
    const auto all = handles();
    const auto found =
        std::ranges::find_if(all, [&](const Handle* handle) { return handle->holds(*now, point); });
    return found == all.end() ? nullptr : *found;
}

HandleLook HandleLayer::look(const Handle& handle) const {
    if (drag_ && drag_->moved && drag_->handle == &handle) return HandleLook::Grabbed;
    return hovered_ == &handle ? HandleLook::Hovered : HandleLook::Resting;
}

void HandleLayer::paint(QPainter& painter) const {
    const auto now = stand();
    if (!now) return;
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Handle* handle : handles() | std::views::reverse)
        handle->paint(painter, *now, look(*handle));
    for (const Handle* handle : handles()) {
        if (look(*handle) == HandleLook::Resting) continue;
        const QString obstacle = this->obstacle(*handle);
        const QString text = handle->text(now->row);
        paint_badge(painter,
                    {.text = obstacle.isEmpty() ? text : text + QStringLiteral(" · ") + obstacle,
                     .at = handle->position(*now) + kLabelAt,
                     .alignment = Qt::AlignVCenter | Qt::AlignLeft});
    }
}

bool HandleLayer::point_out(const Handle* handle) {
    return std::exchange(hovered_, handle) != handle;
}

bool HandleLayer::grab(QPointF point) {
    const auto now = stand();
    if (!now) return false;
    player_.pause();
    const Handle* held = at(point);
    const Handle& handle = held ? *held : gaze_;
    drag_ = Drag{.handle = &handle,
                 .stand = *now,
                 .from = held ? point : handle.grip(*now, point),
                 .pressed = point,
                 .mouse = point,
                 .at = point,
                 .frame = player_.frame()};
    return true;
}

QString HandleLayer::obstacle(const Handle& handle) const {
    const auto now = stand();
    if (!now) return {};
    const Timeline& timeline = document_.project().timeline;
    bool locked = false, silent = false;
    for (const auto& [channel, value] : handle.dragged(*now, {}, {})) {
        const Track* track = timeline.find(channel);
        locked |= holds(document_.locks().locked(), channel);
        silent |= (track && track->muted) || (timeline.has_solo() && !(track && track->soloed));
    }
    return locked ? tr("locked") : silent ? tr("muted") : QString();
}

void HandleLayer::drag(QPointF point, bool fine) {
    if (!drag_) return;
    drag_->at += (fine ? kFine : 1.0) * (point - std::exchange(drag_->mouse, point));
    if (!drag_->moved && QLineF(drag_->pressed, point).length() < kStill) return;
    if (!obstacle(*drag_->handle).isEmpty()) return;
    drag_->moved = true;
    const ChannelValues values = drag_->handle->dragged(drag_->stand, drag_->from, drag_->at);
    document_.preview([&](Project& project) {
        if (keys_on_)
            drag_->keys = set_keys(project.timeline, drag_->frame, values);
        else
            shift_curves(project.timeline, drag_->frame, values);
    });
}

void HandleLayer::release() {
    if (!drag_) return;
    const Drag done = *std::exchange(drag_, std::nullopt);
    if (done.moved) document_.commit(done.handle->edit());
    if (!done.keys.empty()) Q_EMIT keys_set(done.keys);
    Q_EMIT changed();
}

void HandleLayer::cancel() {
    if (!drag_) return;
    drag_.reset();
    document_.cancel();
    Q_EMIT changed();
}

}  // namespace ditto::ui
