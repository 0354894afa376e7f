#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "timeline/key_edits.h"

namespace ditto::ui {

/// What a channel is given, in its units.
struct ChannelValue {
    Channel channel = Channel::Count;
    float value = 0;

    bool operator==(const ChannelValue&) const = default;
};
using ChannelValues = std::vector<ChannelValue>;

// What hands do to keys on the picture, on a curve or as a number: changes of a timeline, to be
// made in Document::edit() or a gesture. Values are limited to their channel's range.

/// The key that stands at a frame: the nearest within half a frame of it; null: none.
const Key* key_at_frame(const Timeline& timeline, Channel channel, std::int64_t frame);

/// Gives channels values at a frame. A key that stands there keeps its time and its shape; else one
/// is added, which continues the way of the key before it. Returns the keys that have the values.
KeySelection set_keys(Timeline& timeline, std::int64_t frame, std::span<const ChannelValue> values);

/// Raises or lowers whole curves so that they have these values at a frame. A channel without keys
/// gets one at the start and so the value at all times.
void shift_curves(Timeline& timeline, std::int64_t frame, std::span<const ChannelValue> values);

/// Puts keys, in order of time, in place of all from the first to the last of them. A frame before
/// and a frame behind them the curve stays as it was.
void replace_stretch(Timeline& timeline, Channel channel, std::span<const Key> keys);

}  // namespace ditto::ui
