#pragma once

#include <QPointF>
#include <QRectF>
#include <algorithm>

#include "timeline/lanes.h"
#include "timeline/time_axis.h"

namespace ditto::ui {

/// Where everything is in the view: ruler and cache bar above, lanes below, which scroll.
struct Layout {
    static constexpr double kRulerHeight = 30, kCacheTop = 31, kCacheHeight = 4, kLanesTop = 38;
    static constexpr double kLoopHeight = 5;  ///< of the stretch that repeats, above in the ruler

    TimeAxis axis;
    Lanes lanes;
    double scroll = 0;  ///< pixels of lanes that are above what is seen
    double height = 0;  ///< of the view; its width is the axis'

    double lanes_y(double view_y) const { return view_y - kLanesTop + scroll; }
    double view_y(double lanes_y) const { return lanes_y + kLanesTop - scroll; }
    double most_scroll() const { return std::max(0.0, lanes.height() - (height - kLanesTop)); }

    QRectF lane_rect(const Lane& lane) const {
        return {0, view_y(lane.top), axis.width(), lane.height};
    }
    bool visible(const Lane& lane) const {
        return view_y(lane.bottom()) > kLanesTop && view_y(lane.top) < height;
    }
    QPointF point(const Lane& lane, Channel channel, double time, float value) const {
        return {axis.x(time), view_y(lanes.y(lane, channel, value))};
    }
    const Lane* lane_at(QPointF at) const {
        return at.y() < kLanesTop ? nullptr : lanes.at(lanes_y(at.y()));
    }
};

}  // namespace ditto::ui
