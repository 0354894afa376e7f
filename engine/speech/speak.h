#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/progress.h"
#include "speech/voice.h"

namespace ditto {

/// How a text is spoken.
struct Delivery {
    double rate = 1;      ///< factor on the speed
    double pitch = 1;     ///< factor on the fundamental, where the voice can do it
    double pause = 0.35;  ///< seconds of silence between sentences
};

/// The sentences of a text, and its paragraphs cut where they end.
std::vector<std::string> sentences(std::string_view text);

/// Speaks a text sentence by sentence. Phones are empty if any are not known. Throws
/// Error(BadInput) for a text of which nothing can be said, or that is in another writing system
/// than the voice's, Error(Cancelled).
Speech speak(Voice& voice, std::string_view text, const Delivery& delivery,
             const ProgressFn& progress, const CancelToken& cancel);

/// Has another program speak: `command` in words, with {output} where the name of the sound file to
/// write goes and {text} where the text does; without {text} the program reads it on its standard
/// input. No shell sees it. Throws Error(BadInput) for a command without {output}, a program that
/// fails or writes no sound, Error(Cancelled).
Speech speak_by_command(std::string_view command, std::string_view text, const CancelToken& cancel);

}  // namespace ditto
