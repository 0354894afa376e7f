#include "timeline/scene.h"

#include <algorithm>
#include <cmath>

namespace ditto::ui {
namespace {

constexpr int kDarkerOnLight = 150;  // per cent; lines are then seen as well as on dark
constexpr double kSilenceSeconds = 0.35, kSilenceStep = 0.02;
constexpr float kIdleStrength = 0.3f;   // of what directs nothing
constexpr double kGridHeight = 40;      // pixels of a lane that has room for lines
constexpr double kSilenceShare = 0.06;  // of the loudest sample: speech is above

QColor mixed(const QColor& a, const QColor& b, double part) {
    const auto mix = [part](int x, int y) { return x + static_cast<int>(part * (y - x)); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

}  // namespace

SceneColors scene_colors(const QPalette& palette) {
    const QColor background = palette.color(QPalette::Dark), text = palette.color(QPalette::Text);
    const QColor line = palette.color(QPalette::Mid);
    const bool light = text.lightnessF() < background.lightnessF();
    return {.background = palette.color(QPalette::Window),
            .lane = background,
            .raised = palette.color(QPalette::Button),
            .line = mixed(background, line, 0.6),
            .text = text,
            .quiet = palette.color(QPalette::PlaceholderText),
            .accent = palette.color(QPalette::Highlight),
            .on_segment = light ? text : background,
            .darker = light ? kDarkerOnLight : 100};
}

std::vector<CacheRun> cache_runs(std::span<const FrameState> map,
                                 std::span<const FrameSpan> in_the_making) {
    std::vector<bool> made_now(map.size());
    for (const FrameSpan& span : in_the_making)
        for (std::int64_t i = span.first; i < span.end(); ++i)
            if (const auto at = static_cast<std::size_t>(i); at < map.size())
                made_now[at] = !is_final(map[at]);
    std::vector<CacheRun> runs;
    for (std::size_t i = 0; i < map.size(); ++i) {
        const auto frame = static_cast<std::int64_t>(i);
        if (runs.empty() || runs.back().state != map[i] || runs.back().making != made_now[i])
            runs.push_back({frame, frame, map[i], made_now[i]});
        runs.back().end = frame + 1;
    }
    return runs;
}

SpeechMarks speech_marks(const Waveform& waveform) {
    std::vector<Peak> peaks(static_cast<std::size_t>(waveform.seconds() / kSilenceStep));
    waveform.peaks(0, kSilenceStep, peaks);
    const auto loudness = [](Peak peak) { return std::max<int>(peak.most, -peak.least); };
    SpeechMarks found;
    for (const Peak peak : peaks) found.loudest = std::max(found.loudest, loudness(peak));
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= peaks.size(); ++i) {
        if (i < peaks.size() && loudness(peaks[i]) <= kSilenceShare * found.loudest) continue;
        const Stretch quiet{static_cast<double>(begin) * kSilenceStep,
                            static_cast<double>(i) * kSilenceStep};
        if (quiet.end - quiet.first >= kSilenceSeconds) found.silences.push_back(quiet);
        begin = i + 1;
    }
    return found;
}

SelectedKeys::SelectedKeys(const KeySelection& selection) : count_(selection.size()) {
    for (const KeyRef& key : selection)
        times_[static_cast<std::size_t>(key.channel)].push_back(key.time);
    for (auto& times : times_) std::ranges::sort(times);
}

bool SelectedKeys::within(Channel channel, double first, double end) const {
    const auto& times = times_[static_cast<std::size_t>(channel)];
    const auto found = std::ranges::lower_bound(times, first);
    return found != times.end() && (*found < end || *found == first);
}

void add_lanes(DisplayList& list, const SceneInput& input) {
    const Layout& layout = input.layout;
    list.rect({0, 0, layout.axis.width(), layout.height}, input.colors.lane);
    for (const Lane& lane : layout.lanes.rows()) {
        if (!layout.visible(lane)) continue;
        const QRectF rect = layout.lane_rect(lane);
        if (!lane.leads) list.rect(rect, mixed(input.colors.lane, input.colors.background, 0.5));
        if (lane.has(input.focus) && &lane == &layout.lanes.of(input.focus)) {
            QColor mark = input.colors.accent;
            mark.setAlphaF(0.09f);
            list.rect(rect, mark);
        }
        list.rect({0, rect.bottom() - 1, rect.width(), 1}, input.colors.line);
        add_grid(list, input, lane);
    }
}

Channel marked_channel(const Lane& lane, Channel focus) {
    if (lane.kind != LaneKind::Curves) return Channel::Count;
    return lane.has(focus) ? focus : lane.channels.front();
}

float track_strength(const Timeline& timeline, const Track& track) {
    return timeline.directs(track) ? 1.0f : kIdleStrength;
}

void add_grid(DisplayList& list, const SceneInput& input, const Lane& lane) {
    const Channel channel = marked_channel(lane, input.focus);
    if (channel == Channel::Count || lane.height < kGridHeight) return;
    QColor line = input.colors.line;
    line.setAlphaF(0.6f);
    for (const float value : input.layout.lanes.marks(lane, channel)) {
        const double y = std::round(input.layout.point(lane, channel, 0, value).y());
        list.rect({0, y, input.layout.axis.width(), 1}, line);
    }
}

/// A veil over what cannot be changed.
void add_locks(DisplayList& list, const SceneInput& input) {
    QColor veil = input.colors.background;
    veil.setAlphaF(0.45f);
    for (const Lane& lane : input.layout.lanes.rows()) {
        const bool locked =
            !lane.channels.empty() && std::ranges::all_of(lane.channels, [&](Channel channel) {
                return holds(input.locked, channel);
            });
        if (locked && input.layout.visible(lane)) list.rect(input.layout.lane_rect(lane), veil);
    }
}

DisplayList build_scene(const SceneInput& input) {
    DisplayList list;
    add_lanes(list, input);
    for (const Lane& lane : input.layout.lanes.rows()) {
        if (!input.layout.visible(lane)) continue;
        if (lane.kind == LaneKind::Speech) add_speech(list, input, lane);
        if (lane.kind == LaneKind::Segments) add_segments(list, input, lane);
        if (lane.kind == LaneKind::Curves) add_curves(list, input, lane);
        add_keys(list, input, lane);
    }
    add_locks(list, input);
    const double end = input.layout.axis.x(input.seconds);
    if (input.seconds > 0 && end < input.layout.axis.width()) {
        QColor beyond = input.colors.background;
        beyond.setAlphaF(0.6f);
        list.rect({end, Layout::kLanesTop, input.layout.axis.width() - end, input.layout.height},
                  beyond);
    }
    add_ruler(list, input);
    add_cache_bar(list, input);
    add_markers(list, input);
    add_span(list, input);
    return list;
}

DisplayList build_playhead(const SceneInput& input, double seconds) {
    DisplayList list;
    const double x = std::round(input.layout.axis.x(seconds));
    if (x < -Layout::kLanesTop || x > input.layout.axis.width() + Layout::kLanesTop) return list;
    list.rect({x - 1, 12, 2, input.layout.height - 12}, input.colors.accent);
    list.add({ShapeKind::Polygon,
              input.colors.accent,
              0,
              {{x - 7, 0}, {x + 7, 0}, {x + 7, 9}, {x, 16}, {x - 7, 9}}});
    return list;
}

}  // namespace ditto::ui
