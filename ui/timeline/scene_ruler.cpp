#include <algorithm>
#include <cmath>

#include "shell/theme.h"
#include "timeline/scene.h"

namespace ditto::ui {
namespace {

constexpr double kLeastLabel = 64;      // pixels from one label to the next
constexpr double kLeastFullLabel = 96;  // where they say the frame
constexpr double kWidestName = 160;     // of a marker
constexpr double kBesideTick = 8;       // pixels, clear of the playhead's mark

/// Frames between labels, and into how many parts they are divided.
struct RulerStep {
    std::int64_t frames, parts;
};
constexpr std::array<RulerStep, 17> kSteps{{{1, 1},
                                            {2, 2},
                                            {5, 5},
                                            {kFrameRate, 5},
                                            {2 * kFrameRate, 2},
                                            {5 * kFrameRate, 5},
                                            {10 * kFrameRate, 5},
                                            {15 * kFrameRate, 3},
                                            {30 * kFrameRate, 3},
                                            {60 * kFrameRate, 6},
                                            {120 * kFrameRate, 4},
                                            {300 * kFrameRate, 5},
                                            {600 * kFrameRate, 5},
                                            {900 * kFrameRate, 3},
                                            {1800 * kFrameRate, 6},
                                            {3600 * kFrameRate, 6},
                                            {7200 * kFrameRate, 4}}};

RulerStep ruler_step(double scale) {
    for (const RulerStep step : kSteps)
        if (frame_time(step.frames) * scale >=
            (step.frames < kFrameRate ? kLeastFullLabel : kLeastLabel))
            return step;
    return kSteps.back();
}

/// Whole time codes where they tell frames, else as much of them as is needed.
QString ruler_text(std::int64_t frame, std::int64_t step, double end) {
    QString text = timecode(frame);
    if (step < kFrameRate) return text;
    text.chop(3);
    return text.mid(end >= 3600 ? 0 : end >= 60 ? 3 : 6);
}

QColor cache_color(const CacheRun& run, const SceneColors& colors) {
    if (run.making) return state_colors().busy;
    switch (run.state) {
        case FrameState::Exact:
        case FrameState::Compressed:
            return state_colors().good;
        case FrameState::Draft:
        case FrameState::Stale:
            return state_colors().care;
        case FrameState::Missing:
            break;
    }
    return colors.raised;
}

/// Whether the label at `left` would lie under a marker or its name.
bool under_marker(const SceneInput& input, double left) {
    const TimeAxis& axis = input.layout.axis;
    constexpr double kLetter = 7, kBeside = 8, kRulerLabel = 20;  // pixels, about
    const auto& markers = input.timeline.markers;
    auto marker =
        std::ranges::lower_bound(markers, axis.seconds(left - kWidestName), {}, &Marker::time);
    for (; marker != markers.end(); ++marker) {
        const double x = axis.x(marker->time);
        if (x - kBeside > left + kRulerLabel) break;
        if (left < x + kBeside + kLetter * static_cast<double>(marker->name.size())) return true;
    }
    return false;
}

void add_loop(DisplayList& list, const SceneInput& input) {
    if (!input.loop) return;
    const TimeAxis& axis = input.layout.axis;
    const double first = std::max(0.0, axis.x(frame_time(input.loop->first)));
    const double end = std::min(axis.width(), axis.x(frame_time(input.loop->end)));
    QColor area = input.colors.accent;
    list.rect({first, 0, end - first, Layout::kLoopHeight}, area);
    area.setAlphaF(0.12f);
    list.rect({first, Layout::kLoopHeight, end - first, Layout::kRulerHeight}, area);
}

}  // namespace

void add_ruler(DisplayList& list, const SceneInput& input) {
    const TimeAxis& axis = input.layout.axis;
    list.rect({0, 0, axis.width(), Layout::kLanesTop}, input.colors.background);
    add_loop(list, input);
    const RulerStep step = ruler_step(axis.scale());
    const std::int64_t minor = step.frames / step.parts;
    const auto first = static_cast<std::int64_t>(std::max(0.0, axis.start()) * kFrameRate);
    for (std::int64_t frame = first / step.frames * step.frames; frame_time(frame) <= axis.end();
         frame += minor) {
        const double x = std::round(axis.x(frame_time(frame)));
        const bool major = frame % step.frames == 0;
        const double top = major ? 8 : Layout::kRulerHeight - 5;
        list.rect({x, top, 1, Layout::kRulerHeight - top}, input.colors.line);
        if (!major) continue;
        // The label of a step that is larger than the view stays in it.
        const double next = axis.x(frame_time(frame + step.frames));
        if (x < -4 && next < kLeastLabel) continue;
        const double left = std::max(x, 0.0) + kBesideTick;
        if (under_marker(input, left)) continue;
        list.labels.push_back({{left, 8, next - left, 16},
                               ruler_text(frame, step.frames, std::max(axis.end(), input.seconds)),
                               input.colors.quiet});
    }
}

/// Of runs that are closer than a pixel the first is seen.
void add_cache_bar(DisplayList& list, const SceneInput& input) {
    const TimeAxis& axis = input.layout.axis;
    const auto begin =
        std::ranges::upper_bound(input.cache, frame_at(axis.start()), {}, &CacheRun::end);
    double drawn = 0;
    for (auto run = begin; run != input.cache.end() && drawn < axis.width(); ++run) {
        const double end = std::min(axis.width(), std::round(axis.x(frame_time(run->end))));
        const double left = std::max(drawn, std::round(axis.x(frame_time(run->first))));
        if (end <= left) continue;
        list.rect({left, Layout::kCacheTop, end - left, Layout::kCacheHeight},
                  cache_color(*run, input.colors));
        drawn = end;
    }
}

void add_markers(DisplayList& list, const SceneInput& input) {
    const TimeAxis& axis = input.layout.axis;
    const auto& markers = input.timeline.markers;
    double drawn = -100;
    for (auto marker = std::ranges::lower_bound(markers, axis.seconds(-200), {}, &Marker::time);
         marker != markers.end() && marker->time <= axis.end(); ++marker) {
        const double x = std::round(axis.x(marker->time));
        if (x < drawn + 1) continue;
        drawn = x;
        QColor line = input.colors.text;
        list.add({ShapeKind::Polygon,
                  line,
                  0,
                  {{x - 5, 19}, {x + 5, 19}, {x + 5, 25}, {x, 30}, {x - 5, 25}}});
        line.setAlphaF(0.35f);
        list.rect({x, Layout::kRulerHeight, 1, input.layout.height}, line);
        const auto next = marker + 1;
        const double room = next == markers.end() ? kWidestName : axis.x(next->time) - x - 16;
        if (room > 16 && !marker->name.empty())
            list.labels.push_back({{x + 8, 18, std::min(room, kWidestName), 14},
                                   QString::fromStdString(marker->name),
                                   input.colors.text});
    }
}

/// A bar from the first selected key to the last, with ends to take.
void add_span(DisplayList& list, const SceneInput& input) {
    if (!input.span) return;
    const double first = input.layout.axis.x(input.span->first);
    const double end = input.layout.axis.x(input.span->end);
    const double y = Layout::kLanesTop - 3;
    list.rect({first, y, end - first, 2}, input.colors.text);
    for (const double x : {first, end}) list.rect({x - 2, y - 3, 4, 8}, input.colors.text);
}

}  // namespace ditto::ui
