#include "timeline/emotion_edits.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

#include "document/timecode.h"
#include "timeline/lanes.h"

namespace ditto::ui {
namespace {

constexpr float kSame = 1e-6f;            // values that are not told apart
constexpr double kEndOfTime = 24 * 3600;  // seconds

bool same(float a, float b) {
    return std::abs(a - b) <= kSame;
}

/// So that what is to be at a frame is there to the bit.
double whole_microseconds(double seconds) {
    return std::round(seconds * 1e6) / 1e6;
}

/// How strongly a track directs its channel.
float weight_at(const Track& track, double time) {
    return track.values.empty() ? 0.0f : std::max(0.0f, track.influence.at(time));
}

/// Whether a track directs an emotion.
bool is_emotion(const Track& track) {
    const auto emotions = group_channels(LaneGroup::Emotion);
    return !track.values.empty() && std::ranges::find(emotions, track.channel) != emotions.end();
}

/// What is directed of an emotion.
struct Feeling {
    float value = 0, weight = 0;

    bool operator==(const Feeling& other) const {
        return same(value, other.value) && same(weight, other.weight);
    }
};

Feeling feeling(const Timeline& timeline, Channel emotion, double time) {
    const Track* track = timeline.find(emotion);
    const float weight = track ? weight_at(*track, time) : 0.0f;
    return weight > 0 ? Feeling{track->values.at(time), weight} : Feeling{};
}

bool changes(const Timeline& timeline, double first, double last) {
    return std::ranges::any_of(group_channels(LaneGroup::Emotion), [&](Channel emotion) {
        return feeling(timeline, emotion, first) != feeling(timeline, emotion, last);
    });
}

/// How strongly emotions are directed, all together.
float strength(const Timeline& timeline, double time) {
    float most = 0;
    for (const Channel emotion : group_channels(LaneGroup::Emotion))
        most = std::max(most, feeling(timeline, emotion, time).weight);
    return most;
}

/// Times at which what is directed of emotions may begin or end to change.
std::set<double> key_times(const Timeline& timeline) {
    std::set<double> times;
    for (const Channel emotion : group_channels(LaneGroup::Emotion)) {
        const Track* track = timeline.find(emotion);
        if (!track || track->values.empty()) continue;
        for (const Key& key : track->values.keys()) times.insert(key.time);
        if (track->influence.keys().size() < 2) continue;
        for (const Key& key : track->influence.keys()) times.insert(key.time);
    }
    return times;
}

/// The stretch that is given another emotion: from `start` on it fades in, from `full` to `last` it
/// is wholly there, and from `end` on all is as it was.
struct Span {
    double start = 0, full = 0;
    double last = HUGE_VAL, end = HUGE_VAL;
};

/// A change that goes on at that time is replaced; the next one is kept, and so is its length.
Span span_at(const Timeline& timeline, double time) {
    const std::set<double> times = key_times(timeline);
    Span span{std::max(0.0, whole_microseconds(time - kEmotionFade)), time};
    if (const auto before = times.lower_bound(time);
        before != times.begin() && *std::prev(before) > span.start)
        span.start = *std::prev(before);
    auto next = times.upper_bound(time);
    if (next != times.end() && changes(timeline, time, *next)) ++next;
    if (next == times.end()) return span;
    const auto after = std::next(next);
    if (after != times.end() && changes(timeline, *next, *after)) {
        span.last = *next;
        span.end = *after;
    } else {
        span.last = std::max(time, whole_microseconds(*next - kEmotionFade));
        span.end = *next;
    }
    return span;
}

/// What a curve is to do in a span: from a value to another one, and on to a third.
struct Course {
    float from = 0, to = 0, on = 0;
};

/// A time of a curve, also where the span does not end.
double sooner(double time) {
    return std::min(time, kEndOfTime);
}

bool does_already(const Curve& curve, const Span& span, const Course& course) {
    const auto there = [&](float value) { return same(value, course.to); };
    return there(course.from) && there(curve.at(span.start)) &&
           there(curve.at(sooner(span.last))) && same(curve.at(sooner(span.end)), course.on) &&
           std::ranges::all_of(curve.keys(), [&](const Key& key) {
               return key.time < span.start || key.time > span.last || there(key.value);
           });
}

/// Sets a key that does not change the curve, nor lets it be changed by what becomes of the keys
/// beside it.
void pin(Curve& curve, double time) {
    curve.insert(time);
    const auto& keys = curve.keys();
    const auto i = static_cast<std::size_t>(std::ranges::lower_bound(keys, time, {}, &Key::time) -
                                            keys.begin());
    const auto bends = [](const Key& key) { return key.interpolation == Interpolation::Bezier; };
    Key key = keys[i];
    if (i > 0 && bends(keys[i - 1])) key.in = curve.handle(i, i - 1);
    if (i + 1 < keys.size() && bends(key)) key.out = curve.handle(i, i + 1);
    curve.set(key);
}

Key key_of(const Curve& curve, double time) {
    return *std::ranges::lower_bound(curve.keys(), time, {}, &Key::time);
}

/// An even way from one key to the next.
void ease(Key& from, Key& to) {
    const double third = (to.time - from.time) / 3;
    from.interpolation = Interpolation::Bezier;
    from.out = Handle{third, 0};
    to.in = Handle{-third, 0};
}

/// Gives a curve its course within a span. Outside it stays; where it has another value there than
/// the course begins or ends with, it takes a frame to it.
void follow(Curve& curve, const Span& span, const Course& course) {
    const double frame = frame_time(1);
    const bool ends = span.end < HUGE_VAL;
    if (span.start > 0) pin(curve, span.start);
    if (ends) pin(curve, span.end);
    Key start = span.start > 0 ? key_of(curve, span.start) : Key{};
    Key end = ends ? key_of(curve, span.end) : Key{};
    curve.erase(span.start, std::nextafter(span.end, HUGE_VAL));

    Key full{.time = span.full, .value = course.to};
    if (span.start < span.full) {
        Key begin{.time = span.start, .value = course.from};
        if (span.start > 0 && !same(start.value, course.from)) {
            start.interpolation = Interpolation::Hold;
            start.out.reset();
            curve.set(start);
            begin.time = std::min(span.start + frame, 0.5 * (span.start + span.full));
        } else {
            begin.in = start.in;
        }
        ease(begin, full);
        curve.set(begin);
    }
    if (!ends) return curve.set(full);
    Key last{.time = std::max(span.last, span.full), .value = course.to};
    if (last.time > full.time) curve.set(full);
    if (last.time == full.time) last.in = full.in;
    end.in.reset();
    if (same(end.value, course.on)) {
        ease(last, end);
    } else {
        Key before{.time = std::max(span.end - frame, 0.5 * (last.time + span.end)),
                   .value = course.on,
                   .interpolation = Interpolation::Linear};
        ease(last, before);
        before.interpolation = Interpolation::Linear;
        curve.set(before);
    }
    curve.set(last);
    curve.set(end);
}

/// Whether a track has no say at all in a span.
bool is_silent(const Track& track, const Span& span) {
    return weight_at(track, span.start) <= 0 && weight_at(track, sooner(span.end)) <= 0 &&
           std::ranges::all_of(track.influence.keys(), [&](const Key& key) {
               return key.time < span.start || key.time > span.end || key.value <= 0;
           });
}

/// What an emotion is in a span that has another one; `chosen`: that one itself.
Course value_course(const Timeline& before, Channel emotion, const Span& span,
                    std::optional<float> chosen) {
    const float target = chosen.value_or(0.0f);
    const auto value = [&](double time) {
        const Feeling now = feeling(before, emotion, time);
        return now.weight > 0 ? now.value : strength(before, time) > 0 ? 0.0f : target;
    };
    return {value(span.start), target, span.end < HUGE_VAL ? value(span.end) : target};
}

/// Whether a track is of an emotion that is nowhere any more, and directs nothing but what the
/// chosen one does.
bool says_nothing(const Track& track, const Track& chosen) {
    const auto within = [&](const Key& key) {
        return track.influence.at(key.time) <= chosen.influence.at(key.time) + kSame;
    };
    return !track.muted && !track.soloed &&
           std::ranges::all_of(track.values.keys(),
                               [](const Key& key) { return same(key.value, 0); }) &&
           std::ranges::all_of(track.influence.keys(), within) &&
           std::ranges::all_of(chosen.influence.keys(), within);
}

/// Makes an emotion what a span has. Once it directs, it does so until all others have taken over.
void choose(Track& track, const Timeline& before, const Span& span, float weight) {
    const bool is_new = track.values.empty(), ends = span.end < HUGE_VAL;
    const Course value = value_course(before, track.channel, span, weight);
    const Course influence{is_new ? 0.0f : weight_at(track, span.start), 1,
                           ends && strength(before, span.end) <= 0 ? 0.0f : 1.0f};
    if (is_new) {
        track.values = Curve::constant(value.from);
        track.influence = Curve::constant(0);
    }
    if (is_new || !does_already(track.values, span, value)) follow(track.values, span, value);
    if (!does_already(track.influence, span, influence)) follow(track.influence, span, influence);
    if (!is_new || span.start <= 0) return;
    track.values.erase(0, span.start);
    track.influence.erase(0, span.start);
}

/// The keys of emotions at the beginning of a span.
KeySelection beginning(const Timeline& timeline, const Span& span) {
    KeySelection keys;
    for (const Channel emotion : group_channels(LaneGroup::Emotion)) {
        const Track* track = timeline.find(emotion);
        if (!track) continue;
        for (const Key& key : track->values.keys())
            if (key.time >= span.start && key.time <= span.full)
                keys.push_back({emotion, key.time});
    }
    return keys;
}

}  // namespace

KeySelection begin_emotion(Timeline& timeline, Channel emotion, double time, float weight) {
    const Timeline before = timeline;
    const Span span = span_at(before, time);
    timeline.track(emotion);  // first: references to tracks hold from here on
    for (Track& track : timeline.tracks) {
        if (track.channel == emotion || !is_emotion(track) || is_silent(track, span)) continue;
        const Course course = value_course(before, track.channel, span, std::nullopt);
        if (does_already(track.values, span, course)) continue;
        // What nobody has seen need not be kept.
        if (is_silent(track, {.start = 0, .end = span.start}))
            track.values.set({.time = span.start, .value = course.from});
        follow(track.values, span, course);
    }
    Track& chosen = timeline.track(emotion);
    choose(chosen, before, span, weight);
    std::erase_if(timeline.tracks, [&before, chosen](const Track& track) {
        const bool changed = is_emotion(track) && track.channel != chosen.channel &&
                             track != *before.find(track.channel);
        return changed && says_nothing(track, chosen);
    });
    return beginning(timeline, span);
}

void release_emotions(Timeline& timeline, double time) {
    const Span span = span_at(timeline, time);
    for (Track& track : timeline.tracks) {
        if (!is_emotion(track)) continue;
        const Course course{weight_at(track, span.start), 0,
                            span.end < HUGE_VAL ? weight_at(track, span.end) : 0.0f};
        if (!does_already(track.influence, span, course)) follow(track.influence, span, course);
    }
}

}  // namespace ditto::ui
