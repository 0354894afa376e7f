#include <algorithm>
#include <cmath>
#include <ranges>

#include "timeline/scene.h"

namespace ditto::ui {
namespace {

constexpr float kFaint = 0.4f;          // of a channel's colour
constexpr std::size_t kMostTraces = 3;  // in a lane; of more none could be told from the others

std::span<const Channel> traced(const Lane& lane) {
    return std::span(lane.channels).first(std::min(lane.channels.size(), kMostTraces));
}

auto held_by(const MotionTrace& own) {
    return [&own](Channel channel) { return own.holds(channel); };
}

/// Where frames are wider than pixels: the line from frame to frame.
std::vector<QPointF> frame_points(const SceneInput& input, const Lane& lane, Channel channel) {
    const TimeAxis& axis = input.layout.axis;
    const std::int64_t last = input.own->frames() - 1;
    const std::int64_t first = std::max<std::int64_t>(0, frame_at(axis.start()) - 1);
    std::vector<QPointF> points;
    for (std::int64_t frame = first; frame <= std::min(last, frame_at(axis.end()) + 1); ++frame)
        points.push_back(
            input.layout.point(lane, channel, frame_time(frame), input.own->value(channel, frame)));
    return points;
}

/// Where they are narrower: from the least to the greatest value of each pixel, in turns upwards
/// and downwards.
std::vector<QPointF> pixel_points(const SceneInput& input, const Lane& lane, Channel channel) {
    const TimeAxis& axis = input.layout.axis;
    std::vector<QPointF> points;
    for (double x = 0; x < axis.width(); ++x) {
        const std::int64_t first = std::max<std::int64_t>(0, frame_at(axis.seconds(x)));
        if (axis.seconds(x) < 0) continue;
        if (first >= input.own->frames()) break;
        const ValueSpan span = input.own->span(channel, first, frame_at(axis.seconds(x + 1)));
        const bool upwards = points.size() % 4 == 0;
        for (const float value :
             {upwards ? span.least : span.most, upwards ? span.most : span.least})
            points.emplace_back(x, input.layout.view_y(input.layout.lanes.y(lane, channel, value)));
    }
    return points;
}

}  // namespace

bool own_motion_shown(const SceneInput& input, const Lane& lane) {
    return input.own && lane.kind == LaneKind::Curves &&
           std::ranges::any_of(traced(lane), held_by(*input.own));
}

void add_own_motion(DisplayList& list, const SceneInput& input, const Lane& lane) {
    if (!own_motion_shown(input, lane)) return;
    const bool narrow = input.layout.axis.scale() < kFrameRate;
    for (const Channel channel : traced(lane) | std::views::filter(held_by(*input.own))) {
        QColor color = lane_color(lane, channel, input.colors);
        color.setAlphaF(kFaint * color.alphaF());
        const auto points = narrow ? pixel_points(input, lane, channel)
                                   : simplified(frame_points(input, lane, channel));
        if (points.size() > 1) list.add({ShapeKind::Strip, color, 1.2, points});
    }
}

}  // namespace ditto::ui
