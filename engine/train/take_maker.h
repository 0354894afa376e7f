#pragma once

#include <cstdint>

#include "train/corpus.h"
#include "train/text.h"
#include "train/voices.h"

namespace ditto {

inline constexpr double kTakeSeconds = 40;

/// Lets a voice speak one take of about kTakeSeconds: utterances of varied rate, pitch and voice
/// size (resampled by .84 to 1.20) at levels within ±3 dB, pauses of 20 ms to 3 s, silent ends.
/// `seed` and `index` determine the take. The phones cover it from 0 to its end. An empty take
/// means that the voice said nothing usable.
Take make_take(Voice& voice, const VoiceInfo& info, const TextSource& texts, std::uint64_t seed,
               std::uint64_t index);

}  // namespace ditto
