#pragma once

#include "core/progress.h"
#include "media/audio_reader.h"

namespace ditto {

/// Whether anybody is heard speaking, if only a word. Reads as far as it takes to know: seconds
/// where somebody speaks, everything where nobody does. `reader` gives 16 kHz mono. Throws
/// Error(BadInput, Cancelled).
bool is_speech_heard(AudioReader& reader, const CancelToken& cancel);

}  // namespace ditto
