#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace ditto {

/// How a curve goes from a key to the next one.
enum class Interpolation { Hold, Linear, Bezier };

/// Where a Bézier handle is, from its key: seconds and units of the channel.
struct Handle {
    double time = 0;
    float value = 0;

    bool operator==(const Handle&) const = default;
};

/// A value at a time. A handle that is not given is automatic: the curve passes smoothly and stays
/// between its keys.
struct Key {
    double time = 0;  ///< seconds
    float value = 0;
    Interpolation interpolation = Interpolation::Bezier;  ///< up to the next key
    std::optional<Handle> in{}, out{};                    ///< `in` before the key, `out` behind it

    bool operator==(const Key&) const = default;
};

/// A function of time through keys: constant before the first and behind the last. It has one value
/// at each time, whatever the handles: their reach is limited to their segment. Keys are in order
/// of time, and no two at the same.
class Curve {
  public:
    Curve() = default;
    /// Sorts the keys; of several at the same time the last stays.
    explicit Curve(std::vector<Key> keys);
    /// The same value at all times.
    static Curve constant(float value) { return Curve({Key{.value = value}}); }

    const std::vector<Key>& keys() const { return keys_; }
    bool empty() const { return keys_.empty(); }

    /// The value at a time in seconds; 0 without keys.
    float at(double time) const;
    /// Values at `start`, `start + step`, …; `step` is positive. Faster than one by one.
    void sample(double start, double step, std::span<float> out) const;

    /// Where key i's handle towards the key beside it is, also when it is automatic. As it is
    /// given: the reach of both in a segment may be shorter.
    Handle handle(std::size_t i, std::size_t neighbour) const;

    /// Puts a key, in place of one at the same time.
    void set(const Key& key);
    /// Adds a key that does not change the curve: Bézier segments are split in two (de Casteljau).
    /// Nothing happens where a key is already.
    void insert(double time);
    /// Removes the keys from `first` to before `last` seconds.
    void erase(double first, double last);

    bool operator==(const Curve&) const = default;

  private:
    /// The cubic Bézier from key i to the next, limited handles included.
    struct Segment {
        double time[4];
        float value[4];
    };

    std::size_t segment_at(double time, std::size_t from) const;
    Segment segment(std::size_t i) const;
    float slope(std::size_t i) const;
    float value_in_segment(std::size_t i, double time) const;

    std::vector<Key> keys_;
};

}  // namespace ditto
