#include <algorithm>
#include <cmath>
#include <limits>

#include "shell/theme.h"
#include "timeline/scene.h"

namespace ditto::ui {
namespace {

constexpr double kTolerance = 0.12;  // pixels that a drawn curve may be off
constexpr int kShades = 8;           // steps in which influence is seen
constexpr double kLabelWidth = 128;
constexpr double kKeySize = 5, kSelectedSize = 7, kDotSize = 1.5;
constexpr double kRoomForDiamond = 6;  // pixels between keys; closer ones are dots
constexpr std::size_t kMostHandles = 40;

/// The curve once a pixel, and at its keys where they are not closer than that.
std::vector<QPointF> curve_points(const SceneInput& input, const Lane& lane, const Track& track) {
    const Layout& layout = input.layout;
    const TimeAxis& axis = layout.axis;
    std::vector<float> values(static_cast<std::size_t>(axis.width()) + 2);
    track.values.sample(axis.start(), 1 / axis.scale(), values);
    std::vector<QPointF> points;
    points.reserve(values.size() * 2);
    const auto& keys = track.values.keys();
    auto key = std::ranges::lower_bound(keys, axis.start(), {}, &Key::time);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto x = static_cast<double>(i);
        points.emplace_back(x, layout.view_y(layout.lanes.y(lane, track.channel, values[i])));
        if (key == keys.end() || axis.x(key->time) >= x + 1) continue;
        points.push_back(layout.point(lane, track.channel, key->time, key->value));
        key = std::ranges::lower_bound(key, keys.end(), axis.seconds(x + 1), {}, &Key::time);
    }
    return points;
}

/// A line that is fainter where influence is less.
void add_curve(DisplayList& list, const SceneInput& input, const Lane& lane, const Track& track) {
    const auto points = curve_points(input, lane, track);
    QColor color = lane_color(lane, track.channel, input.colors);
    color.setAlphaF(color.alphaF() * track_strength(input.timeline, track));
    const auto add = [&](std::vector<QPointF> part, double influence) {
        QColor faint = color;
        faint.setAlphaF(color.alphaF() * static_cast<float>(0.25 + 0.75 * influence));
        list.add({ShapeKind::Strip, faint, 1.6, simplified(part)});
    };
    const auto shade = [&](QPointF point) {
        const float influence = track.influence.at(input.layout.axis.seconds(point.x()));
        return std::round(std::clamp(influence, 0.0f, 1.0f) * kShades) / kShades;
    };
    if (track.influence.keys().size() < 2) return add(points, shade({}));
    std::vector<QPointF> part;
    double last = shade(points.front());
    for (const QPointF point : points) {
        part.push_back(point);
        const double now = shade(point);
        if (now == last) continue;
        add(std::exchange(part, {point}), last);
        last = now;
    }
    add(part, last);
}

struct KeyMark {
    double x = 0, y = 0;
    bool selected = false;
};

/// Visible keys, those closer than a pixel as one.
std::vector<KeyMark> key_marks(const SceneInput& input, const Lane& lane, const Track& track) {
    const TimeAxis& axis = input.layout.axis;
    const auto& keys = track.values.keys();
    std::vector<KeyMark> marks;
    auto key = std::ranges::lower_bound(keys, axis.seconds(-kSelectedSize), {}, &Key::time);
    const double end = axis.seconds(axis.width() + kSelectedSize);
    while (key != keys.end() && key->time <= end) {
        const QPointF at = input.layout.point(lane, track.channel, key->time, key->value);
        const double next = axis.seconds(at.x() + 1);
        marks.push_back({at.x(), at.y(), input.selected.within(track.channel, key->time, next)});
        key = std::ranges::lower_bound(key + 1, keys.end(), next, {}, &Key::time);
    }
    return marks;
}

void add_marks(DisplayList& list, const SceneInput& input, const std::vector<KeyMark>& marks,
               const QColor& color) {
    Shape keys{ShapeKind::Diamonds, color, kKeySize, {}};
    Shape rims{ShapeKind::Diamonds, input.colors.accent, kSelectedSize, {}};
    Shape selected{ShapeKind::Diamonds, input.colors.text, kKeySize, {}};
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const auto [x, y, chosen] = marks[i];
        const bool dense = (i > 0 && x - marks[i - 1].x < kRoomForDiamond) ||
                           (i + 1 < marks.size() && marks[i + 1].x - x < kRoomForDiamond);
        if (dense) {
            const double size = chosen ? kDotSize + 0.5 : kDotSize;
            list.rect({x - size, y - size, 2 * size, 2 * size}, chosen ? input.colors.text : color);
        } else if (chosen) {
            rims.points.emplace_back(x, y);
            selected.points.emplace_back(x, y);
        } else {
            keys.points.emplace_back(x, y);
        }
    }
    list.add(std::move(keys));
    list.add(std::move(rims));
    list.add(std::move(selected));
}

/// Keys of several channels in a row, those closer than a pixel as one.
std::vector<KeyMark> joined(std::vector<KeyMark> marks) {
    std::ranges::sort(marks, {}, &KeyMark::x);
    std::vector<KeyMark> kept;
    for (const KeyMark& mark : marks) {
        if (kept.empty() || mark.x >= kept.back().x + 1) {
            kept.push_back(mark);
        } else {
            kept.back().selected |= mark.selected;
        }
    }
    return kept;
}

