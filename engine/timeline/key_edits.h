#pragma once

#include <span>
#include <vector>

#include "timeline/track.h"

namespace ditto {

/// A key of a track, known by its time.
struct KeyRef {
    Channel channel = Channel::Count;
    double time = 0;

    bool operator==(const KeyRef&) const = default;
};
using KeySelection = std::vector<KeyRef>;

// Edits of selected keys. What is selected but not there is passed over. Where keys come to stand
// on keys that are not selected, these go. Times never fall below 0, values never leave their
// channel's range. Times that change become whole microseconds. The selection follows the keys, and
// so do a track's keys of influence that stand at the same times, so that what begins with a key
// begins where it comes to stand.

/// Moves keys by seconds and by units of their channel.
void move_keys(Timeline& timeline, KeySelection& selection, double seconds, float value);
/// Stretches the distances of keys from `pivot` by a factor above 0, handles with them.
void retime_keys(Timeline& timeline, KeySelection& selection, double pivot, double factor);
/// Stretches the values of keys from `pivot` by a factor, handles with them.
void scale_keys(Timeline& timeline, const KeySelection& selection, float pivot, float factor);
/// A track that loses its last key forgets where its influence began and ended.
void delete_keys(Timeline& timeline, const KeySelection& selection);

/// Keys taken out of their tracks; times count from the first of them.
struct KeyClip {
    struct Part {
        Channel channel = Channel::Count;
        std::vector<Key> keys;
    };
    std::vector<Part> parts;
};
KeyClip copy_keys(const Timeline& timeline, const KeySelection& selection);
/// Puts copied keys at a time, each into the track of its channel; returns what was put.
KeySelection paste_keys(Timeline& timeline, const KeyClip& clip, double time);

/// Shapes of the way from a key to the next. All but Hold and Linear are Bézier handles and can be
/// edited further.
enum class Easing { Hold, Linear, Smooth, EaseIn, EaseOut, EaseInOut, BackOut };
/// Gives the segments that begin at the selected keys a shape.
void ease_keys(Timeline& timeline, const KeySelection& selection, Easing easing);

/// The nearest of `targets` within `reach` seconds of a time, else the time itself.
double snapped(double time, std::span<const double> targets, double reach);
/// Times worth snapping to: keys that are not selected, markers, and 0.
std::vector<double> snap_targets(const Timeline& timeline, const KeySelection& selection);

}  // namespace ditto
