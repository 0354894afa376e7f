#pragma once

#include <optional>

#include "timeline/scene.h"

namespace ditto::ui {

enum class HitKind {
    Nothing,
    Ruler,
    Cache,
    Marker,
    LoopStart,
    LoopEnd,
    SpanStart,
    SpanEnd,
    Handle,
    Keys,
    Lane
};

/// What is at a place of the view.
struct Hit {
    HitKind kind = HitKind::Nothing;
    const Lane* lane = nullptr;
    Channel channel = Channel::Count;  ///< of the nearest curve in the lane
    KeySelection keys{};               ///< one, or all that look like one
    std::optional<HandleEnd> handle{};
    double marker = 0;  ///< its time
};
Hit hit_at(const SceneInput& input, QPointF at);

/// The keys that are seen in a rectangle.
KeySelection keys_in(const SceneInput& input, const QRectF& rect);

/// First and last time of a selection; none unless there are two. They can be dragged apart at
/// the marks above the lanes.
std::optional<Stretch> selection_span(const KeySelection& selection);

}  // namespace ditto::ui