/// Handles of selected keys, while these are few.
void add_handles(DisplayList& list, const SceneInput& input, const Lane& lane, const Track& track) {
    Shape ways{ShapeKind::Lines, input.colors.text, 1, {}};
    Shape ends{ShapeKind::Rings, input.colors.text, 3.5, {}};
    for (const HandleEnd& end : handle_ends(input, lane, track)) {
        ways.points.insert(ways.points.end(), {end.key_at, end.at});
        ends.points.push_back(end.at);
    }
    list.add(std::move(ways));
    list.add(std::move(ends));
}

}  // namespace

QColor lane_color(const Lane& lane, Channel channel, const SceneColors& colors) {
    QColor color = channel_color(channel).darker(colors.darker);
    const auto place = std::ranges::find(lane.channels, channel) - lane.channels.begin();
    color.setAlphaF(std::max(0.45f, 1.0f - 0.25f * static_cast<float>(place)));
    return color;
}

std::vector<QPointF> simplified(const std::vector<QPointF>& points) {
    if (points.size() < 3) return points;
    std::vector<QPointF> kept{points.front()};
    constexpr double kFar = std::numeric_limits<double>::infinity();
    double least = -kFar, most = kFar;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const QPointF way = points[i] - kept.back();
        const double slope = way.x() > 0 ? way.y() / way.x() : kFar;
        if (slope < least || slope > most || way.x() <= 0) {
            kept.push_back(points[i - 1]);
            least = -kFar, most = kFar;
        }
        const QPointF from = points[i] - kept.back();
        if (from.x() <= 0) continue;
        least = std::max(least, (from.y() - kTolerance) / from.x());
        most = std::min(most, (from.y() + kTolerance) / from.x());
    }
    kept.push_back(points.back());
    return kept;
}

std::vector<HandleEnd> handle_ends(const SceneInput& input, const Lane& lane, const Track& track) {
    std::vector<HandleEnd> ends;
    if (lane.kind != LaneKind::Curves || !input.selected.any(track.channel) ||
        input.selected.count() > kMostHandles)
        return ends;
    const auto& keys = track.values.keys();
    const auto place = [&](const Key& key, const Handle& handle) {
        return input.layout.point(lane, track.channel, key.time + handle.time,
                                  key.value + handle.value);
    };
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const Key& key = keys[i];
        if (!input.selected.has(track.channel, key.time)) continue;
        const QPointF at = input.layout.point(lane, track.channel, key.time, key.value);
        if (i > 0 && keys[i - 1].interpolation == Interpolation::Bezier)
            ends.push_back(
                {{track.channel, key.time}, false, at, place(key, track.values.handle(i, i - 1))});
        if (i + 1 < keys.size() && key.interpolation == Interpolation::Bezier)
            ends.push_back(
                {{track.channel, key.time}, true, at, place(key, track.values.handle(i, i + 1))});
    }
    return ends;
}

void add_undirected(DisplayList& list, const SceneInput& input, const Lane& lane) {
    const Channel channel = lane.channels.front();
    const QRectF rect = input.layout.lane_rect(lane);
    const double y = lane.kind == LaneKind::Curves
                         ? input.layout.point(lane, channel, 0, channel_default(channel)).y()
                         : rect.center().y();
    // Clear of the playhead where that stands at the start.
    const double left = std::max(8.0, input.layout.axis.x(0) + 10);
    QColor line = input.colors.quiet;
    line.setAlphaF(0.4f);
    const bool traced = own_motion_shown(input, lane);
    const double top = traced ? rect.bottom() - 17 : y - 9;  // below what is traced
    list.labels.push_back(
        {{left, top, kLabelWidth, 18}, SceneText::tr("the model decides"), input.colors.quiet});
    if (traced) return;
    for (double x = left + kLabelWidth; x < rect.width(); x += 12)
        list.rect({x, std::round(y), 5, 1}, line);
}

void add_curves(DisplayList& list, const SceneInput& input, const Lane& lane) {
    add_own_motion(list, input, lane);
    bool directed = false;
    for (auto channel = lane.channels.rbegin(); channel != lane.channels.rend(); ++channel) {
        const Track* track = input.timeline.find(*channel);
        if (!track || track->values.empty()) continue;
        add_curve(list, input, lane, *track);
        directed = true;
    }
    if (!directed) add_undirected(list, input, lane);
}

void add_keys(DisplayList& list, const SceneInput& input, const Lane& lane) {
    std::vector<KeyMark> row;
    for (auto channel = lane.channels.rbegin(); channel != lane.channels.rend(); ++channel) {
        const Track* track = input.timeline.find(*channel);
        if (!track || track->values.empty()) continue;
        const auto marks = key_marks(input, lane, *track);
        if (lane.kind != LaneKind::Curves) {
            row.insert(row.end(), marks.begin(), marks.end());
            continue;
        }
        QColor color = lane_color(lane, *channel, input.colors);
        color.setAlphaF(color.alphaF() * track_strength(input.timeline, *track));
        add_marks(list, input, marks, color);
        add_handles(list, input, lane, *track);
    }
    if (row.empty()) return;
    add_marks(list, input, joined(std::move(row)),
              lane.kind == LaneKind::Segments
                  ? input.colors.on_segment
                  : channel_color(lane.channels.front()).darker(input.colors.darker));
}

}  // namespace ditto::ui
