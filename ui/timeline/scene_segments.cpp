#include <cmath>

#include "shell/theme.h"
#include "timeline/scene.h"

namespace ditto::ui {
namespace {

constexpr double kInset = 4;            // pixels of a lane above and below its segments
constexpr double kLeastLabel = 36;      // pixels of a segment that says what it is
constexpr double kIdleStrength = 0.35;  // of colours where no track directs
constexpr int kShades = 4;              // values of a colour that are not told apart

/// One pixel of the lane: the colours of all emotions by their weights, and which is strongest.
struct Column {
    QRgb color = 0;
    Channel emotion = Channel::Count;  ///< Count: nothing is directed here

    bool operator==(const Column&) const = default;
};

struct Samples {
    Channel channel;
    std::vector<float> value, influence;
};

/// Of the tracks that direct, or of all that have keys.
std::vector<Samples> sampled(const SceneInput& input, const Lane& lane, std::size_t columns,
                             bool directing) {
    const TimeAxis& axis = input.layout.axis;
    std::vector<Samples> all;
    for (const Channel channel : lane.channels) {
        const Track* track = input.timeline.find(channel);
        if (!track || track->values.empty()) continue;
        if (directing && !input.timeline.directs(*track)) continue;
        all.push_back({channel, std::vector<float>(columns), std::vector<float>(columns)});
        track->values.sample(axis.start(), 1 / axis.scale(), all.back().value);
        track->influence.sample(axis.start(), 1 / axis.scale(), all.back().influence);
    }
    return all;
}

/// What weights do not fill is neutral, as in Timeline::at().
Column column_of(const std::vector<Samples>& all, std::size_t i, double strength) {
    double sum = 0, influence = 0, r = 0, g = 0, b = 0, most = 0;
    Column column;
    const auto add = [&](Channel emotion, double weight) {
        const QColor color = channel_color(emotion);
        r += weight * color.red(), g += weight * color.green(), b += weight * color.blue();
        sum += weight;
        if (weight > most) most = weight, column.emotion = emotion;
    };
    for (const Samples& samples : all) {
        if (samples.influence[i] <= 0) continue;
        influence = std::max<double>(influence, samples.influence[i]);
        add(samples.channel, std::max(0.0f, samples.value[i]));
    }
    if (influence <= 0) return {};
    if (sum < 1) add(Channel::EmotionNeutral, 1 - sum);
    const auto shade = [sum](double value) { return static_cast<int>(value / sum) & -kShades; };
    const int alpha = static_cast<int>(strength * (60 + 160 * std::min(1.0, influence))) & -kShades;
    column.color = qRgba(shade(r), shade(g), shade(b), alpha);
    return column;
}

void add_label(DisplayList& list, Channel emotion, const QRectF& box, const QColor& color) {
    if (box.width() < kLeastLabel) return;
    list.labels.push_back(  // clear of the keys on the lower edge
        {box.adjusted(8, 0, -4, -7), channel_title(emotion), color});
}

}  // namespace

void add_segments(DisplayList& list, const SceneInput& input, const Lane& lane) {
    const QRectF rect = input.layout.lane_rect(lane).adjusted(0, kInset, 0, -kInset - 1);
    const auto columns = static_cast<std::size_t>(rect.width());
    auto all = sampled(input, lane, columns, true);
    const double strength = all.empty() ? kIdleStrength : 1;
    if (all.empty()) all = sampled(input, lane, columns, false);
    if (all.empty()) return add_undirected(list, input, lane);
    const QColor words = strength < 1 ? input.colors.quiet : input.colors.on_segment;
    std::size_t run = 0, segment = 0;
    Column last = column_of(all, 0, strength);
    for (std::size_t i = 1; i <= columns; ++i) {
        const Column next = i < columns ? column_of(all, i, strength) : Column{};
        if (next == last && i < columns) continue;
        const bool ends = next.emotion != last.emotion || i == columns;
        const auto box = [&](std::size_t from) {
            const auto left = static_cast<double>(from);
            return QRectF(left, rect.top(), static_cast<double>(i) - left, rect.height());
        };
        // A gap keeps neighbours apart where colours are hard to tell.
        if (last.emotion != Channel::Count)
            list.rect(box(run).adjusted(0, 0, ends ? -1 : 0, 0), QColor::fromRgba(last.color));
        if (ends && last.emotion != Channel::Count)
            add_label(list, last.emotion, box(segment), words);
        if (ends) segment = i;
        run = i;
        last = next;
    }
}

}  // namespace ditto::ui
