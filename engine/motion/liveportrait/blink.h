#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace ditto {

/// For each of `frames` frames the index into a recorded blink of `blink_length` frames; 0, where
/// it begins, while the eyes are open. `open` are the numbers of open frames before each blink, in
/// turn; empty: no blinks. The end stays open for at least the last of them (reference:
/// core/atomic_components/motion_stitch.py). Throws Error(BadInput) for an empty blink or a
/// negative number.
std::vector<std::size_t> blink_frames(std::size_t frames, std::size_t blink_length,
                                      std::span<const int> open);

/// Numbers of open frames for blink_frames(), 60 to 100 each, enough for `frames` frames.
std::vector<int> random_open_frames(std::size_t frames, std::uint64_t seed);

/// Weight of the driven motion in each frame that fades: from 0 up over the first `fade_in` frames,
/// down to 0 at the last over `fade_out` frames and the one before them. Empty where nothing fades.
std::vector<std::optional<float>> fade_weights(std::size_t frames, int fade_in, int fade_out);

}  // namespace ditto
