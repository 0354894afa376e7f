#include "timeline/curve.h"

#include <algorithm>
#include <cmath>

namespace ditto {
namespace {

bool earlier(const Key& key, double time) {
    return key.time < time;
}

template <typename T>
T mix(T a, T b, double way) {
    return static_cast<T>(a + (b - a) * way);
}

template <typename T>
T cubic(const T (&p)[4], double s) {
    const double r = 1 - s;
    return static_cast<T>(r * r * r * p[0] + 3 * r * r * s * p[1] + 3 * r * s * s * p[2] +
                          s * s * s * p[3]);
}

double cubic_slope(const double (&p)[4], double s) {
    const double r = 1 - s;
    return 3 * (r * r * (p[1] - p[0]) + 2 * r * s * (p[2] - p[1]) + s * s * (p[3] - p[2]));
}

/// The parameter at which a segment whose times rise reaches `time`: Newton's method, kept inside a
/// bracket that halves where it fails.
double parameter_at(const double (&times)[4], double time) {
    double low = 0, high = 1, s = (time - times[0]) / (times[3] - times[0]);
    const double close = 1e-9 * (times[3] - times[0]);
    for (int i = 0; i < 60; ++i) {
        const double error = cubic(times, s) - time;
        if (std::abs(error) <= close) break;
        (error > 0 ? high : low) = s;
        const double slope = cubic_slope(times, s), next = s - error / slope;
        s = slope > 0 && next > low && next < high ? next : 0.5 * (low + high);
    }
    return s;
}

/// A cubic's halves on either side of parameter s (de Casteljau).
template <typename T>
void split(const T (&p)[4], double s, T (&left)[4], T (&right)[4]) {
    const T a = mix(p[0], p[1], s), b = mix(p[1], p[2], s), c = mix(p[2], p[3], s);
    const T d = mix(a, b, s), e = mix(b, c, s), f = mix(d, e, s);
    left[0] = p[0], left[1] = a, left[2] = d, left[3] = f;
    right[0] = f, right[1] = e, right[2] = c, right[3] = p[3];
}

}  // namespace

Curve::Curve(std::vector<Key> keys) : keys_(std::move(keys)) {
    std::stable_sort(keys_.begin(), keys_.end(),
                     [](const Key& a, const Key& b) { return a.time < b.time; });
    // Of keys at the same time the last stays.
    const auto first_of_rest = std::unique(
        keys_.rbegin(), keys_.rend(), [](const Key& a, const Key& b) { return a.time == b.time; });
    keys_.erase(keys_.begin(), first_of_rest.base());
}

/// The segment that `time` lies in, looked for from segment `from` on. There are at least two keys
/// and `time` lies between the first and the last.
std::size_t Curve::segment_at(double time, std::size_t from) const {
    if (from + 2 < keys_.size() && keys_[from + 1].time <= time) {
        const auto next =
            std::upper_bound(keys_.begin() + static_cast<std::ptrdiff_t>(from) + 1, keys_.end() - 1,
                             time, [](double t, const Key& key) { return t < key.time; });
        return static_cast<std::size_t>(next - keys_.begin()) - 1;
    }
    return from;
}

/// The slope of an automatic handle: that of the neighbours' chord, level at an extreme, and never
/// so steep that the curve would pass a neighbour (Fritsch & Carlson 1980).
float Curve::slope(std::size_t i) const {
    if (i == 0 || i + 1 == keys_.size()) return 0.0f;
    const Key &before = keys_[i - 1], &key = keys_[i], &after = keys_[i + 1];
    const double left = (key.value - before.value) / (key.time - before.time),
                 right = (after.value - key.value) / (after.time - key.time);
    if (left * right <= 0) return 0.0f;
    const double chord = (after.value - before.value) / (after.time - before.time),
                 limit = 3 * std::min(std::abs(left), std::abs(right));
    return static_cast<float>(std::copysign(std::min(std::abs(chord), limit), chord));
}

Handle Curve::handle(std::size_t i, std::size_t neighbour) const {
    const double reach = keys_[neighbour].time - keys_[i].time;
    const auto& given = reach > 0 ? keys_[i].out : keys_[i].in;
    if (!given) return {reach / 3, static_cast<float>(slope(i) * reach / 3)};
    return given->time * reach >= 0 ? *given : Handle{0, given->value};
}

/// Handles that together are longer than the segment are shortened, so that time always rises, also
/// in every part of the segment.
Curve::Segment Curve::segment(std::size_t i) const {
    const Key &a = keys_[i], &b = keys_[i + 1];
    const Handle out = handle(i, i + 1), in = handle(i + 1, i);
    const double length = b.time - a.time, handles = out.time - in.time;
    const double part = handles > length ? length / handles : 1.0;
    return {{a.time, a.time + part * out.time, b.time + part * in.time, b.time},
            {a.value, static_cast<float>(a.value + part * out.value),
             static_cast<float>(b.value + part * in.value), b.value}};
}

float Curve::value_in_segment(std::size_t i, double time) const {
    const Key &a = keys_[i], &b = keys_[i + 1];
    switch (a.interpolation) {
        case Interpolation::Hold:
            return time < b.time ? a.value : b.value;
        case Interpolation::Linear:
            return mix(a.value, b.value, (time - a.time) / (b.time - a.time));
        case Interpolation::Bezier:
            break;
    }
    const Segment bezier = segment(i);
    return cubic(bezier.value, parameter_at(bezier.time, time));
}

float Curve::at(double time) const {
    float value = 0;
    sample(time, 1.0, {&value, 1});
    return value;
}

void Curve::sample(double start, double step, std::span<float> out) const {
    if (keys_.empty()) {
        std::fill(out.begin(), out.end(), 0.0f);
        return;
    }
    std::size_t segment = 0;
    for (std::size_t i = 0; i < out.size(); ++i) {
        const double time = start + static_cast<double>(i) * step;
        if (time <= keys_.front().time) {
            out[i] = keys_.front().value;
        } else if (time >= keys_.back().time) {
            out[i] = keys_.back().value;
        } else {
            segment = segment_at(time, segment);
            out[i] = value_in_segment(segment, time);
        }
    }
}

void Curve::set(const Key& key) {
    const auto place = std::lower_bound(keys_.begin(), keys_.end(), key.time, earlier);
    if (place != keys_.end() && place->time == key.time) {
        *place = key;
    } else {
        keys_.insert(place, key);
    }
}

void Curve::insert(double time) {
    const auto place = std::lower_bound(keys_.begin(), keys_.end(), time, earlier);
    if (place != keys_.end() && place->time == time) return;
    Key key{.time = time, .value = at(time)};
    if (place != keys_.begin() && place != keys_.end()) {
        const auto i = static_cast<std::size_t>(place - keys_.begin()) - 1;
        key.interpolation = keys_[i].interpolation;
        // Automatic handles on the far sides look past their key, at what now is the new one.
        if (i > 0) keys_[i].in = handle(i, i - 1);
        if (i + 2 < keys_.size()) keys_[i + 1].out = handle(i + 1, i + 2);
        if (key.interpolation == Interpolation::Bezier) {
            const Segment whole = segment(i);
            const double s = parameter_at(whole.time, time);
            Segment left, right;
            split(whole.time, s, left.time, right.time);
            split(whole.value, s, left.value, right.value);
            keys_[i].out = {left.time[1] - left.time[0], left.value[1] - left.value[0]};
            key.in = {left.time[2] - time, left.value[2] - key.value};
            key.out = {right.time[1] - time, right.value[1] - key.value};
            keys_[i + 1].in = {right.time[2] - right.time[3], right.value[2] - right.value[3]};
        }
    }
    // Handles on the outside had nothing to bend.
    if (place == keys_.begin() && !keys_.empty()) keys_.front().in.reset();
    if (place == keys_.end() && !keys_.empty()) keys_.back().out.reset();
    keys_.insert(place, key);
}

void Curve::erase(double first, double last) {
    const auto begin = std::lower_bound(keys_.begin(), keys_.end(), first, earlier),
               end = std::lower_bound(begin, keys_.end(), last, earlier);
    keys_.erase(begin, end);
}

}  // namespace ditto
